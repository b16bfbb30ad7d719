package kz.senim.kb.legislation.diff;

import java.util.Locale;

/** What of a provision reads otherwise. */
public enum Part {
    /** Its designation: number, word or kind. */
    LABEL,
    HEADING,
    TEXT,
    /** What it stands under, or its turn among what stands beside it. */
    PLACE,
    /** Whether it is in force. */
    STATUS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
