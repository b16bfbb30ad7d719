package kz.senim.kb.importer.hsds;

import java.util.List;
import java.util.Locale;

/**
 * Something wrong with a row of what arrived.
 *
 * @param arguments what a message names, in the order told at the kind
 * @param rowLost whether the row was left out; else only what was wrong in it
 */
record RowProblem(Place place, Kind kind, List<String> arguments, boolean rowLost) {

    enum Kind {
        /** It names an entry that there is none of: {column, id}. */
        BROKEN_REFERENCE,
        /** Another row of the table has its id: {id}. */
        DUPLICATE_ID,
        /** It has no id: {}. */
        NO_ID,
        /** It belongs to nothing that is imported: {table}. */
        BELONGS_TO_NOTHING,
        /** What must be told is not: {column}. */
        MISSING,
        /** It is no date: {column, value}. */
        BAD_DATE,
        /** It is no time of day: {column, value}. */
        BAD_TIME,
        /** It is no number, or one that cannot be: {column, value}. */
        BAD_NUMBER,
        /** It is none of the values that there are: {column, value}. */
        UNKNOWN_VALUE,
        /** It is longer than is kept: {column, greatest length}. */
        TOO_LONG,
        /** It is no telephone number: {value}. */
        BAD_PHONE,
        /** No region, or more than one, is called so: {name}. */
        NO_REGION,
        /** Hours that cannot be read: {value}. */
        BAD_HOURS,
        /** The file is none of HSDS: {name of the file}. */
        UNKNOWN_TABLE,
        /** The file cannot be read: {why}. */
        UNREADABLE,
        /** Somebody has changed it since: {name}. */
        CHANGED_SINCE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static RowProblem lost(Place place, Kind kind, String... arguments) {
        return new RowProblem(place, kind, List.of(arguments), true);
    }

    static RowProblem value(Place place, Kind kind, String... arguments) {
        return new RowProblem(place, kind, List.of(arguments), false);
    }
}
