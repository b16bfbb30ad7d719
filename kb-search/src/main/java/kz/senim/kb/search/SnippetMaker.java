package kz.senim.kb.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.KazakhTextAnalyzer;
import kz.senim.kb.search.analysis.RussianTextAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Finds the stretch of a text that says most of what was asked for, and shows it as HTML with the words found in
 * {@code <em>}.
 */
final class SnippetMaker {
    private static final Map<Language, Analyzer> ANALYZERS =
            new EnumMap<>(Map.of(Language.RU, new RussianTextAnalyzer(), Language.KK, new KazakhTextAnalyzer()));
    /** What is read of a text; the rest of an annex as long as a book must not keep an operator waiting. */
    private static final int MOST_CHARACTERS = 40_000;

    private final Map<Language, CharArraySet> wanted = new EnumMap<>(Language.class);

    /** For a question; what it means in each language is worked out once. */
    SnippetMaker(QueryText question) {
        for (Language language : Language.values()) {
            CharArraySet terms = new CharArraySet(16, false);
            eachTerm(language, question.text(), (term, start, end) -> terms.add(term.toString()));
            wanted.put(language, terms);
        }
    }

    /** The best stretch of a text in this language. */
    String of(String text, Language language) {
        String read = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
        List<Passage.Match> matches = new ArrayList<>();
        CharArraySet terms = wanted.getOrDefault(language, CharArraySet.EMPTY_SET);
        if (!terms.isEmpty()) {
            eachTerm(language, read, (term, start, end) -> {
                boolean isNext =
                        matches.isEmpty() || matches.get(matches.size() - 1).end() <= start;
                if (isNext && terms.contains(term.buffer(), 0, term.length())) {
                    matches.add(new Passage.Match(start, end, term.toString()));
                }
            });
        }
        return Passage.best(text, matches).html();
    }

    private interface TermReader {
        void read(CharTermAttribute term, int start, int end);
    }

    private static void eachTerm(Language language, String text, TermReader reader) {
        Analyzer analyzer = ANALYZERS.get(language);
        if (analyzer == null) {
            throw new IllegalStateException("No analyzer for " + language);
        }
        try (TokenStream words = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                reader.read(term, offset.startOffset(), offset.endOffset());
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text in memory could not be read", impossible);
        }
    }
}
