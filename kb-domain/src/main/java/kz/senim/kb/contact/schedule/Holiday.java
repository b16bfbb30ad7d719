package kz.senim.kb.contact.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A line of the holiday calendar that staff keep: a day of every year, or one date.
 *
 * @param everyYear the day of every year; null when it is one date
 * @param date the one date; null when it is a day of every year
 * @param kind holiday, or a weekend on which the country works
 * @param moves whether another day is off when it falls on a weekend (Labour Code, art. 85: the next working day)
 */
public record Holiday(
        @Nullable MonthDay everyYear, @Nullable LocalDate date, DayKind kind, boolean moves) {

    /**
     * @throws IllegalArgumentException when it has both a day of every year and a date, or neither
     */
    public Holiday {
        if ((everyYear == null) == (date == null)) {
            throw new IllegalArgumentException("A holiday is a day of every year or one date");
        }
    }

    public static Holiday everyYear(int month, int day, boolean moves) {
        return new Holiday(MonthDay.of(month, day), null, DayKind.HOLIDAY, moves);
    }

    public static Holiday on(LocalDate date, boolean moves) {
        return new Holiday(null, date, DayKind.HOLIDAY, moves);
    }

    /** A Saturday or Sunday on which the country works. */
    public static Holiday workingWeekend(LocalDate date) {
        return new Holiday(null, date, DayKind.WORKING_WEEKEND, false);
    }

    /** The day in this year; null where it has none in it. */
    @Nullable
    LocalDate in(int year) {
        if (everyYear != null) {
            return everyYear.isValidYear(year) ? everyYear.atYear(year) : null;
        }
        return date != null && date.getYear() == year ? date : null;
    }
}
