package kz.senim.kb.region;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of place a region is, from the greatest to the smallest. */
public enum RegionKind {
    /** The whole country: the top of the tree. */
    COUNTRY,
    /** Область. */
    REGION,
    /** A city of republican significance, beside the regions. */
    CITY,
    /** Район, of a region or a city. */
    DISTRICT,
    /** A town or village within one of the others. */
    TOWN;

    /** The name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that the API calls so. */
    public static Optional<RegionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
