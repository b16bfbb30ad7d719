package kz.senim.kb.search.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;

public class FiltersTest extends BaseTokenStreamTestCase {

    public void testLookalikeLeavesWordsOfOneScriptAlone() throws IOException {
        try (Analyzer analyzer = whitespace(LookalikeFilter::new)) {
            assertAnalyzesTo(analyzer, "Cat хата сіх", new String[] {"Cat", "хата", "сіх"});
        }
    }

    public void testLookalikeTellsCapitalsFromSmallLetters() throws IOException {
        try (Analyzer analyzer = whitespace(LookalikeFilter::new)) {
            assertAnalyzesTo(analyzer, "KАЗАХСТАН CТАТЬЯ", new String[] {"КАЗАХСТАН", "СТАТЬЯ"});
        }
    }

    public void testLookalikeDoesNotTakeAWordForANumeral() throws IOException {
        try (Analyzer analyzer = whitespace(LookalikeFilter::new)) {
            assertAnalyzesTo(analyzer, "iшкi ХІХ ІХХІХ", new String[] {"ішкі", "XIX", "ІХХІХ"});
        }
    }

    public void testFoldingWritesKazakhAsItIsTypedOnARussianKeyboard() throws IOException {
        try (Analyzer analyzer = whitespace(LetterFoldingFilter::new)) {
            assertAnalyzesTo(analyzer, "әғқңөұүһіё", new String[] {"агкноуухие"});
        }
    }

    public void testKazakhBeginningIsTheSameBeforeAVowel() throws IOException {
        try (Analyzer analyzer = whitespace(KazakhBeginningFilter::new)) {
            assertAnalyzesTo(analyzer, "кукык кукыгы болик болиги китап китабы шаг", new String[] {
                "кукык", "кукык", "болик", "болик", "китап", "китап", "шаг"
            });
        }
    }

    public void testCompoundOfOnePartIsLeftAsItIs() throws IOException {
        try (Analyzer analyzer = whitespace(CompoundFilter::new)) {
            assertAnalyzesTo(analyzer, "ст. ... 1.2.3", new String[] {"ст.", "...", "1.2.3"});
        }
    }

    public void testAnyTokenPassesThroughEveryFilter() throws IOException {
        for (Analyzer analyzer : new Analyzer[] {
            whitespace(LookalikeFilter::new),
            whitespace(LetterFoldingFilter::new),
            whitespace(CompoundFilter::new),
            whitespace(KazakhBeginningFilter::new)
        }) {
            checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
            analyzer.close();
        }
    }

    public void testAnEmptyTermStaysEmpty() throws IOException {
        for (UnaryOperator<TokenStream> filter : java.util.List.<UnaryOperator<TokenStream>>of(
                LookalikeFilter::new, LetterFoldingFilter::new, CompoundFilter::new, KazakhBeginningFilter::new)) {
            try (Analyzer analyzer = new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String fieldName) {
                    Tokenizer whole = new KeywordTokenizer();
                    return new TokenStreamComponents(whole, filter.apply(whole));
                }
            }) {
                checkOneTerm(analyzer, "", "");
            }
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
}
