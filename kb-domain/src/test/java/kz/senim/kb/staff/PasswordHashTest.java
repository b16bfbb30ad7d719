package kz.senim.kb.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final int FEW = 10;

    @Test
    void matchesItsPasswordOnly() {
        PasswordHash hash = PasswordHash.of("дұрыс құпиясөз", FEW);
        assertThat(hash.matches("дұрыс құпиясөз")).isTrue();
        assertThat(hash.matches("дұрыс құпиясөз ")).isFalse();
    }

    @Test
    void matchesAfterItWasStored() {
        String stored = PasswordHash.of("correct horse", FEW).toString();
        assertThat(PasswordHash.parse(stored).matches("correct horse")).isTrue();
    }

    @Test
    void isDifferentEachTime() {
        assertThat(PasswordHash.of("same", FEW).toString())
                .isNotEqualTo(PasswordHash.of("same", FEW).toString());
    }

    @Test
    void isMadeWithAtLeast210000Rounds() {
        assertThat(PasswordHash.of("any").toString()).startsWith("pbkdf2-sha512$210000$");
    }

    /** The vector for PBKDF2-HMAC-SHA-512, two rounds, often published beside those of RFC 6070. */
    @Test
    void agreesWithThePublishedVector() {
        String stored = "pbkdf2-sha512$2$c2FsdA==$"
                + "4dnBaqaBcIpF9cfE4hXOtm4BGi6fAEBxPxiu/bhm1Tz3bKsoaKObn3hA7c5P71qCvmczXHemBo4EESdU8nzPTg==";
        assertThat(PasswordHash.parse(stored).matches("password")).isTrue();
    }

    @Test
    void refusesWhatIsNoStoredPassword() {
        assertThatThrownBy(() -> PasswordHash.parse("plain")).isInstanceOf(IllegalArgumentException.class);
    }
}
