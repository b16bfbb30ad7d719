package kz.senim.kb.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.analysis.IndexedTerms;

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
    private final Map<Language, List<String>> asked = new EnumMap<>(Language.class);
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

    /**
     * The wording of a hint that says what was asked: with all the question's words in it, or all of whose words are in
     * the question. It stands in the quotation marks of speech; empty where no hint is such.
     *
     * @param hints as in the index: the code of the language, a space, the wording
     */
    Optional<String> ofHint(List<String> hints) {
        for (String hint : hints) {
            int space = hint.indexOf(' ');
            Language language = Language.of(hint.substring(0, space)).orElseThrow();
            String wording = hint.substring(space + 1);
            List<String> wanted = asked(language);
            List<String> said = IndexedTerms.of(language, wording);
            if (!wanted.isEmpty() && !said.isEmpty() && (said.containsAll(wanted) || wanted.containsAll(said))) {
                return Optional.of("«" + of(wording, language) + "»");
            }
        }
        return Optional.empty();
    }

    /** The terms of the question in this language. */
    List<String> asked(Language language) {
        return asked.computeIfAbsent(language, of -> Analyzers.terms(Analyzers.of(of), question.text()));
    }

    private WordFinder finder(Language language) {
        Set<String> terms = new HashSet<>(asked(language));
        widened.terms().getOrDefault(language, Map.of()).forEach((term, weight) -> {
            if (weight >= SHOWN_FROM) {
                terms.add(term);
            }
        });
        return new WordFinder(language, terms);
    }
}
