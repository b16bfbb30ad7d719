package kz.senim.kb.search.analysis.kk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;

public class KazakhFiltersTest extends BaseTokenStreamTestCase {
    private static final List<UnaryOperator<TokenStream>> FILTERS = List.of(
            KazakhNormalizationFilter::new, KazakhFoldingFilter::new, KazakhStemFilter::new, KazakhStemFilter::folded);

    public void testNormalizationLeavesLatinWordsAlone() throws IOException {
        try (Analyzer analyzer = whitespace(KazakhNormalizationFilter::new)) {
            assertAnalyzesTo(analyzer, "cape негiзгi ҚазaҚ", new String[] {"cape", "негізгі", "ҚазаҚ"});
        }
    }

    public void testNormalizationDropsSoftHyphensAndKnowsOldLetters() throws IOException {
        try (Analyzer analyzer = whitespace(KazakhNormalizationFilter::new)) {
            assertAnalyzesTo(analyzer, "ба\u00adла тїл əке өзıн", new String[] {"бала", "тіл", "әке", "өзін"});
        }
    }

    public void testFoldingThenStemmingMeetsWordsTypedWithoutKazakhLetters() throws IOException {
        try (Analyzer analyzer = whitespace(words -> KazakhStemFilter.folded(new KazakhFoldingFilter(words)))) {
            assertAnalyzesTo(analyzer, "құқығымен кукыктын", new String[] {"кукык", "кукык"});
        }
    }

    public void testKeywordsAreNotStemmed() throws IOException {
        CharArraySet kept = new CharArraySet(List.of("балалар"), false);
        try (Analyzer analyzer = whitespace(words -> new KazakhStemFilter(new SetKeywordMarkerFilter(words, kept)))) {
            assertAnalyzesTo(analyzer, "балалар балалары", new String[] {"балалар", "бала"});
        }
    }

    public void testFactoriesAreFoundByName() throws IOException {
        assertMakes("құқығы", "құқық", KazakhStemFilterFactory.NAME, Map.of());
        assertMakes("кукыгы", "кукык", KazakhStemFilterFactory.NAME, Map.of("folded", "true"));
        assertMakes("құқығы", "кукыгы", KazakhFoldingFilterFactory.NAME, Map.of());
        assertMakes("құқығi", "құқығі", KazakhNormalizationFilterFactory.NAME, Map.of());
    }

    public void testFactoriesRefuseUnknownParameters() {
        for (String name : List.of(
                KazakhStemFilterFactory.NAME, KazakhFoldingFilterFactory.NAME, KazakhNormalizationFilterFactory.NAME)) {
            IllegalArgumentException refused = expectThrows(
                    IllegalArgumentException.class,
                    () -> TokenFilterFactory.forName(name, new HashMap<>(Map.of("bogus", "value"))));
            assertTrue(String.valueOf(refused.getMessage()).contains("Unknown parameters"));
        }
    }

    public void testFactoriesAreMadeByTheServiceLoaderOnlyToBeNamed() {
        expectThrows(UnsupportedOperationException.class, () -> new KazakhStemFilterFactory());
        expectThrows(UnsupportedOperationException.class, () -> new KazakhFoldingFilterFactory());
        expectThrows(UnsupportedOperationException.class, () -> new KazakhNormalizationFilterFactory());
    }

    public void testAnyTokenPassesThroughEveryFilter() throws IOException {
        for (UnaryOperator<TokenStream> filter : FILTERS) {
            try (Analyzer analyzer = whitespace(filter)) {
                checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
            }
        }
    }

    public void testAnEmptyTermStaysEmpty() throws IOException {
        for (UnaryOperator<TokenStream> filter : FILTERS) {
            try (Analyzer analyzer = of(new KeywordTokenizer(), filter)) {
                checkOneTerm(analyzer, "", "");
            }
        }
    }

    private static void assertMakes(String word, String expected, String name, Map<String, String> parameters)
            throws IOException {
        TokenFilterFactory factory = TokenFilterFactory.forName(name, new HashMap<>(parameters));
        try (Analyzer analyzer = whitespace(factory::create)) {
            checkOneTerm(analyzer, word, expected);
        }
    }

    private static Analyzer whitespace(UnaryOperator<TokenStream> filter) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                Tokenizer words = new MockTokenizer(MockTokenizer.WHITESPACE, false);
                return new TokenStreamComponents(words, filter.apply(words));
            }
        };
    }

    private static Analyzer of(Tokenizer words, UnaryOperator<TokenStream> filter) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                return new TokenStreamComponents(words, filter.apply(words));
            }
        };
    }
}
