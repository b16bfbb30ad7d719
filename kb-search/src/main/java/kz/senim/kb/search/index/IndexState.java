package kz.senim.kb.search.index;

import java.util.Locale;

/**
 * How the index stands to the database.
 *
 * @param state in one word
 * @param documents what can be found
 * @param provisions what there is to find
 * @param pending changes written to the database and not yet to the index
 */
public record IndexState(Condition state, long documents, long provisions, long pending) {

    /** The word for it. */
    public enum Condition {
        /** Says what the database says. */
        CURRENT,
        /** Will shortly: changes are on their way. */
        CATCHING_UP,
        /** Every document is being written again; what was found before is still found. */
        REBUILDING,
        /** Some documents could not be written; see the server's log. */
        DAMAGED;

        /** The name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
