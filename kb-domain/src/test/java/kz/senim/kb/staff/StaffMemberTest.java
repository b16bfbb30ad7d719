package kz.senim.kb.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffMemberTest {

    private static final Instant NOON = Instant.parse("2026-03-01T07:00:00Z");
    private static final PasswordHash PASSWORD = PasswordHash.of("correct horse", StaffTest.CHEAP);

    private final StaffMember member = new StaffMember("aigul", "Айгүл", Role.OPERATOR, PASSWORD, NOON);

    @Test
    void neverWaitsForTheFirstFiveTries() {
        for (int i = 0; i < 4; i++) {
            member.noteWrongTry(NOON);
        }
        assertThat(member.waitLeft(NOON)).isZero();
    }

    @Test
    void waitsHalfAMinuteAfterTheFifthWrongTryAndTwiceAsLongEachTimeAfter() {
        for (int i = 0; i < 5; i++) {
            member.noteWrongTry(NOON);
        }
        assertThat(member.waitLeft(NOON)).isEqualTo(Duration.ofSeconds(30));
        member.noteWrongTry(NOON);
        assertThat(member.waitLeft(NOON)).isEqualTo(Duration.ofSeconds(60));
        assertThat(member.waitLeft(NOON.plusSeconds(45))).isEqualTo(Duration.ofSeconds(15));
        assertThat(member.waitLeft(NOON.plusSeconds(60))).isZero();
    }

    @Test
    void neverWaitsLongerThanSixteenMinutes() {
        for (int i = 0; i < 200; i++) {
            member.noteWrongTry(NOON);
        }
        assertThat(member.waitLeft(NOON)).isEqualTo(Duration.ofMinutes(16));
    }

    @Test
    void forgetsWrongTriesAfterASignIn() {
        for (int i = 0; i < 6; i++) {
            member.noteWrongTry(NOON);
        }
        member.noteSignIn(NOON.plusSeconds(90));
        member.noteWrongTry(NOON.plusSeconds(91));
        assertThat(member.waitLeft(NOON.plusSeconds(91))).isZero();
    }

    @Test
    void sendsThoseSignedInAwayWhenThePasswordChangesOrTheAccountIsLocked() {
        int first = member.getCredentialsVersion();
        member.setPassword(PASSWORD);
        int second = member.getCredentialsVersion();
        member.lock();
        assertThat(second).isNotEqualTo(first);
        assertThat(member.getCredentialsVersion()).isNotIn(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-system-", "Айгүл", "a b", "a/b", "a\nb", "Aigul"})
    void hasNoSuchUsername(String username) {
        assertThatThrownBy(() -> new StaffMember(username, "Айгүл", Role.OPERATOR, PASSWORD, NOON))
                .hasMessage("BAD_USERNAME");
    }

    @Test
    void hasAName() {
        assertThatThrownBy(() -> member.rename(" ")).hasMessage("BAD_NAME");
    }
}
