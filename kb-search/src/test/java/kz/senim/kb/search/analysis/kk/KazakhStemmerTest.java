package kz.senim.kb.search.analysis.kk;

import java.util.Set;
import org.apache.lucene.tests.util.LuceneTestCase;

public class KazakhStemmerTest extends LuceneTestCase {
    private final Stems stems = new Stems(Spelling.KAZAKH);
    private final Stems folded = new Stems(Spelling.FOLDED);

    public void testNounLosesPluralPossessiveAndCase() {
        assertOneStem("бала", "бала балалар баланың балаға баланы балада баладан баламен баласы баласының балаларымен");
        assertOneStem("сот", "сот сотқа соттың сотты сотта соттан сотпен соттар соттарына");
    }

    public void testVoicelessConsonantReturnsAtTheEndOfTheRoot() {
        assertOneStem("құқық", "құқық құқығы құқығын құқықтары құқығымен");
        assertOneStem("бөлік", "бөлік бөлігі бөлігінің бөліктерге");
        assertOneStem("мектеп", "мектеп мектебі мектебінде мектепке");
    }

    public void testLostVowelReturns() {
        assertOneStem("халық", "халық халқы халқының халыққа");
        assertOneStem("орын", "орын орны орнында орында орынға");
        assertOneStem("қауіп", "қауіп қаупі қауіпті");
    }

    public void testFormOfTheRelationIsTakenOffPlaces() {
        assertOneStem("қала", "қаладағы қаласындағы қаланікі");
        assertOneStem("мемлекет", "мемлекеттегі мемлекетіндегі");
    }

    public void testOwnChildIsAChild() {
        assertOneStem("бала", "балам баламды баламның баламыз балаңыз балаң");
        assertOneStem("қыз", "қызым қызымды қызыма қызың");
    }

    public void testPrivativeStays() {
        assertNotEquals(stems.of("жарамды"), stems.of("жарамсыз"));
        assertNotEquals(stems.of("неке"), stems.of("некесіз"));
        assertEquals(stems.of("жұмыссыз"), stems.of("жұмыссыздарға"));
    }

    public void testVerbLosesTensePersonNegationAndPassive() {
        assertOneStem("ал", "алу алды алған алатын алады алмайды алмаған алынды алынған алып алса алсын");
        assertOneStem("айыр", "айыру айырады айырған айырылған айырылу");
        assertOneStem("анықта", "анықтау анықтайды анықталған анықталады анықтауға");
    }

    public void testParticipleIsDeclined() {
        assertOneStem("тол", "толмаған толмағандар толмағанның толмағандарға");
    }

    public void testVerbInAVowelKeepsItBeforeThePast() {
        assertOneStem("баста", "бастады бастайды бастау бастаған басталды");
        assertOneStem("тірке", "тіркеу тіркеуге тіркелген тіркеледі");
    }

    public void testAgentIsNotAVerb() {
        assertOneStem(stems.of("қорғаншы"), "қорғаншы қорғаншысы қорғаншының қорғаншылар");
        assertNotEquals(stems.of("қорғау"), stems.of("қорғаншы"));
    }

    public void testWordsThatOnlySeemToHaveEndingsAreLeftAlone() {
        for (String word : "адам қалам теңге жақын кеңес отбасы жағдай кітап ауыл қорған тау су ат ел".split(" ")) {
            assertEquals(word, stems.of(word));
        }
    }

    public void testNoStemIsShorterThanTwoLetters() {
        for (String word : "ол ал ну ға сы лар ның дың ы а".split(" ")) {
            assertTrue(word, stems.of(word).length() >= Math.min(2, word.length()));
        }
    }

    public void testEndingsThatDoNotFitTheSoundsStay() {
        assertEquals("апта", stems.of("апта"));
        assertEquals("жоба", stems.of("жоба"));
        assertEquals("баланта", stems.of("баланта"));
    }

    public void testFoldedWordsHaveOneStem() {
        assertEquals(Set.of("кукык"), folded.ofAll("құқық құқығы құқығын құқықтары құқықтарымен құқықтың"));
        assertEquals(Set.of("халык"), folded.ofAll("халық халқы халқының халыққа"));
        assertEquals(Set.of("болик"), folded.ofAll("бөлік бөлігі бөлігінің бөліктің"));
        assertEquals(Set.of("жабирленуш"), folded.ofAll("жәбірленуші жәбірленушінің жәбірленушіге"));
    }

    public void testWordTypedWithoutKazakhLettersMeetsTheSameWordTypedWithThem() {
        assertEquals(folded.of("құқығымен"), folded.of("кукыгымен"));
        assertEquals(folded.of("мұғалімдерге"), folded.of("мугалимдерге"));
    }

    public void testAnyLettersAreStemmedWithinTheirLength() {
        String letters = "абгдеиклмнпрстуйыіңқғөүұәя-1z";
        for (int i = 0; i < 20_000 * RANDOM_MULTIPLIER; i++) {
            StringBuilder word = new StringBuilder();
            for (int left = random().nextInt(14); left > 0; left--) {
                word.append(letters.charAt(random().nextInt(letters.length())));
            }
            String seen = word.toString();
            assertTrue(seen, stems.of(seen).length() <= seen.length() + 1);
            assertTrue(seen, folded.of(seen).length() <= seen.length() + 1);
        }
    }

    private void assertOneStem(String stem, String words) {
        assertEquals(Set.of(stem), stems.ofAll(words));
    }
}
