package kz.senim.kb.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

class FacetsTest {
    private static final String FAMILY = "Z990000001_";
    private static final String CRIMINAL = "Z990000002_";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final SearchQuery QUERY = SearchQuery.of("алименты").on(DAY).withFacets();

    @OnEveryDatabase
    void areCountedOnlyWhenAskedFor(TestBase base) {
        assertThat(law(base).find(SearchQuery.of("алименты")).facets()).isNull();
    }

    @OnEveryDatabase
    void countThingsInHoweverManyLanguages(TestBase base) {
        Facets facets = facets(law(base), QUERY);
        assertThat(facets.acts())
                .extracting(Facets.OfAct::actId, Facets.OfAct::title, Facets.OfAct::count)
                .containsExactly(tuple(FAMILY, "О семье", 3), tuple(CRIMINAL, "О наказаниях", 2));
        assertThat(facets.kinds())
                .extracting(Facets.OfKind::kind, Facets.OfKind::count)
                .containsExactly(tuple("provision", 5));
        assertThat(facets.languages())
                .extracting(Facets.OfLanguage::language, Facets.OfLanguage::count)
                .containsExactly(tuple(Language.RU, 5), tuple(Language.KK, 1));
        assertThat(facets.statuses())
                .extracting(Facets.OfStatus::status, Facets.OfStatus::count)
                .containsExactly(
                        tuple(HitStatus.IN_FORCE, 3), tuple(HitStatus.COMING, 1), tuple(HitStatus.REPEALED, 1));
    }

    @OnEveryDatabase
    void aFilterNarrowsTheHitsAndEveryFacetButItsOwn(TestBase base) {
        IndexedBase law = law(base);
        SearchQuery narrowed = QUERY.within(new Narrowing(Set.of(CRIMINAL), Set.of()));
        assertThat(law.find(narrowed).hits())
                .hasSize(2)
                .allSatisfy(hit -> assertThat(hit.actId()).isEqualTo(CRIMINAL));
        Facets facets = facets(law, narrowed);
        assertThat(facets.acts()).extracting(Facets.OfAct::count).containsExactly(3, 2);
        assertThat(facets.statuses())
                .extracting(Facets.OfStatus::status, Facets.OfStatus::count)
                .containsExactly(tuple(HitStatus.IN_FORCE, 1), tuple(HitStatus.REPEALED, 1));
        assertThat(facets.languages()).extracting(Facets.OfLanguage::language).containsExactly(Language.RU);
    }

    @OnEveryDatabase
    void everyCountIsThatOfTheHitsItsFilterLeaves(TestBase base) {
        IndexedBase law = law(base);
        Facets facets = facets(law, QUERY);
        for (Facets.OfStatus status : facets.statuses()) {
            assertThat(law.find(QUERY.within(new Narrowing(Set.of(), Set.of(status.status()))))
                            .hits())
                    .hasSize(status.count())
                    .allSatisfy(hit -> assertThat(hit.status()).isEqualTo(status.status()));
        }
        for (Facets.OfLanguage language : facets.languages()) {
            assertThat(law.find(QUERY.in(language.language())).hits()).hasSize(language.count());
        }
    }

    @OnEveryDatabase
    void anActAskedForIsListedEvenWhereItHasNothing(TestBase base) {
        IndexedBase law = law(base);
        SearchQuery narrowed = SearchQuery.of("ребенок")
                .on(DAY)
                .withFacets()
                .within(new Narrowing(Set.of(CRIMINAL), Set.of(HitStatus.COMING)));
        assertThat(law.find(narrowed).hits()).isEmpty();
        assertThat(facets(law, narrowed).acts())
                .extracting(Facets.OfAct::actId, Facets.OfAct::count)
                .contains(tuple(CRIMINAL, 0));
    }

    @OnEveryDatabase
    void whatIsCitedIsNarrowedToo(TestBase base) {
        IndexedBase law = law(base);
        SearchQuery cited = SearchQuery.of("статья 2 закона о семье").on(DAY);
        assertThat(law.find(cited).citation()).extracting(CitedHits::hits).isEqualTo(1);
        HitPage elsewhere = law.find(cited.within(new Narrowing(Set.of(CRIMINAL), Set.of())));
        assertThat(elsewhere.citation()).extracting(CitedHits::hits).isEqualTo(0);
        assertThat(elsewhere.hits()).allSatisfy(hit -> assertThat(hit.actId()).isEqualTo(CRIMINAL));
    }

    private static Facets facets(IndexedBase law, SearchQuery query) {
        @Nullable Facets facets = law.find(query).facets();
        if (facets == null) {
            throw new AssertionError("no facets");
        }
        return facets;
    }

    private static IndexedBase law(TestBase base) {
        return IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(FAMILY)
                        .titled("О семье", "Отбасы туралы")
                        .article("1", "Алименты", "Алименты на ребенка.")
                        .article("2", "Взыскание", "Алименты через суд.")
                        .publish(em, "2026-01-01"))
                .with(em -> HelplineLaw.russian(FAMILY)
                        .titled("О семье", "Отбасы туралы")
                        .article("1", "Алименты", "Алименты на ребенка.")
                        .article("2", "Взыскание", "Алименты через суд.")
                        .article("3", "Новое", "Алименты вперед.")
                        .publish(em, "2026-09-01"))
                .with(em -> HelplineLaw.kazakh(FAMILY)
                        .titled("О семье", "Отбасы туралы")
                        .article("1", "Алименты", "Балаға алименты.")
                        .publish(em, "2026-01-01"))
                .with(em -> HelplineLaw.russian(CRIMINAL)
                        .titled("О наказаниях", "Жазалар туралы")
                        .article("1", "Неуплата", "Кто не платит алименты.")
                        .repealedArticle("2", "Злостная неуплата", "Алименты.")
                        .publish(em, "2026-01-01"));
    }
}
