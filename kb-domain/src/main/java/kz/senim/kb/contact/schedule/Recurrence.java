package kz.senim.kb.contact.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days hours come again: the fields of HSDS 3.1, which takes them from iCalendar (RFC 5545), as they were told.
 *
 * @param freq how often; null with days of the week means weekly, null without them the one day {@code dtstart}
 * @param interval every how many weeks or months; null means every one
 * @param dtstart from when weeks and months are counted, and the first day
 * @param until the last day
 * @param count how many days there are at most
 * @param wkst the day weeks begin on, two letters; null means Monday
 * @param byday days of the week, two letters each, with a comma between; in a month also {@code 1MO}, {@code -1FR}
 * @param byweekno weeks of the year
 * @param bymonthday days of the month; {@code -1} is the last
 * @param byyearday days of the year
 */
@Embeddable
public record Recurrence(
        @Enumerated(EnumType.STRING) @Column(length = 10) @Nullable
        Frequency freq,

        @Column(name = "every") @Nullable Integer interval,
        @Nullable LocalDate dtstart,
        @Column(name = "until_day") @Nullable LocalDate until,
        @Column(name = "day_count") @Nullable Integer count,
        @Column(length = 2) @Nullable String wkst,
        @Column(length = 100) @Nullable String byday,
        @Column(length = 200) @Nullable String byweekno,
        @Column(length = 200) @Nullable String bymonthday,
        @Column(length = 1000) @Nullable String byyearday) {

    /** On these days of every week. */
    public static Recurrence weekly(Set<DayOfWeek> days) {
        String byday = Stream.of(DayOfWeek.values())
                .filter(days::contains)
                .map(Days::code)
                .collect(Collectors.joining(","));
        return new Recurrence(Frequency.WEEKLY, null, null, null, null, null, byday, null, null, null);
    }

    /** On these days of every month: {@code 1MO} is the first Monday. */
    public static Recurrence monthly(String byday) {
        return new Recurrence(Frequency.MONTHLY, null, null, null, null, null, byday, null, null, null);
    }

    /** Every so many weeks, counted from the week of this day. */
    public Recurrence every(int weeks, LocalDate from) {
        return new Recurrence(freq, weeks, from, until, count, wkst, byday, byweekno, bymonthday, byyearday);
    }

    /** At most so many times, from this day on. */
    public Recurrence times(int most, LocalDate from) {
        return new Recurrence(freq, interval, from, until, most, wkst, byday, byweekno, bymonthday, byyearday);
    }
}
