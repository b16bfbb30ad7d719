package kz.senim.kb.search.analysis;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class AnalyzersTest extends BaseTokenStreamTestCase {

    public void testRussianConflatesForms() throws IOException {
        try (Analyzer analyzer = new RussianTextAnalyzer()) {
            assertAnalyzesTo(analyzer, "Алименты алиментов", new String[] {"алимент", "алимент"});
        }
    }

    public void testRussianReadsYoAsYe() throws IOException {
        try (Analyzer analyzer = new RussianTextAnalyzer()) {
            assertAnalyzesTo(analyzer, "счёт счет", new String[] {"счет", "счет"});
        }
    }

    public void testRussianKeepsNegation() throws IOException {
        try (Analyzer analyzer = new RussianTextAnalyzer()) {
            assertAnalyzesTo(analyzer, "и не платит", new String[] {"не", "уплат"}, new int[] {2, 1});
        }
    }

    public void testKazakhLatinIInsideAWordIsTheKazakhLetter() throws IOException {
        try (Analyzer analyzer = new KazakhTextAnalyzer();
                Analyzer exact = new ExactAnalyzer()) {
            assertAnalyzesTo(analyzer, "негiзгi негізгі", new String[] {"негиз", "негиз"});
            assertAnalyzesTo(exact, "негiзгi негізгі", new String[] {"негізгі", "негізгі"});
        }
    }

    public void testKazakhFindsAWordTypedWithoutItsLetters() throws IOException {
        try (Analyzer analyzer = new KazakhTextAnalyzer()) {
            assertAnalyzesTo(analyzer, "құқықтары кукыгы", new String[] {"кукык", "кукык"});
            assertAnalyzesTo(analyzer, "балалардың балалар", new String[] {"бала", "бала"});
        }
    }

    public void testCompoundIsFoundWholeAndByItsParts() throws IOException {
        try (Analyzer analyzer = new KazakhTextAnalyzer()) {
            assertAnalyzesTo(
                    analyzer,
                    "ата-анасының баласы",
                    new String[] {"атаана", "ата", "ана", "бала"},
                    new int[] {0, 0, 0, 13},
                    new int[] {12, 12, 12, 19},
                    new int[] {1, 0, 1, 1});
        }
    }

    public void testNumbersWithASuffixStayWhole() throws IOException {
        try (Analyzer analyzer = new RussianTextAnalyzer()) {
            assertAnalyzesTo(analyzer, "статья 127-2", new String[] {"статья", "127.2"});
            assertAnalyzesTo(analyzer, "140-бап", new String[] {"140", "бап"});
        }
    }

    public void testRomanNumeralsInCyrillicLettersAreTheLatinOnes() throws IOException {
        try (Analyzer analyzer = new ExactAnalyzer()) {
            assertAnalyzesTo(analyzer, "ХІІ XII VІ VI", new String[] {"xii", "xii", "vi", "vi"});
            assertAnalyzesTo(analyzer, "Cтатья 10-бaп сiз", new String[] {"статья", "10", "бап", "сіз"});
        }
    }

    public void testSentencesWithoutASpaceBetweenThemAreStillWords() throws IOException {
        try (Analyzer analyzer = new ExactAnalyzer()) {
            assertAnalyzesTo(analyzer, "суда.Решение", new String[] {"сударешение", "суда", "решение"});
        }
    }

    public void testBeginningsHoldWhatIsTypedSoFar() throws IOException {
        try (Analyzer index = new BeginningsAnalyzer();
                Analyzer typed = new TypedAnalyzer()) {
            assertAnalyzesTo(index, "Ұрлық", new String[] {"у", "ур", "урл", "урлы", "урлык"});
            assertAnalyzesTo(typed, "ұрл", new String[] {"урл"});
            assertAnalyzesTo(typed, "несовершеннолетнего", new String[] {"несовершеннолет"});
        }
    }

    public void testAnyTextIsAnalyzed() throws IOException {
        Random random = random();
        for (Analyzer analyzer : new Analyzer[] {
            new RussianTextAnalyzer(),
            new KazakhTextAnalyzer(),
            new ExactAnalyzer(),
            new BeginningsAnalyzer(),
            new TypedAnalyzer()
        }) {
            checkRandomData(random, analyzer, 200 * RANDOM_MULTIPLIER);
            analyzer.close();
        }
    }
}
