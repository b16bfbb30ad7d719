package kz.senim.kb.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an amount is counted in. */
public enum Unit {
    /** Tenge, by the code of ISO 4217. */
    KZT,
    /** Monthly calculation indices (МРП, АЕК), whose size in tenge the budget law sets for each year. */
    MCI;

    /** The name in the API and in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit with this name in the API and in files. */
    public static Optional<Unit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }
}
