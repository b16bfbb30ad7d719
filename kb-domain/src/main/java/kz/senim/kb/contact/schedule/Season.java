package kz.senim.kb.contact.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The part of every year in which hours hold, both days included; it may go over the end of the year.
 *
 * @param from the first day
 * @param to the last day
 */
public record Season(MonthDay from, MonthDay to) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final String BETWEEN = "..";

    /** Whether this day is in the season. */
    public boolean has(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        return from.isAfter(to)
                ? !monthDay.isBefore(from) || !monthDay.isAfter(to)
                : !monthDay.isBefore(from) && !monthDay.isAfter(to);
    }

    /** As written: {@code 05-01..09-30}. */
    public String text() {
        return WRITTEN.format(from) + BETWEEN + WRITTEN.format(to);
    }

    /**
     * Reads what {@link #text()} writes.
     *
     * @throws DateTimeException when it is no season
     */
    public static Season parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            throw new DateTimeException("No season: " + text);
        }
        return new Season(
                MonthDay.parse(text.substring(0, between).strip(), WRITTEN),
                MonthDay.parse(text.substring(between + BETWEEN.length()).strip(), WRITTEN));
    }
}
