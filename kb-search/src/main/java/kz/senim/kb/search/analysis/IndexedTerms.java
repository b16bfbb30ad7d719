package kz.senim.kb.search.analysis;

import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.memory.RecentlyUsed;

/**
 * The terms of texts that the index shows again and again, as callers' wordings and the texts of answers are: analysing
 * them anew took a seventh of a search. It is not for questions: nothing that a caller said is kept. Any thread may use
 * it.
 */
public final class IndexedTerms {
    /** Some megabytes, in characters of all texts kept. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final RecentlyUsed<Text, List<String>> KEPT =
            new RecentlyUsed<>(MOST_CHARACTERS, (text, terms) -> text.text().length());

    private IndexedTerms() {}

    private record Text(Language language, String text) {}

    /** The terms of a text of the index in this language, in order. */
    public static List<String> of(Language language, String text) {
        Text key = new Text(language, text);
        List<String> known = KEPT.get(key);
        if (known != null) {
            return known;
        }
        List<String> terms = List.copyOf(Analyzers.terms(Analyzers.of(language), text));
        KEPT.keep(key, terms);
        return terms;
    }
}
