package kz.senim.kb.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.language.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The analyzers of the index, for texts and for questions; they may be used by any thread. */
public final class Analyzers {
    public static final Analyzer RUSSIAN = new RussianTextAnalyzer();
    public static final Analyzer KAZAKH = new KazakhTextAnalyzer();
    public static final Analyzer KAZAKH_BEGINNINGS = new KazakhBeginningsAnalyzer();
    public static final Analyzer EXACT = new ExactAnalyzer();
    public static final Analyzer BEGINNINGS = new BeginningsAnalyzer();
    public static final Analyzer TYPED = new TypedAnalyzer();

    private static final WordTerms RUSSIAN_WORDS = new WordTerms(RUSSIAN);
    private static final WordTerms KAZAKH_WORDS = new WordTerms(KAZAKH);

    private Analyzers() {}

    /** The analyzer that knows the word forms of this language. */
    public static Analyzer of(Language language) {
        return switch (language) {
            case RU -> RUSSIAN;
            case KK -> KAZAKH;
        };
    }

    /** What the analyzer of this language makes of single words. */
    public static WordTerms words(Language language) {
        return switch (language) {
            case RU -> RUSSIAN_WORDS;
            case KK -> KAZAKH_WORDS;
        };
    }

    /** The terms an analyzer makes of a text, in order. */
    public static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(term.toString());
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text in memory could not be read", impossible);
        }
        return terms;
    }

    /** Forms of a term that do not begin like it, as ребенок does not begin like дети. */
    public static List<String> irregularForms(Language language, String term) {
        return language == Language.RU ? RussianOverrides.FORMS.getOrDefault(term, List.of()) : List.of();
    }
}
