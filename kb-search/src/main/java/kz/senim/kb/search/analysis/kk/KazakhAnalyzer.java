package kz.senim.kb.search.analysis.kk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Kazakh text as stems. The parts of hyphenated pairs ({@code ата-анасының}) are words of their own, as
 * {@link StandardTokenizer} has them: each is stemmed, they stand next to each other, and a query with the pair finds it
 * as a phrase. A term for the whole would need the text before the tokenizer, which is the business of the chain that
 * wants it: {@link KazakhStemFilter} takes pairs with and without the hyphen.
 */
public final class KazakhAnalyzer extends StopwordAnalyzerBase {
    private final CharArraySet stemExclusions;

    /** With {@link #getDefaultStopSet()}. */
    public KazakhAnalyzer() {
        this(DefaultStopWords.WORDS);
    }

    /** With these stop words, in lower case. */
    public KazakhAnalyzer(CharArraySet stopWords) {
        this(stopWords, CharArraySet.EMPTY_SET);
    }

    /** With these stop words, and words that are left as they are. */
    public KazakhAnalyzer(CharArraySet stopWords, CharArraySet stemExclusions) {
        super(stopWords);
        this.stemExclusions = CharArraySet.unmodifiableSet(CharArraySet.copy(stemExclusions));
    }

    /** Pronouns, postpositions, conjunctions, particles and auxiliary verbs. */
    public static CharArraySet getDefaultStopSet() {
        return DefaultStopWords.WORDS;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream kept = new StopFilter(normalize(fieldName, words), stopwords);
        if (!stemExclusions.isEmpty()) {
            kept = new SetKeywordMarkerFilter(kept, stemExclusions);
        }
        return new TokenStreamComponents(words, new KazakhStemFilter(kept));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream words) {
        return new KazakhNormalizationFilter(new LowerCaseFilter(words));
    }

    /** Read when first asked for, once. */
    private static final class DefaultStopWords {
        static final CharArraySet WORDS = load();

        private DefaultStopWords() {}

        private static CharArraySet load() {
            try (InputStream words = KazakhAnalyzer.class.getResourceAsStream("stopwords.txt")) {
                if (words == null) {
                    throw new IllegalStateException("stopwords.txt is missing beside KazakhAnalyzer");
                }
                return CharArraySet.unmodifiableSet(
                        WordlistLoader.getWordSet(new InputStreamReader(words, StandardCharsets.UTF_8), "#"));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The default stop words cannot be read", unreadable);
            }
        }
    }
}
