package kz.senim.kb.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.thesaurus.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private final Wordings wordings = new Wordings(List.of(
            entry(Language.RU, "меня бьёт отец", 0.4f),
            entry(Language.RU, "отец пьёт", 0.3f),
            entry(Language.RU, "отец бьёт", 0.6f),
            entry(Language.KK, "отбасында ұрыс", 0.5f),
            entry(Language.KK, "әкем ұрады", 0.5f)));

    @Test
    void whatBeginsAsTypedComesFirstAndTheSurerOfIt() {
        assertThat(suggest("оте", null)).containsExactly("отец бьёт", "отец пьёт", "меня бьёт отец");
    }

    @Test
    void theBeginningOfAnyWordWillDo() {
        assertThat(suggest("бьет о", null)).containsExactly("меня бьёт отец");
    }

    @Test
    void lettersOfAnotherKeyboardMakeNoDifference() {
        assertThat(suggest("акем ур", null)).containsExactly("әкем ұрады");
        assertThat(suggest("ОТЕЦ БЬЕ", null)).containsExactly("отец бьёт");
    }

    @Test
    void theOtherLanguageComesLastUnlessItIsTheOneAskedFor() {
        assertThat(suggest("от", null)).last().isEqualTo("отбасында ұрыс");
        assertThat(suggest("от", Language.KK)).containsExactly("отбасында ұрыс");
    }

    @Test
    void whatStandsInTheBoxAlreadyIsNotSuggested() {
        assertThat(suggest("отец бьет", null)).isEmpty();
    }

    private List<String> suggest(String typed, @Nullable Language only) {
        return wordings.suggest(Typed.of(typed, only), 10).stream()
                .map(Suggestion::text)
                .toList();
    }

    private static Entry entry(Language language, String said, float weight) {
        return new Entry(language, said, Set.of(), Set.of(), List.of(), weight, "violence");
    }
}
