package kz.senim.kb.legislation;

import java.util.Locale;

/** Whether a text is law, as its edition says of it. */
public enum ForceStatus {
    IN_FORCE,
    SUSPENDED,
    REPEALED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
