package kz.senim.kb.search.lexicon;

import java.util.Locale;

/** What is known of a pair of the lexicon. */
public enum PairState {
    /** Learned from the laws, seen by nobody yet; gone when it is not learned any more. */
    LEARNED,
    /** Learned, and confirmed by a person. */
    CONFIRMED,
    /** Rejected by a person: it is never used, however often it is learned again. */
    REJECTED,
    /** Added by a person. */
    ADDED;

    /** The name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
