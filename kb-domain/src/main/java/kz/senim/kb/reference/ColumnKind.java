package kz.senim.kb.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the cells of a column hold. */
public enum ColumnKind {
    /** Money, in tenge or in monthly calculation indices. */
    AMOUNT,
    /** A share, in hundredths. */
    PERCENT,
    /** A day. */
    DATE,
    /** Words in both languages. */
    TEXT,
    /** A region of the shared tree. */
    REGION,
    /** The law it rests on. */
    NORM;

    /** The name in the API and in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this name in the API and in files. */
    public static Optional<ColumnKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
