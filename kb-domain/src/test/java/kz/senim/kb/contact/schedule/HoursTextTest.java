package kz.senim.kb.contact.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24/7 | 24/7",
                "Пн-Пт 9:00-13:00, 14:00-18:00; PH off | Mo-Fr 09:00-13:00,14:00-18:00; PH off",
                "Дс,Сс,Ср 09:00-18:00 | Mo-We 09:00-18:00",
                "Sa,Su 10:00-24:00 | Sa,Su 10:00-24:00",
                "Mo-Su 22:00-06:00; PH open | Mo-Su 22:00-06:00; PH open",
                "05-01..09-30: Mo-Fr 08:00-20:00 | 05-01..09-30: Mo-Fr 08:00-20:00",
                "2026-01-01..2026-12-31: Mo 08:00-20:00 | 2026-01-01..2026-12-31: Mo 08:00-20:00",
                "..2026-12-31 06-01..08-31: Mo 08:00-20:00 | ..2026-12-31 06-01..08-31: Mo 08:00-20:00",
                "Mo 08:00-20:00; 2026-12-31 off | Mo 08:00-20:00; 2026-12-31 off",
                "1Mo,3Mo 08:00-10:00 | 1Mo,3Mo 08:00-10:00",
                "\"только по записи; звоните\" | \"только по записи; звоните\"",
            })
    void areWrittenAsOneLine(String read, String written) {
        assertThat(HoursText.write(HoursText.parse(read))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo",
                "Mo 25:00-26:00",
                "Mo 09:00",
                "Xx 09:00-10:00",
                "2026-02-30 off",
                "2026-12-31..2026-12-01 off",
                "2026-12-31..2026-01-01: Mo 09:00-10:00",
                "13-01..14-01: Mo 09:00-10:00",
                "Mo-We-Fr 09:00-10:00",
                "с утра до вечера",
                "6Mo 09:00-10:00"
            })
    void areRefusedWithTheRuleThatCannotBeRead(String rule) {
        assertThatThrownBy(() -> HoursText.parse("Mo-Fr 09:00-18:00; " + rule))
                .isInstanceOfSatisfying(
                        HoursException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void whatTheLineHasNoWordsForStandsAsWordsAndIsNotOpen() {
        Schedule everyOtherWeek = Schedule.of(
                Recurrence.weekly(java.util.EnumSet.of(java.time.DayOfWeek.MONDAY))
                        .every(2, LocalDate.of(2026, 11, 30)),
                LocalTime.of(9, 0),
                LocalTime.of(10, 0));
        String written =
                HoursText.write(new HoursText.Told(List.of(everyOtherWeek), List.of(), HolidayPractice.CLOSED));
        assertThat(written).isEqualTo("\"?\"; PH off");
    }
}
