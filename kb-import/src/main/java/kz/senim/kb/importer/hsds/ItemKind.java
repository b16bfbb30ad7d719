package kz.senim.kb.importer.hsds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an import would do to an entry. */
public enum ItemKind {
    /** It is new. */
    ADDED,
    /** The source tells something new of it. */
    CHANGED,
    /** The source tells something new, and somebody here has changed it since the source last told of it. */
    CONFLICTING,
    /** The source told of it before and does not any more. */
    VANISHED;

    /** The name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that the API calls so. */
    public static Optional<ItemKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
