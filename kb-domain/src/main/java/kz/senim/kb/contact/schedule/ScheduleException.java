package kz.senim.kb.contact.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Days on which other hours hold than usually; several with the same days make a day with a break.
 *
 * @param from the first day
 * @param to the last day
 * @param opensAt when it opens on each of these days; null means closed
 * @param closesAt when it closes; null means closed
 * @param description why, for those who read it
 */
@Embeddable
public record ScheduleException(
        @Column(name = "first_day", nullable = false) LocalDate from,
        @Column(name = "last_day", nullable = false) LocalDate to,
        @Column(name = "opens_at") @Nullable LocalTime opensAt,
        @Column(name = "closes_at") @Nullable LocalTime closesAt,
        @Column(name = "body", length = 500) @Nullable String description) {

    /**
     * @throws IllegalArgumentException when it ends before it begins, or has one of its hours only
     */
    public ScheduleException {
        if (to.isBefore(from) || (opensAt == null) != (closesAt == null)) {
            throw new IllegalArgumentException(
                    "No exception: " + from + " to " + to + ", " + opensAt + " to " + closesAt);
        }
    }

    public static ScheduleException closed(LocalDate from, LocalDate to) {
        return new ScheduleException(from, to, null, null, null);
    }

    public static ScheduleException open(LocalDate from, LocalDate to, LocalTime opensAt, LocalTime closesAt) {
        return new ScheduleException(from, to, opensAt, closesAt, null);
    }

    /** Whether it speaks of this day. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
