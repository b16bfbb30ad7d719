package kz.senim.kb.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationModelTest {
    private final Bitext bitext = new Bitext();

    @Test
    void tellsWordsApartThatStandInDifferentCompany() {
        for (int i = 0; i < InventedLaw.RUSSIAN.size(); i++) {
            for (int j = 0; j < i; j++) {
                add(
                        InventedLaw.RUSSIAN.get(i) + " " + InventedLaw.RUSSIAN.get(j),
                        InventedLaw.KAZAKH.get(j) + " " + InventedLaw.KAZAKH.get(i));
            }
        }
        List<LearnedPair> learned = TranslationModel.learn(bitext);
        for (int i = 0; i < InventedLaw.RUSSIAN.size(); i++) {
            String russian = InventedLaw.RUSSIAN.get(i);
            assertThat(learned.stream()
                            .filter(pair -> pair.russian().equals(russian))
                            .findFirst()
                            .map(LearnedPair::kazakh))
                    .contains(InventedLaw.KAZAKH.get(i));
        }
        assertThat(learned).allMatch(pair -> pair.probability() >= .12 && pair.probability() <= 1);
    }

    @Test
    void leavesWordsWithoutALikeUntranslated() {
        for (String other : List.of("школа", "книга", "врач", "дорога")) {
            add("согласно закон " + other, "заң " + other);
        }
        add("согласно дело", "іс");
        add("согласно право", "құқық");
        assertThat(TranslationModel.learn(bitext))
                .filteredOn(pair -> pair.kazakh().equals("заң"))
                .extracting(LearnedPair::russian)
                .startsWith("закон");
    }

    @Test
    void doesNotBelieveWhatItSawTwice() {
        add("школа дом", "мектеп үй");
        add("школа лес", "мектеп орман");
        assertThat(TranslationModel.learn(bitext)).isEmpty();
    }

    @Test
    void aTextSaidManyTimesIsOneText() {
        for (int i = 0; i < 10; i++) {
            add("школа", "мектеп");
        }
        assertThat(bitext.size()).isOne();
        assertThat(TranslationModel.learn(bitext)).isEmpty();
    }

    @Test
    void learnsNothingFromNothing() {
        assertThat(TranslationModel.learn(bitext)).isEmpty();
    }

    private void add(String russian, String kazakh) {
        bitext.add(Arrays.asList(russian.split(" ")), Arrays.asList(kazakh.split(" ")));
    }
}
