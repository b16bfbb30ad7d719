package kz.senim.kb.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a service is given, as HSDS 3.1 names it ({@code status}). */
public enum ServiceStatus {
    ACTIVE,
    INACTIVE,
    DEFUNCT,
    TEMPORARILY_CLOSED;

    /** The name in HSDS: {@code temporarily closed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The status that HSDS calls so. */
    public static Optional<ServiceStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
