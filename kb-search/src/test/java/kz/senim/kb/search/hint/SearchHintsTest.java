package kz.senim.kb.search.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.audit.JournalEntry;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.search.HelplineLaw;
import kz.senim.kb.search.Hit;
import kz.senim.kb.search.IndexedBase;
import kz.senim.kb.search.SearchQuery;
import kz.senim.kb.search.hint.HintException.Reason;
import org.assertj.core.api.InstanceOfAssertFactories;

class SearchHintsTest {
    private static final String ACT = "Z990000001_";

    private final Acting acting = new Acting();

    @OnEveryDatabase
    void aWordingThatIsTheWholeQuestionPutsItsArticleFirst(TestBase base) {
        IndexedBase law = bilingual(base);
        assertThat(law.articles(SearchQuery.of("папа пропил квартиру"))).doesNotContain("2");
        law.with(em -> door(em).add(ACT, "2", Language.RU, "Папа пропил квартиру"));
        assertThat(law.articles(SearchQuery.of("папа пропил квартиру"))).startsWith("2");
        assertThat(law.articles(SearchQuery.of("папы пропили квартиры!"))).startsWith("2");
        assertThat(law.articles(SearchQuery.of("пропил папа квартиру"))).startsWith("2");
    }

    @OnEveryDatabase
    void aHitShowsTheWordingThatFoundItInPlaceOfItsText(TestBase base) {
        IndexedBase law = bilingual(base).with(em -> door(em).add(ACT, "2", Language.RU, "Папа <пропил> квартиру"));
        assertThat(snippet(law, "пропили квартиру")).isEqualTo("«Папа &lt;<em>пропил</em>&gt; <em>квартиру</em>»");
        assertThat(snippet(law, "вчера папа пропил квартиру")).startsWith("«<em>Папа</em>");
        assertThat(snippet(law, "взыскание алиментов")).startsWith("<em>Взыскание</em>");
    }

    @OnEveryDatabase
    void aWholeWordingComesBeforeHeadingAndTextOfTheSameWords(TestBase base) {
        IndexedBase law = bilingual(base);
        assertThat(law.articles(SearchQuery.of("права ребенка"))).startsWith("1");
        law.with(em -> door(em).add(ACT, "2", Language.RU, "права ребенка"));
        assertThat(law.articles(SearchQuery.of("права ребенка"))).startsWith("2", "1");
        assertThat(law.articles(SearchQuery.of("права каждого ребенка"))).startsWith("1");
    }

    @OnEveryDatabase
    void aWordOfAHintFindsItsArticleAmongOthers(TestBase base) {
        IndexedBase law = bilingual(base);
        law.with(em -> door(em).add(ACT, "3", Language.RU, "батя лупцует"));
        assertThat(law.articles(SearchQuery.of("лупцуют вечерами"))).startsWith("3");
        assertThat(law.articles(SearchQuery.of("лупц").whileTyping())).startsWith("3");
    }

    @OnEveryDatabase
    void aRussianWordingFindsAnArticleThatIsKazakhOnlyAndTheOtherWayRound(TestBase base) {
        IndexedBase law = IndexedBase.on(base)
                .with(em -> HelplineLaw.kazakh(ACT)
                        .article("7", "Қорғаншылық", "Жетім балаға қорғаншы тағайындалады.")
                        .publish(em, "2026-01-01"))
                .with(em -> HelplineLaw.russian("Z990000002_")
                        .article("8", "Опека", "Опекун назначается судом.")
                        .publish(em, "2026-01-01"));
        law.with(em -> door(em).add(ACT, "7", Language.RU, "бабушка воспитывает внука"));
        law.with(em -> door(em).add("Z990000002_", "8", Language.KK, "әжем асырап жүр"));
        assertThat(law.articles(SearchQuery.of("бабушка воспитывает внука"))).startsWith("7");
        assertThat(law.articles(SearchQuery.of("әжем асырап жүр"))).startsWith("8");
        assertThat(law.articles(SearchQuery.of("ажем асырап жур"))).startsWith("8");
    }

    @OnEveryDatabase
    void outlivesTheEditionItWasGivenIn(TestBase base) {
        IndexedBase law = bilingual(base).with(em -> door(em).add(ACT, "2", Language.RU, "хомячок чихает"));
        law.with(em -> HelplineLaw.russian(ACT)
                .article("1", "Права ребенка", "Каждый ребенок имеет право на помощь.")
                .article("2", "Содержание", "Совсем другие слова новой редакции.")
                .publish(em, "2026-02-01"));
        assertThat(law.find(SearchQuery.of("хомячок чихает")).hits().get(0))
                .satisfies(hit -> assertThat(hit.article()).isEqualTo("2"));
        assertThat(wordings(base, "2")).containsExactly("хомячок чихает");
    }

    @OnEveryDatabase
    void findsNothingAnyMoreOnceItIsRemoved(TestBase base) {
        IndexedBase law = bilingual(base).with(em -> door(em).add(ACT, "2", Language.RU, "хомячок чихает"));
        long id = Objects.requireNonNull(hints(base, "2").get(0).getId());
        law.with(em -> door(em).remove(ACT, "2", id));
        assertThat(law.articles(SearchQuery.of("хомячок чихает"))).doesNotContain("2");
        assertThat(hints(base, "2")).isEmpty();
    }

    @OnEveryDatabase
    void hintsChangedBehindTheBackOfTheIndexAreNoticed(TestBase base) {
        IndexedBase law = bilingual(base).with(em -> door(em).add(ACT, "2", Language.RU, "хомячок чихает"));
        law.compare();
        assertThat(law.state().pending()).isZero();
        law.with(em -> em.createNativeQuery("delete from search_hint where act_id is not null")
                .executeUpdate());
        law.compare();
        law.settle();
        assertThat(law.articles(SearchQuery.of("хомячок чихает"))).doesNotContain("2");
    }

    @OnEveryDatabase
    void keepsWordingsWithoutSpacesThatNobodySees(TestBase base) {
        bilingual(base).with(em -> door(em).add(ACT, "2", Language.KK, "  әкем \u00a0\t алимент\nбермейді "));
        assertThat(hints(base, "2"))
                .extracting(
                        hint -> hint.getWording().language(),
                        hint -> hint.getWording().text())
                .containsExactly(tuple(Language.KK, "әкем алимент бермейді"));
    }

    @OnEveryDatabase
    void refusesWhatDiffersFromAWordingOnlyInCaseSpacesAndPunctuation(TestBase base) {
        bilingual(base).with(em -> door(em).add(ACT, "2", Language.RU, "Хомячок чихает"));
        refuses(base, "2", Language.RU, "хомячок  ЧИХАЕТ!", Reason.WORDING_IS_KNOWN, "Хомячок чихает");
        base.inTransaction(em -> door(em).add(ACT, "2", Language.KK, "Хомячок чихает"));
        base.inTransaction(em -> door(em).add(ACT, "3", Language.RU, "Хомячок чихает"));
        assertThat(hints(base, "2")).hasSize(2);
    }

    @OnEveryDatabase
    void refusesWordingsTooShortTooLongOrWithoutAWord(TestBase base) {
        bilingual(base);
        refuses(base, "2", Language.RU, " да ", Reason.WORDING_TOO_SHORT, "3");
        refuses(base, "2", Language.RU, "о".repeat(201), Reason.WORDING_TOO_LONG, "200");
        refuses(base, "2", Language.RU, "?!? …", Reason.NOTHING_TO_SEARCH_FOR, "?!? …");
        refuses(base, "2", Language.RU, "и на по", Reason.NOTHING_TO_SEARCH_FOR, "и на по");
        assertThat(hints(base, "2")).isEmpty();
    }

    @OnEveryDatabase
    void refusesTheThirtyFirstWordingInALanguage(TestBase base) {
        bilingual(base);
        base.inTransaction(em -> {
            for (int number = 1; number <= SearchHints.MOST_WORDINGS; number++) {
                door(em).add(ACT, "2", Language.RU, "хомячок чихает " + number);
            }
        });
        refuses(base, "2", Language.RU, "ещё одна", Reason.TOO_MANY_WORDINGS, "30");
        base.inTransaction(em -> door(em).add(ACT, "2", Language.KK, "тағы біреуі"));
        assertThat(hints(base, "2")).hasSize(31);
    }

    @OnEveryDatabase
    void belongsToAProvisionThatTheBaseHas(TestBase base) {
        bilingual(base);
        assertThatThrownBy(() -> base.inTransaction(em -> door(em).add("Z000000000_", "2", Language.RU, "слова")))
                .isInstanceOf(LegislationException.class);
        assertThatThrownBy(() -> base.inTransaction(em -> door(em).of(ACT, "99")))
                .asInstanceOf(InstanceOfAssertFactories.type(LegislationException.class))
                .returns(LegislationException.Reason.NO_SUCH_PROVISION, LegislationException::reason);
    }

    @OnEveryDatabase
    void isRemovedFromItsOwnProvisionOnly(TestBase base) {
        bilingual(base).with(em -> door(em).add(ACT, "2", Language.RU, "хомячок чихает"));
        long id = Objects.requireNonNull(hints(base, "2").get(0).getId());
        assertThatThrownBy(() -> base.inTransaction(em -> door(em).remove(ACT, "3", id)))
                .asInstanceOf(InstanceOfAssertFactories.type(HintException.class))
                .returns(Reason.NO_SUCH_HINT, HintException::reason);
        assertThat(hints(base, "2")).hasSize(1);
    }

    @OnEveryDatabase
    void everyChangeIsInTheJournal(TestBase base) {
        bilingual(base);
        acting.runAs("lawyer", () -> base.inTransaction(em -> door(em).add(ACT, "2", Language.RU, "хомячок чихает")));
        SearchHint added = hints(base, "2").get(0);
        assertThat(added.getAddedBy()).isEqualTo("lawyer");
        acting.runAs(
                "head",
                () -> base.inTransaction(em -> door(em).remove(ACT, "2", Objects.requireNonNull(added.getId()))));
        List<JournalEntry> entries = base.call(em -> new Journal(em, acting).latest(2));
        assertThat(entries)
                .extracting(
                        JournalEntry::getAction, JournalEntry::getBy, JournalEntry::getSubject, JournalEntry::getDetail)
                .containsExactly(
                        tuple("search-hint-removed", "head", ACT + "/2", "ru хомячок чихает"),
                        tuple("search-hint-added", "lawyer", ACT + "/2", "ru хомячок чихает"));
    }

    private void refuses(
            TestBase base, String article, Language language, String typed, Reason reason, String argument) {
        assertThatThrownBy(() -> base.inTransaction(em -> door(em).add(ACT, article, language, typed)))
                .asInstanceOf(InstanceOfAssertFactories.type(HintException.class))
                .returns(reason, HintException::reason)
                .returns(List.of(argument), HintException::arguments);
    }

    private static String snippet(IndexedBase law, String question) {
        return law.find(SearchQuery.of(question)).hits().stream()
                .filter(hit -> hit.article().equals("2"))
                .map(Hit::snippet)
                .findFirst()
                .orElse("");
    }

    private List<String> wordings(TestBase base, String article) {
        return hints(base, article).stream()
                .map(hint -> hint.getWording().text())
                .toList();
    }

    private List<SearchHint> hints(TestBase base, String article) {
        return base.call((Function<EntityManager, List<SearchHint>>) em -> door(em).of(ACT, article));
    }

    private SearchHints door(EntityManager entityManager) {
        return new SearchHints(entityManager, new Journal(entityManager, acting), acting);
    }

    private static IndexedBase bilingual(TestBase base) {
        return IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(ACT)
                        .article("1", "Права ребенка", "Каждый ребенок имеет право на помощь. Права ребенка.")
                        .article("2", "Содержание", "Взыскание алиментов через суд.")
                        .article("3", "Защита от насилия", "Причинение побоев запрещено.")
                        .publish(em, "2026-01-01"))
                .with(em -> HelplineLaw.kazakh(ACT)
                        .article("1", "Баланың құқықтары", "Әрбір баланың көмек алуға құқығы бар.")
                        .article("2", "Асырап-бағу", "Алимент сот арқылы өндіріп алынады.")
                        .article("3", "Зорлық-зомбылықтан қорғау", "Баланы ұруға тыйым салынады.")
                        .publish(em, "2026-01-01"));
    }
}
