package kz.senim.kb.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final HashingCost FEW = StaffTest.CHEAP;

    @Test
    void matchesItsPasswordOnly() {
        PasswordHash hash = PasswordHash.of("дұрыс құпиясөз", FEW);
        assertThat(hash.matches("дұрыс құпиясөз")).isTrue();
        assertThat(hash.matches("дұрыс құпиясөз ")).isFalse();
    }

    @Test
    void matchesAfterItWasStored() {
        String stored = PasswordHash.of("correct horse", FEW).stored();
        assertThat(PasswordHash.parse(stored).matches("correct horse")).isTrue();
    }

    @Test
    void isDifferentEachTime() {
        assertThat(PasswordHash.of("same", FEW).stored())
                .isNotEqualTo(PasswordHash.of("same", FEW).stored());
    }

    @Test
    void isMadeAsDearAsRecommended() {
        assertThat(PasswordHash.of("any", HashingCost.RECOMMENDED).stored())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    /** A vector of the reference implementation of Argon2id. */
    @Test
    void agreesWithThePublishedVectorOfArgon2id() {
        String stored = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(PasswordHash.parse(stored).matches("password")).isTrue();
        assertThat(PasswordHash.parse(stored).stored()).isEqualTo(stored);
    }

    @Test
    void isWeakerThanADearerOne() {
        PasswordHash cheap = PasswordHash.of("any", FEW);
        assertThat(cheap.isWeakerThan(FEW)).isFalse();
        assertThat(cheap.isWeakerThan(new HashingCost(16, 1))).isTrue();
    }

    @Test
    void signsManyInAtOnceWithoutTakingTheMemoryOfMany() throws Exception {
        PasswordHash hash = PasswordHash.of("any", new HashingCost(1024, 1));
        var shift = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> tries = Collections.nCopies(64, () -> hash.matches("any"));
            for (Future<Boolean> matched : shift.invokeAll(tries)) {
                assertThat(matched.get()).isTrue();
            }
        } finally {
            shift.shutdownNow();
        }
    }

    /** The vector for PBKDF2-HMAC-SHA-512, two rounds, often published beside those of RFC 6070. */
    @Test
    void agreesWithThePublishedVectorOfPbkdf2() {
        String stored = "pbkdf2-sha512$2$c2FsdA==$"
                + "4dnBaqaBcIpF9cfE4hXOtm4BGi6fAEBxPxiu/bhm1Tz3bKsoaKObn3hA7c5P71qCvmczXHemBo4EESdU8nzPTg==";
        assertThat(PasswordHash.parse(stored).matches("password")).isTrue();
        assertThat(PasswordHash.parse(stored).isWeakerThan(FEW)).isTrue();
    }

    @Test
    void refusesWhatIsNoStoredPassword() {
        assertThatThrownBy(() -> PasswordHash.parse("plain")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PasswordHash.parse("$argon2id$v=19$m=1")).isInstanceOf(IllegalArgumentException.class);
    }
}
