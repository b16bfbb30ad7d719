package kz.senim.kb.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the search that can be left out, to measure what it brings. */
public enum SearchPart {
    THESAURUS,
    LEXICON,
    REPAIRS,
    CITATIONS,
    KAZAKH;

    /** The name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part with this name in the API. */
    public static Optional<SearchPart> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
