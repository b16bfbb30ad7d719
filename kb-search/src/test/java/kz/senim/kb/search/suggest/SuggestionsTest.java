package kz.senim.kb.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.HelplineLaw;
import kz.senim.kb.search.HostileQueries;
import kz.senim.kb.search.IndexedBase;

class SuggestionsTest {
    private static final String CRIMINAL_CODE = "K1400000226";
    private static final String CHILD_RIGHTS = "Z020000345_";
    private static final String OTHER = "Z990000001_";

    @OnEveryDatabase
    void aHeadingThatBeginsAsTypedComesBeforeOneThatOnlyHasTheWords(TestBase base) {
        assertThat(headings(law(base), "охрана здо"))
                .extracting(Suggestion::text)
                .containsExactly("Охрана здоровья детей", "Медицинская охрана здоровья");
    }

    @OnEveryDatabase
    void ofEqualHeadingsThoseOfTheMainActsComeFirst(TestBase base) {
        assertThat(headings(law(base), "общие пол"))
                .extracting(Suggestion::actId, Suggestion::article)
                .containsExactly(tuple(CRIMINAL_CODE, "1"), tuple(OTHER, "1"));
    }

    @OnEveryDatabase
    void aHeadingNeedsAllTheWordsTyped(TestBase base) {
        assertThat(headings(law(base), "охрана алиментов")).isEmpty();
    }

    @OnEveryDatabase
    void suggestsNoHeadingThatIsNotLaw(TestBase base) {
        assertThat(headings(law(base), "побои")).isEmpty();
    }

    @OnEveryDatabase
    void bothLanguagesOfAnArticleAreOneSuggestionInTheLanguageTyped(TestBase base) {
        IndexedBase law = law(base);
        assertThat(headings(law, "алим"))
                .extracting(Suggestion::text, Suggestion::language)
                .containsExactly(tuple("Алименты", Language.RU));
        assertThat(headings(law, "алименттерді"))
                .extracting(Suggestion::text, Suggestion::language)
                .containsExactly(tuple("Алименттерді өндіріп алу", Language.KK));
        assertThat(law.suggest("алим", Language.KK, 20))
                .extracting(Suggestion::language)
                .containsOnly(Language.KK);
    }

    @OnEveryDatabase
    void findsAKazakhHeadingTypedWithoutItsLetters(TestBase base) {
        assertThat(headings(law(base), "баланын кукы"))
                .extracting(Suggestion::text)
                .containsExactly("Баланың құқықтары");
    }

    @OnEveryDatabase
    void aHeadingTellsWhereItLeads(TestBase base) {
        assertThat(headings(law(base), "охрана здоровья д"))
                .first()
                .returns(CHILD_RIGHTS, Suggestion::actId)
                .returns("О правах ребенка", Suggestion::actTitle)
                .returns("2", Suggestion::article)
                .returns("/acts/" + CHILD_RIGHTS + "/ru/2", Suggestion::url);
    }

    @OnEveryDatabase
    void findsAnActByItsTitleByAShortNameAndInEitherLanguage(TestBase base) {
        IndexedBase law = law(base);
        for (String typed : List.of("ук", "УК", "уголов", "уголовный код", "кодекс угол", "er", "eujkjd")) {
            assertThat(acts(law, typed)).as(typed).first().returns("/acts/K1400000226/ru", Suggestion::url);
        }
        for (String typed : List.of("закон о правах реб", "о прав", "бала құқықтары туралы заң", "баланын кукы")) {
            assertThat(acts(law, typed)).as(typed).first().returns(CHILD_RIGHTS, Suggestion::actId);
        }
        assertThat(acts(law, "баланың құқ")).first().returns("Баланың құқықтары туралы", Suggestion::text);
    }

    @OnEveryDatabase
    void anActLeadsToALanguageThatTheBaseHas(TestBase base) {
        assertThat(acts(law(base), "қылмыстық")).first().returns("/acts/K1400000226/ru", Suggestion::url);
    }

    @OnEveryDatabase
    void aWordingFillsTheBoxAndLeadsNowhere(TestBase base) {
        List<Suggestion> suggestions = law(base).suggest("әкем ұр", null, 6);
        assertThat(suggestions)
                .anySatisfy(suggestion -> assertThat(suggestion)
                        .returns(Suggestion.Kind.WORDING, Suggestion::kind)
                        .returns("әкем ұрады", Suggestion::text)
                        .returns(null, Suggestion::url));
    }

    @OnEveryDatabase
    void everyKindHasItsShare(TestBase base) {
        List<Suggestion> six = law(base).suggest("алим", null, 6);
        assertThat(six).hasSizeLessThanOrEqualTo(6);
        assertThat(six).extracting(Suggestion::kind).contains(Suggestion.Kind.HEADING, Suggestion.Kind.WORDING);
        assertThat(law(base).suggest("алим", null, 1)).hasSize(1);
    }

    @OnEveryDatabase
    void anyTextMayBeTyped(TestBase base) {
        IndexedBase law = law(base);
        for (String typed : HostileQueries.all()) {
            assertThat(law.suggest(typed, null, 6)).hasSizeLessThanOrEqualTo(6);
        }
        assertThat(law.suggest("а", null, 6)).isEmpty();
    }

    private static List<Suggestion> headings(IndexedBase law, String typed) {
        return of(Suggestion.Kind.HEADING, law, typed);
    }

    private static List<Suggestion> acts(IndexedBase law, String typed) {
        return of(Suggestion.Kind.ACT, law, typed);
    }

    private static List<Suggestion> of(Suggestion.Kind kind, IndexedBase law, String typed) {
        return law.suggest(typed, null, Suggestions.MOST).stream()
                .filter(suggestion -> suggestion.kind() == kind)
                .toList();
    }

    private static IndexedBase law(TestBase base) {
        return IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(OTHER)
                        .article("1", "Общие положения", "О чем этот закон.")
                        .article("2", "Медицинская охрана здоровья", "О здоровье.")
                        .publish(em, "2026-01-01"))
                .with(em -> HelplineLaw.russian(CHILD_RIGHTS)
                        .titled("О правах ребенка", "Баланың құқықтары туралы")
                        .article("1", "Права", "Каждый ребенок имеет право на помощь.")
                        .article("2", "Охрана здоровья детей", "Охрана здоровья.")
                        .article("3", "Алименты", "О содержании.")
                        .publish(em, "2026-01-01"))
                .with(em -> HelplineLaw.kazakh(CHILD_RIGHTS)
                        .titled("О правах ребенка", "Баланың құқықтары туралы")
                        .article("1", "Баланың құқықтары", "Әрбір баланың көмек алуға құқығы бар.")
                        .article("3", "Алименттерді өндіріп алу", "Асырап-бағу туралы.")
                        .publish(em, "2026-01-01"))
                .with(em -> HelplineLaw.russian(CRIMINAL_CODE)
                        .titled("Уголовный кодекс Республики Казахстан", "Қазақстан Республикасының Қылмыстық кодексі")
                        .article("1", "Общие положения", "О чем этот кодекс.")
                        .repealedArticle("109", "Побои", "Исключена.")
                        .publish(em, "2026-01-01"));
    }
}
