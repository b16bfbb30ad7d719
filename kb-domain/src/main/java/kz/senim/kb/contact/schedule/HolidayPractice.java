package kz.senim.kb.contact.schedule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is known of hours on public holidays. */
public enum HolidayPractice {
    /** Nobody has told: on a holiday the hours are unknown. */
    UNKNOWN,
    /** Closed on holidays. */
    CLOSED,
    /** Open on holidays as on any day. */
    AS_USUAL;

    /** The name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The practice that the API calls so. */
    public static Optional<HolidayPractice> of(String code) {
        return Arrays.stream(values())
                .filter(practice -> practice.code().equals(code))
                .findFirst();
    }
}
