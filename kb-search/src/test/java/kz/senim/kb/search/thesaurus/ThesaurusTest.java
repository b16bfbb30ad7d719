package kz.senim.kb.search.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;
import org.junit.jupiter.api.Test;

class ThesaurusTest {
    private static final List<Entry> BUNDLED = Thesaurus.bundled().entries();

    @Test
    void holdsMoreThanFifteenHundredEntries() {
        assertThat(BUNDLED).hasSizeGreaterThan(1500);
        for (Language language : Language.values()) {
            assertThat(BUNDLED)
                    .filteredOn(entry -> entry.language() == language)
                    .hasSizeGreaterThan(800);
        }
    }

    @Test
    void everyEntrySaysSomethingAndMeansSomething() {
        assertThat(BUNDLED).allSatisfy(entry -> {
            assertThat(entry.words()).as(entry.said()).isNotEmpty();
            assertThat(entry.meant()).as(entry.said()).isNotEmpty();
            assertThat(entry.meant())
                    .as(entry.said())
                    .allSatisfy(phrase ->
                            assertThat(phrase.terms()).as(phrase.text()).isNotEmpty());
            assertThat(entry.weight()).as(entry.said()).isBetween(0.1f, 0.7f);
            assertThat(entry.topic()).as(entry.said()).matches("[a-z-]+");
        });
    }

    @Test
    void nothingIsSaidTwice() {
        Set<String> said = new HashSet<>();
        assertThat(BUNDLED)
                .allSatisfy(entry -> assertThat(said.add(entry.language() + " " + entry.said()))
                        .as(entry.said())
                        .isTrue());
    }

    @Test
    void noTwoEntriesMeanOneAnother() {
        Set<String> directions = new HashSet<>();
        for (Entry entry : BUNDLED) {
            for (Entry.Phrase phrase : entry.meant()) {
                directions.add(entry.words() + " > " + Set.copyOf(phrase.terms()));
            }
        }
        assertThat(BUNDLED)
                .allSatisfy(entry -> assertThat(entry.meant()).allSatisfy(phrase -> {
                    Set<String> meant = Set.copyOf(phrase.terms());
                    assertThat(meant.equals(entry.words()) || !directions.contains(meant + " > " + entry.words()))
                            .as(entry.said() + " and " + phrase.text())
                            .isTrue();
                }));
    }

    @Test
    void anEntryIsSaidInAnyOrderAndForm() throws IOException {
        Thesaurus thesaurus = thesaurus("сливают фото\tраспространение сведений о частной жизни\t0.5\tinternet");
        assertThat(said(thesaurus, "мои фотографии и фото кто-то сливал"))
                .extracting(match -> match.entry().said())
                .containsExactly("сливают фото");
    }

    @Test
    void anEntryIsSaidInPartWithAShareAndNotAtAllBySomethingElse() throws IOException {
        Thesaurus thesaurus = thesaurus(
                "не отпускает с работы\tрабочее время\t0.4\twork\nне платит алименты\tвзыскание алиментов\t0.6\tfamily");
        assertThat(said(thesaurus, "алименты где"))
                .singleElement()
                .satisfies(match -> assertThat(match.share()).isBetween(0.3, 0.9));
        assertThat(said(thesaurus, "погода")).isEmpty();
    }

    @Test
    void aShortAbbreviationIsSaidOnlyAsItIsWritten() throws IOException {
        Thesaurus thesaurus =
                thesaurus("гаи\tдорожная полиция\t0.5\tabbreviation\nн/л\tнесовершеннолетний\t0.5\tabbreviation");
        assertThat(said(thesaurus, "штраф ГАИ")).hasSize(1);
        assertThat(said(thesaurus, "га земли")).isEmpty();
        assertThat(said(thesaurus, "допрос н/л")).hasSize(1);
        assertThat(said(thesaurus, "допрос н")).isEmpty();
    }

    @Test
    void aClippedWordIsSaidInAnyFormButNotInPart() throws IOException {
        Thesaurus thesaurus = thesaurus(
                "детсад\tдошкольная организация\t0.5\tabbreviation\nкризисный центр\tвременное пребывание\t0.5\tabbreviation");
        assertThat(said(thesaurus, "очередь в детсаду")).hasSize(1);
        assertThat(said(thesaurus, "центр города")).isEmpty();
    }

    @Test
    void anEntryMayMeanAPhraseOfTheOtherLanguage() throws IOException {
        Thesaurus thesaurus = new Thesaurus(Thesaurus.read(
                Language.KK,
                new BufferedReader(new StringReader(
                        "алимент төлемейді\tалимент өндіріп алу; ru:взыскание алиментов\t0.5\tfamily"))));
        assertThat(thesaurus.entries().get(0).meant())
                .extracting(Entry.Phrase::language)
                .containsExactly(Language.KK, Language.RU);
    }

    @Test
    void aLineWithTheWrongNumberOfColumnsIsToldByItsNumber() {
        assertThatThrownBy(() -> thesaurus("# сказано\nне платит алименты\tвзыскание"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2");
    }

    private static Thesaurus thesaurus(String lines) throws IOException {
        return new Thesaurus(Thesaurus.read(Language.RU, new BufferedReader(new StringReader(lines))));
    }

    private static List<Match> said(Thesaurus thesaurus, String question) {
        return thesaurus.said(Language.RU, question);
    }
}
