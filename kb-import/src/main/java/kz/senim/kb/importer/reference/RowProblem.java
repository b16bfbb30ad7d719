package kz.senim.kb.importer.reference;

import java.util.Locale;

/**
 * A line of a file that cannot be told as a row.
 *
 * @param line where it stands, from 1
 * @param column the column by the name the file gives it; empty where the whole line is meant
 * @param value what stands there
 */
public record RowProblem(Kind kind, int line, String column, String value) {

    /** What is wrong. */
    public enum Kind {
        /** The file has no such column, and it is needed. */
        MISSING_COLUMN,
        /** The table has no such column. */
        UNKNOWN_COLUMN,
        /** It must be filled. */
        EMPTY,
        /** No day, as 2026-01-01 or 01.01.2026. */
        BAD_DATE,
        /** No amount, as {@code 85000} or {@code 38 МРП}. */
        BAD_AMOUNT,
        /** No percentage. */
        BAD_PERCENT,
        /** No region has this name or code. */
        NO_SUCH_REGION,
        /** No address in the law, as {@code K2300000224#art_80}. */
        BAD_NORM,
        /** A code is small Latin letters, digits and hyphens. */
        BAD_CODE,
        /** The last day is before the first. */
        ENDS_BEFORE_IT_BEGINS,
        /** Something is longer than is kept, or is missing. */
        BAD_TEXT,
        /** The table tells of the same thing for some of these days; the value is the other's first day. */
        OVERLAPS,
        /** A quoted field that is never closed. */
        UNCLOSED_QUOTE;

        /** The name in the API and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
