package kz.senim.kb.search.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingInitialsTest {

    @Test
    void everyPhraseOfTwoToFiveWordsHasItsInitials() {
        assertThat(HeadingInitials.of("Права ребенка в семье"))
                .containsExactly("пр права ребенка", "прс права ребенка в семье", "рс ребенка в семье");
    }

    @Test
    void aKazakhVerbThatMakesANounOfTheWordBeforeItHasNoInitial() {
        assertThat(HeadingInitials.of("Ұлттық алдын алу тетігі"))
                .contains("ұат ұлттық алдын алу тетігі", "ат алдын алу тетігі");
    }

    @Test
    void latinLettersInsideKazakhWordsDoNotCutThem() {
        assertThat(HeadingInitials.of("алдын алу тет\u0069гi")).contains("ат алдын алу тетігі");
    }

    @Test
    void aHeadingOfOneWordHasNone() {
        assertThat(HeadingInitials.of("Опека")).isEmpty();
        assertThat(HeadingInitials.of("")).isEmpty();
    }
}
