package kz.senim.kb.contact.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void everyOtherWeekIsCountedFromTheFirst() {
        Recurrence recurrence = Recurrence.weekly(EnumSet.of(DayOfWeek.MONDAY)).every(2, MONDAY);
        assertThat(daysOf(recurrence)).containsExactly("2026-11-30", "2026-12-14", "2026-12-28");
    }

    @Test
    void theDayWeeksBeginOnDecidesWhichWeeksTheyAre() {
        // RFC 5545's own example: Tuesday and Sunday of every other week, by weeks from Monday or from Sunday
        assertThat(daysOf(weekly("TU,SU", 2, LocalDate.of(2026, 12, 1), "MO")))
                .containsExactly("2026-12-01", "2026-12-06", "2026-12-15", "2026-12-20", "2026-12-29");
        assertThat(daysOf(weekly("TU,SU", 2, LocalDate.of(2026, 12, 1), "SU")))
                .containsExactly("2026-12-01", "2026-12-13", "2026-12-15", "2026-12-27", "2026-12-29");
    }

    @Test
    void aCountEndsIt() {
        Recurrence recurrence = Recurrence.weekly(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .times(3, MONDAY);
        assertThat(daysOf(recurrence)).containsExactly("2026-11-30", "2026-12-04", "2026-12-07");
    }

    @Test
    void withoutDaysNamedTheyAreThoseLikeTheFirst() {
        assertThat(daysOf(new Recurrence(
                        Frequency.WEEKLY,
                        null,
                        MONDAY,
                        LocalDate.of(2026, 12, 14),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .containsExactly("2026-11-30", "2026-12-07", "2026-12-14");
    }

    @Test
    void withoutFrequencyAndDaysItIsOneDay() {
        assertThat(daysOf(new Recurrence(null, null, MONDAY, null, null, null, null, null, null, null)))
                .containsExactly("2026-11-30");
    }

    @Test
    void daysOfTheMonthAreCountedFromItsEndToo() {
        assertThat(daysOf(new Recurrence(Frequency.MONTHLY, null, null, null, null, null, null, null, "5,-1", null)))
                .containsExactly("2026-11-30", "2026-12-05", "2026-12-31");
    }

    @Test
    void weeksAndDaysOfTheYearNarrowIt() {
        assertThat(daysOf(new Recurrence(Frequency.WEEKLY, null, null, null, null, null, "MO", "49,51", null, null)))
                .containsExactly("2026-11-30", "2026-12-14");
        assertThat(daysOf(new Recurrence(Frequency.WEEKLY, null, null, null, null, null, null, null, null, "-1,340")))
                .containsExactly("2026-12-06", "2026-12-31");
    }

    @Test
    void whatMakesNoSenseIsNotRead() {
        assertThat(Days.of(weekly("MO", 2, null, "MO")))
                .as("every other week of which")
                .isEmpty();
        assertThat(Days.of(weekly("XX", null, MONDAY, "MO"))).isEmpty();
        assertThat(Days.of(weekly("1MO", null, MONDAY, "MO")))
                .as("a week's first Monday")
                .isEmpty();
        assertThat(Days.of(weekly("MO", 0, MONDAY, "MO"))).isEmpty();
        assertThat(Days.of(new Recurrence(Frequency.MONTHLY, null, null, null, null, null, null, null, "32", null)))
                .isEmpty();
        assertThat(Days.of(new Recurrence(Frequency.WEEKLY, null, null, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    private static Recurrence weekly(
            String byday, @Nullable Integer interval, @Nullable LocalDate dtstart, String wkst) {
        return new Recurrence(Frequency.WEEKLY, interval, dtstart, null, null, wkst, byday, null, null, null);
    }

    /** The days of the five weeks from 29 November 2026 on, a Sunday. */
    private static List<String> daysOf(Recurrence recurrence) {
        Days days = Days.of(recurrence).orElseThrow();
        return IntStream.range(-1, 32)
                .mapToObj(MONDAY::plusDays)
                .filter(days::has)
                .map(LocalDate::toString)
                .toList();
    }
}
