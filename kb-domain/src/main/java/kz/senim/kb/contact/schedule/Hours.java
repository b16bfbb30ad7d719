package kz.senim.kb.contact.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Hours of a day, which may run into the next.
 *
 * @param opensAt when it opens
 * @param closesAt when it closes; not after {@code opensAt} means on the next day, and midnight is the end of the day
 */
record Hours(LocalTime opensAt, LocalTime closesAt) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** With what people write for the end of the day read as such. */
    Hours {
        if (!closesAt.isBefore(LAST_MINUTE)) {
            closesAt = LocalTime.MIDNIGHT;
        }
    }

    /** The part that lies on the day it begins on. */
    Stretch on(LocalDate day) {
        Instant opening = KazakhstanTime.opening(day, opensAt);
        return new Stretch(
                opening,
                isOverMidnight()
                        ? KazakhstanTime.startOf(day.plusDays(1))
                        : KazakhstanTime.closing(day.atTime(closesAt), opening));
    }

    /** The part that lies on the day after, if any. */
    Optional<Stretch> after(LocalDate day) {
        if (!isOverMidnight() || closesAt.equals(LocalTime.MIDNIGHT)) {
            return Optional.empty();
        }
        Instant midnight = KazakhstanTime.startOf(day.plusDays(1));
        return Optional.of(
                new Stretch(midnight, KazakhstanTime.closing(day.plusDays(1).atTime(closesAt), midnight)));
    }

    private boolean isOverMidnight() {
        return !closesAt.isAfter(opensAt);
    }
}
