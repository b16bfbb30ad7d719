package kz.senim.kb.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;

/**
 * Finds the stretch of a text that says most of what was asked for, and shows it as HTML with the words found in
 * {@code <em>}.
 */
final class SnippetMaker {
    /** What is read of a text; the rest of an annex as long as a book must not keep an operator waiting. */
    private static final int MOST_CHARACTERS = 100_000;

    /** Other words are shown as found where they count so much. */
    private static final float SHOWN_FROM = 0.3f;

    private final Map<Language, WordFinder> finders = new EnumMap<>(Language.class);
    private final QueryText question;
    private final Widening widened;

    SnippetMaker(QueryText question, Widening widened) {
        this.question = question;
        this.widened = widened;
    }

    /** The best stretch of a text in this language. */
    String of(String text, Language language) {
        List<Passage.Match> matches = new ArrayList<>();
        finders.computeIfAbsent(language, this::finder)
                .find(text, MOST_CHARACTERS, (start, end, term) -> matches.add(new Passage.Match(start, end, term)));
        return Passage.best(text, matches).html();
    }

    private WordFinder finder(Language language) {
        Set<String> terms = new HashSet<>(Analyzers.terms(Analyzers.of(language), question.text()));
        widened.terms().getOrDefault(language, Map.of()).forEach((term, weight) -> {
            if (weight >= SHOWN_FROM) {
                terms.add(term);
            }
        });
        return new WordFinder(language, terms);
    }
}
