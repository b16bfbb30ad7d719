package kz.senim.kb.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.search.HelplineLaw;
import kz.senim.kb.search.IndexedBase;
import kz.senim.kb.search.SearchPart;
import kz.senim.kb.search.SearchQuery;
import kz.senim.kb.search.UnheardEvent;
import kz.senim.kb.search.index.IndexState.Condition;

class SearchIndexTest {
    private static final String ACT = "Z990000001_";

    @OnEveryDatabase
    void isCurrentOnceItHasFollowedAPublication(TestBase base) {
        IndexedBase law = IndexedBase.on(base).with(SearchIndexTest::publish);
        assertThat(law.state()).isEqualTo(new IndexState(Condition.CURRENT, 2, 2, 0));
    }

    @OnEveryDatabase
    void followsTheRemovalOfAnEdition(TestBase base) {
        IndexedBase law = IndexedBase.on(base).with(SearchIndexTest::publish).with(SearchIndexTest::remove);
        assertThat(law.state()).isEqualTo(new IndexState(Condition.CURRENT, 0, 0, 0));
        assertThat(law.articles(words("алименты"))).isEmpty();
    }

    @OnEveryDatabase
    void isNotCurrentWhileDocumentsAreMissing(TestBase base) {
        IndexedBase law = IndexedBase.on(base).with(SearchIndexTest::publish);
        law.loseIndex();
        assertThat(law.state()).isEqualTo(new IndexState(Condition.CATCHING_UP, 0, 2, 0));
    }

    @OnEveryDatabase
    void aLostIndexIsMadeAgain(TestBase base) {
        IndexedBase law = IndexedBase.on(base).with(SearchIndexTest::publish);
        law.loseIndex();
        law.compare();
        law.settle();
        assertThat(law.state()).isEqualTo(new IndexState(Condition.CURRENT, 2, 2, 0));
        assertThat(law.articles(words("алименты"))).containsExactly("2");
    }

    @OnEveryDatabase
    void comparingWhatIsEqualSendsNothing(TestBase base) {
        IndexedBase law = IndexedBase.on(base).with(SearchIndexTest::publish);
        law.compare();
        assertThat(law.state().pending()).isZero();
    }

    @OnEveryDatabase
    void wordsChangedBehindTheBackOfTheIndexAreNoticed(TestBase base) {
        IndexedBase law = IndexedBase.on(base).with(SearchIndexTest::publish);
        law.with(em -> em.createNativeQuery("update provision set body = 'О попечительстве.' where article = '2'")
                .executeUpdate());
        law.compare();
        law.settle();
        assertThat(law.articles(words("попечительство"))).containsExactly("2");
        assertThat(law.articles(words("алименты"))).isEmpty();
    }

    @OnEveryDatabase
    void documentsWithoutARowLeaveTheIndex(TestBase base) {
        IndexedBase law = IndexedBase.on(base).with(SearchIndexTest::publish);
        law.with(em -> em.createNativeQuery("delete from provision where article = '2'")
                .executeUpdate());
        law.compare();
        law.settle();
        assertThat(law.state()).isEqualTo(new IndexState(Condition.CURRENT, 1, 1, 0));
    }

    @OnEveryDatabase
    void duringARebuildEverythingIsStillFound(TestBase base) {
        IndexedBase law = IndexedBase.on(base).with(SearchIndexTest::publish);
        law.rebuild();
        do {
            assertThat(law.articles(words("алименты"))).containsExactly("2");
        } while (law.state().pending() > 0);
        assertThat(law.state()).isEqualTo(new IndexState(Condition.CURRENT, 2, 2, 0));
    }

    @OnEveryDatabase
    void aNewTitleOfAnActReachesTheRowsItDoesNotTouch(TestBase base) {
        IndexedBase law = IndexedBase.on(base).with(SearchIndexTest::publish);
        law.with(em -> act("Об ином").publish(em, "2026-02-01"));
        law.with(em -> new IndexComparison(em).followAct(ACT));
        assertThat(law.find(words("алименты")).hits().get(0).actTitle()).isEqualTo("Об ином");
    }

    private static HelplineLaw act(String title) {
        return HelplineLaw.russian(ACT)
                .titled(title, "")
                .chapter("1", "Основы")
                .article("1", "Права", "Каждый ребенок имеет право.")
                .article("2", "Содержание", "Взыскание алиментов.");
    }

    private static void publish(EntityManager entityManager) {
        act("О детях").publish(entityManager, "2026-01-01");
    }

    private static void remove(EntityManager entityManager) {
        new Legislation(entityManager, new UnheardEvent<>(), new Journal(entityManager, new Acting()))
                .removeEdition(ACT, Language.RU, LocalDate.of(2026, 1, 1));
    }

    /** Just these words, whatever else they may mean. */
    private static SearchQuery words(String words) {
        return SearchQuery.of(words).leavingOut(Set.of(SearchPart.THESAURUS));
    }
}
