package kz.senim.kb.legislation;

import java.util.Locale;
import java.util.Optional;

/** The kinds of legal acts the base holds, by rank (Law on legal acts of 6 April 2016, art. 7 and 10). */
public enum ActKind {
    CONSTITUTION,
    CODE,
    LAW,
    DECREE,
    ORDER,
    TREATY,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code, in any case; empty when there is none. */
    public static Optional<ActKind> of(String code) {
        for (ActKind kind : values()) {
            if (kind.code().equalsIgnoreCase(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
