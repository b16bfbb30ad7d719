package kz.senim.kb.deploy.quality;

import java.util.Locale;

/** A part of search that a query can do without, so that what it is worth can be measured. */
public enum Part {
    THESAURUS,
    LEXICON,
    REPAIRS,
    CITATIONS,
    KAZAKH;

    /** The name on the command line and in the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
