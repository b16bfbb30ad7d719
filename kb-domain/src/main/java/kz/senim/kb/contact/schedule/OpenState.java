package kz.senim.kb.contact.schedule;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether something is open at a moment, as far as that is known. What is not known is never told as open. */
public sealed interface OpenState {

    /**
     * Open.
     *
     * @param until when it closes, or from when on it is not known; null when it does not close within the week
     */
    record Open(@Nullable Instant until) implements OpenState {}

    /**
     * Closed.
     *
     * @param opensAt the next moment at which it is known to open; null where none is known within a year
     */
    record Closed(@Nullable Instant opensAt) implements OpenState {}

    /** Not known: one has to call first. */
    record Unknown(Reason reason) implements OpenState {}

    /** Why it is not known. */
    enum Reason {
        /** Nobody has told its hours. */
        NO_SCHEDULE,
        /** All that was told of its hours has ended. */
        EXPIRED,
        /** All that was told of its hours is of a later time. */
        NOT_YET,
        /** Some of what was told cannot be read as hours: "by appointment". */
        UNREADABLE,
        /** A public holiday, and nobody has told its hours on holidays. */
        HOLIDAY,
        /** A weekend day on which the country works, and its hours say nothing of it. */
        WORKING_WEEKEND,
        /** After the midnight of a night's hours, into a day on which other hours hold. */
        NIGHT_INTO_ANOTHER_DAY;

        /** The name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is known to be open. */
    default boolean isOpen() {
        return this instanceof Open;
    }

    /** The name in the API: {@code open}, {@code closed}, {@code unknown}. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
