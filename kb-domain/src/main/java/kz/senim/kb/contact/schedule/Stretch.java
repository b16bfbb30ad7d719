package kz.senim.kb.contact.schedule;

import java.time.Instant;

/** A stretch of time, from its start until before its end. */
record Stretch(Instant start, Instant end) {

    boolean has(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }
}
