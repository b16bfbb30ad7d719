package kz.senim.kb.search.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.senim.kb.search.repair.Repair.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairsTest {
    private static final Repairs REPAIRS = new Repairs(new Words(
            "алименты",
            "взыскать",
            "школа",
            "жасар",
            "яблоко",
            "бала",
            "ата",
            "ана",
            "мүгедектік",
            "шағым",
            "ребенка",
            "свидетельство"));

    @ParameterizedTest
    @CsvSource({
        "fkbvtyns, алименты, LAYOUT",
        "',fkf', бала, LAYOUT",
        "fnf-fyf, ата-ана, LAYOUT",
        "alimenty, алименты, TRANSLITERATION",
        "shagym, шағым, TRANSLITERATION",
        "jasar, жасар, TRANSLITERATION",
        "jabloko, яблоко, TRANSLITERATION",
        "алементы, алименты, TYPO",
        "взыскать на реб., взыскать на ребенка, ABBREVIATION",
        "св-во, свидетельство, ABBREVIATION",
        "взы. алименты, взыскать алименты, ABBREVIATION",
        "'ребенка 1,5 л.', 'ребенка 1,5 лет', ABBREVIATION",
        "бала 14 ж., бала 14 жас, ABBREVIATION",
        "ҰАТ, ұлттық алдын алу тетігі, ABBREVIATION",
        "бала ҰАТ, бала ұлттық алдын алу тетігі, ABBREVIATION",
        "ПМПК, психолого-медико-педагогическая консультация, ABBREVIATION",
        "м8гедектік, мүгедектік, LETTERS"
    })
    void readsWhatWasMeant(String typed, String meant, String kind) {
        assertThat(REPAIRS.of(typed)).contains(new Repair(Kind.valueOf(kind), typed, meant));
    }

    @ParameterizedTest
    @CsvSource({"алименты", "взыскать алименты", "бала", "''", "!!!", "12345"})
    void leavesKnownWordsAlone(String typed) {
        assertThat(REPAIRS.of(typed)).isEmpty();
    }

    @Test
    void aReadingThatIsNoBetterKnownIsNotTaken() {
        assertThat(REPAIRS.of("qwzzz xyyy")).isEmpty();
    }

    @Test
    void smallLettersBesideOtherWordsAreNotReadAsInitials() {
        assertThat(REPAIRS.of("бала ұат")).isEmpty();
    }

    @Test
    void textsTooLongToBeTypedAreLeftAlone() {
        assertThat(REPAIRS.of("fkbvtyns ".repeat(100))).isEmpty();
    }

    @Test
    void aSoftSignLeftOutInLatinLettersIsPutBackInAWordKnownInAnotherForm() {
        Vocabulary fined = new Words("могут") {
            @Override
            public boolean knows(String word) {
                return word.equals("оштрафовать") || super.knows(word);
            }
        };
        assertThat(new Repairs(fined).of("mogut oshtrafovat"))
                .contains(new Repair(Kind.TRANSLITERATION, "mogut oshtrafovat", "могут оштрафовать"));
    }

    /** Knows these words in just this form. */
    private static class Words implements Vocabulary {
        private final List<String> words;

        Words(String... words) {
            this.words = List.of(words);
        }

        @Override
        public boolean knows(String word) {
            return word.chars().allMatch(Character::isDigit) || word.length() < 3 || isWritten(word);
        }

        @Override
        public boolean isWritten(String word) {
            return words.contains(word);
        }

        @Override
        public List<String> soundingLike(String key) {
            return words.stream().filter(word -> LatinKey.of(word).equals(key)).toList();
        }

        @Override
        public Optional<String> between(String beginning, String end, List<String> others) {
            return words.stream()
                    .filter(word -> word.startsWith(beginning) && word.endsWith(end))
                    .findFirst();
        }

        @Override
        public Optional<String> abbreviatedTo(String initials, List<String> others) {
            return initials.equals("ҰАТ") ? Optional.of("ұлттық алдын алу тетігі") : Optional.empty();
        }

        @Override
        public Optional<String> spelledOut(String initials) {
            return initials.equals("ПМПК")
                    ? Optional.of("психолого-медико-педагогическая консультация")
                    : Optional.empty();
        }

        @Override
        public List<String> closeTo(String word, int edits) {
            return words.stream()
                    .filter(known -> known.length() == word.length() && differing(known, word) <= edits)
                    .toList();
        }

        private static long differing(String one, String other) {
            return IntStream.range(0, one.length())
                    .filter(at -> one.charAt(at) != other.charAt(at))
                    .count();
        }
    }
}
