package kz.senim.kb.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.SuspendedDays;
import org.jspecify.annotations.Nullable;

/** Whether a hit is law on the day asked for, in the order in which hits are shown. */
public enum HitStatus {
    IN_FORCE,
    SUSPENDED,
    COMING,
    REPEALED;

    /** The name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status that the API calls so. */
    public static Optional<HitStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    static HitStatus of(ForceStatus status, LocalDate validFrom, @Nullable SuspendedDays suspended, LocalDate on) {
        return switch (status) {
            case REPEALED -> REPEALED;
            case SUSPENDED -> validFrom.isAfter(on) ? COMING : SUSPENDED;
            case IN_FORCE ->
                validFrom.isAfter(on) ? COMING : suspended != null && suspended.include(on) ? SUSPENDED : IN_FORCE;
        };
    }
}
