package kz.senim.kb.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.senim.kb.staff.StaffException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource({
        "девятьзна, PASSWORD_TOO_SHORT",
        "aigul12345, PASSWORD_LIKE_USERNAME",
        "12AIGUL345, PASSWORD_LIKE_USERNAME",
        "1234567890, PASSWORD_TOO_COMMON",
        "9876543210, PASSWORD_TOO_COMMON",
        "abcdefghijk, PASSWORD_TOO_COMMON",
        "aaaaaaaaaaaa, PASSWORD_TOO_COMMON",
        "qwertyuiop, PASSWORD_TOO_COMMON",
        "Password2026!, PASSWORD_TOO_COMMON",
        "йцукенгшщз, PASSWORD_TOO_COMMON",
        "Қазақстан2030, PASSWORD_TOO_COMMON"
    })
    void refuses(String password, Reason reason) {
        assertThatThrownBy(() -> PasswordRules.check("aigul", password))
                .isInstanceOfSatisfying(
                        StaffException.class,
                        e -> org.assertj.core.api.Assertions.assertThat(e.reason())
                                .isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "төрт түлік мал", "aigul likes long walks", "x9!kQz_72b"})
    void accepts(String password) {
        assertThatCode(() -> PasswordRules.check("aigul", password)).doesNotThrowAnyException();
    }

    @Test
    void refusesAThousandAndOneSigns() {
        assertThatThrownBy(() -> PasswordRules.check("aigul", "abcdefg".repeat(143)))
                .isInstanceOf(StaffException.class)
                .hasMessage("PASSWORD_TOO_LONG");
    }
}
