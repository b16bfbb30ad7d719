package kz.senim.kb.importer.source;

import java.util.List;
import java.util.Locale;

/**
 * Something wrong with a manifest.
 *
 * @param kind what it is
 * @param line the line of the manifest, from 1
 * @param arguments what a localized message names, in the order told at the kind
 */
public record ManifestProblem(Kind kind, int line, List<String> arguments) {

    public ManifestProblem {
        arguments = List.copyOf(arguments);
    }

    /** What can be wrong with a manifest. */
    public enum Kind {
        /** A column is not there: {column}. */
        MISSING_COLUMN,
        /** A field that must be filled is empty: {column}. */
        EMPTY_FIELD,
        /** Neither {@code ru} nor {@code kk}: {value}. */
        UNKNOWN_LANGUAGE,
        /** Not a kind of act: {value}. */
        UNKNOWN_KIND,
        /** Not a day written as {@code 2026-04-04}: {column, value}. */
        BAD_DATE,
        /** Not an id as on adilet: {value}. */
        BAD_ACT_ID,
        /** More fields than columns: {fields, columns}. */
        TOO_MANY_FIELDS,
        /** A quoted field that is never closed. */
        UNCLOSED_QUOTE,
        /** A file named before: {file, line}. */
        DUPLICATE_FILE,
        /** There is not one row in it. */
        NO_ROWS;

        /** The name in the API and in message keys, in lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
