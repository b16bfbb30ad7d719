package kz.senim.kb.search.analysis.kk;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class KazakhAnalyzerTest extends BaseTokenStreamTestCase {

    public void testResourcesAreThere() {
        new KazakhAnalyzer().close();
        assertTrue(KazakhAnalyzer.getDefaultStopSet().contains("және"));
    }

    public void testTextBecomesStemsWithoutStopWords() throws IOException {
        try (Analyzer analyzer = new KazakhAnalyzer()) {
            assertAnalyzesTo(analyzer, "Баланың құқықтары және ата-анасының міндеттері туралы", new String[] {
                "бала", "құқық", "ата", "ана", "міндет"
            });
        }
    }

    public void testPartsOfAPairStandNextToEachOther() throws IOException {
        try (Analyzer analyzer = new KazakhAnalyzer()) {
            assertAnalyzesTo(
                    analyzer,
                    "ата-аналарға",
                    new String[] {"ата", "ана"},
                    new int[] {0, 4},
                    new int[] {3, 12},
                    new int[] {1, 1});
        }
    }

    public void testNegationAndDutyAreNotStopWords() {
        for (String word : new String[] {"емес", "бар", "жоқ", "тиіс", "керек", "қажет"}) {
            assertFalse(word, KazakhAnalyzer.getDefaultStopSet().contains(word));
        }
    }

    public void testLatinLettersInsideAWordAreTheKazakhOnes() throws IOException {
        try (Analyzer analyzer = new KazakhAnalyzer()) {
            checkOneTerm(analyzer, "міндетi", "міндет");
            checkOneTerm(analyzer, "Бaлaғa", "бала");
        }
    }

    public void testExcludedWordIsLeftAsItIs() throws IOException {
        CharArraySet excluded = new CharArraySet(1, false);
        excluded.add("балалар");
        try (Analyzer analyzer = new KazakhAnalyzer(CharArraySet.EMPTY_SET, excluded)) {
            assertAnalyzesTo(analyzer, "балалар балаларға", new String[] {"балалар", "бала"});
        }
    }

    public void testOwnStopWordsReplaceTheDefault() throws IOException {
        CharArraySet stopWords = new CharArraySet(1, false);
        stopWords.add("бала");
        try (Analyzer analyzer = new KazakhAnalyzer(stopWords)) {
            assertAnalyzesTo(analyzer, "бала және", new String[] {"және"});
        }
    }

    public void testNormalizeChangesLettersOnly() {
        try (Analyzer analyzer = new KazakhAnalyzer()) {
            assertEquals("балаларға", analyzer.normalize("text", "Балаларғa").utf8ToString());
        }
    }

    public void testAnyTextIsAnalyzed() throws IOException {
        try (Analyzer analyzer = new KazakhAnalyzer()) {
            checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
        }
    }
}
