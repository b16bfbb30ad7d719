package kz.senim.kb.contact.schedule;

import java.util.List;
import kz.senim.kb.contact.schedule.OpenState.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one day.
 *
 * @param hours the hours that begin on it
 * @param usual whether they are its usual ones, so that those of the evening before may run into it
 * @param unknown why the rest of the day is unknown; null where the rest is closed
 */
record DayHours(List<Hours> hours, boolean usual, @Nullable Reason unknown) {

    DayHours {
        hours = List.copyOf(hours);
    }

    static DayHours usual(List<Hours> hours, @Nullable Reason unknown) {
        return new DayHours(hours, true, unknown);
    }

    static DayHours other(List<Hours> hours) {
        return new DayHours(hours, false, null);
    }

    static DayHours unknown(Reason reason) {
        return new DayHours(List.of(), false, reason);
    }
}
