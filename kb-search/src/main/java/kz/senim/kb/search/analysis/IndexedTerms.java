package kz.senim.kb.search.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;

/**
 * The terms of texts that the index shows again and again, as callers' wordings and the texts of answers are: analysing
 * them anew took a seventh of a search. It is not for questions: nothing that a caller said is kept. Any thread may use
 * it.
 */
public final class IndexedTerms {
    /** Some megabytes, in characters of all texts kept. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final Map<Text, List<String>> KEPT = new LinkedHashMap<>(256, 0.75f, true);
    private static int characters;

    private IndexedTerms() {}

    private record Text(Language language, String text) {}

    /** The terms of a text of the index in this language, in order. */
    public static List<String> of(Language language, String text) {
        Text key = new Text(language, text);
        synchronized (KEPT) {
            List<String> known = KEPT.get(key);
            if (known != null) {
                return known;
            }
        }
        List<String> terms = List.copyOf(Analyzers.terms(Analyzers.of(language), text));
        keep(key, terms);
        return terms;
    }

    private static void keep(Text key, List<String> terms) {
        synchronized (KEPT) {
            if (KEPT.putIfAbsent(key, terms) == null) {
                characters += key.text().length();
                var eldest = KEPT.keySet().iterator();
                while (characters > MOST_CHARACTERS && eldest.hasNext()) {
                    characters -= eldest.next().text().length();
                    eldest.remove();
                }
            }
        }
    }
}
