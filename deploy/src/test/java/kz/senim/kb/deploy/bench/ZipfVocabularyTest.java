package kz.senim.kb.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZipfVocabularyTest {

    @Test
    void drawsTheWordAtARankAsOftenAsZipfSays() {
        int draws = 200_000;
        ZipfVocabulary words = ZipfVocabulary.of(IntStream.rangeClosed(1, 100)
                .mapToObj(rank -> (letters(rank) + " ").repeat(101 - rank))
                .toList());
        Map<String, Integer> counts = new HashMap<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < draws; i++) {
            counts.merge(words.draw(random), 1, Integer::sum);
        }
        double harmonic =
                IntStream.rangeClosed(1, 100).mapToDouble(rank -> 1.0 / rank).sum();
        for (int rank : new int[] {1, 2, 3, 10, 50, 100}) {
            double expected = draws / (rank * harmonic);
            assertThat((double) counts.getOrDefault(letters(rank), 0))
                    .isCloseTo(expected, within(6 * Math.sqrt(expected)));
        }
    }

    @Test
    void knowsWordsInLowerCaseWithTheirHyphensAndNoNumbers() {
        ZipfVocabulary words = ZipfVocabulary.of(List.of("Ата-ана 12 ата-ана, 124-1 Бап"));
        assertThat(words.size()).isEqualTo(2);
        assertThat(words.draw(new SplittableRandom(1))).isIn("ата-ана", "бап");
    }

    @Test
    void isNotMadeOfNothing() {
        assertThatThrownBy(() -> ZipfVocabulary.of(List.of("12 …"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String letters(int number) {
        return number == 0 ? "" : letters(number / 26) + (char) ('a' + number % 26);
    }
}
