package kz.senim.kb.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;

class KnowledgeSearchTest {
    private static final String ACT = "Z990000001_";

    @OnEveryDatabase
    void findsEveryFormOfARussianWord(TestBase base) {
        IndexedBase law = bilingual(base);
        assertThat(law.articles(SearchQuery.of("взыскать алименты"))).startsWith("2");
    }

    @OnEveryDatabase
    void findsAKazakhWordTypedWithoutItsLetters(TestBase base) {
        IndexedBase law = bilingual(base);
        Hit hit = law.find(SearchQuery.of("бала кукыгы")).hits().get(0);
        assertThat(hit.article()).isEqualTo("1");
        assertThat(hit.language()).isEqualTo(Language.KK);
    }

    @OnEveryDatabase
    void bothLanguagesOfAnArticleAreOneHit(TestBase base) {
        IndexedBase law = bilingual(base);
        HitPage page = law.find(SearchQuery.of("алименты алимент"));
        assertThat(page.hits()).extracting(Hit::article).doesNotHaveDuplicates().startsWith("2");
        assertThat(page.total()).isEqualTo(page.hits().size());
        assertThat(page.hits().get(0).alsoIn()).hasSize(1);
    }

    @OnEveryDatabase
    void saysThatTheOtherLanguageExistsEvenWhenItsTextDoesNotMatch(TestBase base) {
        IndexedBase law = bilingual(base);
        Hit hit = law.find(SearchQuery.of("побои")).hits().get(0);
        assertThat(hit.language()).isEqualTo(Language.RU);
        assertThat(hit.alsoIn()).containsExactly(Language.KK);
    }

    @OnEveryDatabase
    void aHitTellsAllThatAListShows(TestBase base) {
        IndexedBase law = bilingual(base);
        Hit hit = law.find(SearchQuery.of("побои")).hits().get(0);
        assertThat(hit)
                .returns("provision", Hit::kind)
                .returns(ACT, Hit::actId)
                .returns("art_3", Hit::eId)
                .returns("О помощи детям", Hit::actTitle)
                .returns("Защита от насилия", Hit::heading)
                .returns("Статья 3.", Hit::label)
                .returns(HitStatus.IN_FORCE, Hit::status)
                .returns(null, Hit::outdatedSince)
                .returns("/acts/" + ACT + "/ru/3", Hit::url)
                .returns(false, Hit::sample);
        assertThat(hit.snippet()).isEqualTo("Причинение <em>побоев</em> ребенку &lt;запрещено&gt;.");
    }

    @OnEveryDatabase
    void searchesOneLanguageWhenAskedTo(TestBase base) {
        IndexedBase law = bilingual(base);
        assertThat(law.find(SearchQuery.of("алименты").in(Language.KK)).hits())
                .singleElement()
                .returns(Language.KK, Hit::language);
    }

    @OnEveryDatabase
    void repealedLawComesLastAndIsMarked(TestBase base) {
        IndexedBase law = IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(ACT)
                        .repealedArticle("109", "Побои", "Побои. Побои ребенку. Побои.")
                        .article(
                                "73-1",
                                "Насилие",
                                "Умышленное причинение побоев, и о многом другом сказано в этой статье.")
                        .publish(em, "2026-01-01"));
        assertThat(law.find(SearchQuery.of("побои")).hits())
                .extracting(Hit::article, Hit::status)
                .containsExactly(tuple("73-1", HitStatus.IN_FORCE), tuple("109", HitStatus.REPEALED));
    }

    @OnEveryDatabase
    void noPartOfARepealedActIsInForce(TestBase base) {
        IndexedBase law = IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(ACT)
                        .repealed()
                        .article("1", "Интернат", "О школах-интернатах.")
                        .publish(em, "2026-01-01"));
        assertThat(law.find(SearchQuery.of("интернат")).hits())
                .singleElement()
                .returns(HitStatus.REPEALED, Hit::status);
    }

    @OnEveryDatabase
    void speaksForTheDayAskedAbout(TestBase base) {
        IndexedBase law = IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(ACT)
                        .article("1", "Возраст", "Ответственность с шестнадцати лет.")
                        .publish(em, "2026-01-01"))
                .with(em -> HelplineLaw.russian(ACT)
                        .article("1", "Возраст", "Ответственность с четырнадцати лет.")
                        .publish(em, "2026-03-01"));
        SearchQuery query = SearchQuery.of("ответственность возраст");
        assertThat(law.find(query.on(LocalDate.of(2026, 2, 28))).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.snippet()).contains("шестнадцати"))
                .returns(HitStatus.IN_FORCE, Hit::status);
        assertThat(law.find(query.on(LocalDate.of(2026, 3, 1))).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.snippet()).contains("четырнадцати"));
    }

    @OnEveryDatabase
    void textOfALaterDayIsMarkedAsComing(TestBase base) {
        IndexedBase law = IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(ACT)
                        .article("1", "Алименты", "Новый порядок.")
                        .publish(em, "2026-03-01"));
        assertThat(law.find(SearchQuery.of("алименты").on(LocalDate.of(2026, 1, 1)))
                        .hits())
                .singleElement()
                .returns(HitStatus.COMING, Hit::status);
    }

    @OnEveryDatabase
    void saysSinceWhenAProvisionMayBeOutdated(TestBase base) {
        IndexedBase law = IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(ACT)
                        .articleThatChanges("1", "Алименты", "Порядок.", "2026-04-01")
                        .publish(em, "2026-01-01"));
        SearchQuery query = SearchQuery.of("алименты");
        assertThat(law.find(query.on(LocalDate.of(2026, 3, 31))).hits().get(0).outdatedSince())
                .isNull();
        assertThat(law.find(query.on(LocalDate.of(2026, 4, 1))).hits().get(0).outdatedSince())
                .isEqualTo("2026-04-01");
    }

    @OnEveryDatabase
    void aHitIsSuspendedOnTheDaysOfItsSuspensionOnly(TestBase base) {
        IndexedBase law = IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(ACT)
                        .suspendedArticle(
                                "1",
                                "Алименты",
                                "Порядок.",
                                "Примечание ИЗПИ!\nДействие статьи 1 приостановлено с 01.03.2026 до 01.01.2027.",
                                "2027-01-01")
                        .publish(em, "2026-01-01"));
        SearchQuery query = SearchQuery.of("алименты");
        assertThat(statusOn(law, query, "2026-02-28")).isEqualTo(HitStatus.IN_FORCE);
        assertThat(statusOn(law, query, "2026-03-01")).isEqualTo(HitStatus.SUSPENDED);
        assertThat(statusOn(law, query, "2026-12-31")).isEqualTo(HitStatus.SUSPENDED);
        assertThat(statusOn(law, query, "2027-01-01")).isEqualTo(HitStatus.IN_FORCE);
    }

    @OnEveryDatabase
    void whatIsSuspendedOnADayIsFoundAmongTheSuspendedAndNotAmongWhatIsInForce(TestBase base) {
        IndexedBase law = IndexedBase.on(base)
                .with(em -> HelplineLaw.kazakh(ACT)
                        .suspendedArticle(
                                "1",
                                "Алимент",
                                "Тәртіп.",
                                "ЗҚАИ-ның ескертпесі!\n1-баптың қолданысы 01.01.2027 дейін тоқтатыла тұрады.",
                                "2027-01-01")
                        .article("2", "Алимент мөлшері", "Алимент мөлшері.")
                        .publish(em, "2026-01-01"));
        SearchQuery query = SearchQuery.of("алимент");
        Narrowing suspended = new Narrowing(Set.of(), Set.of(HitStatus.SUSPENDED));
        Narrowing inForce = new Narrowing(Set.of(), Set.of(HitStatus.IN_FORCE));
        SearchQuery during = query.on(LocalDate.of(2026, 6, 1));
        SearchQuery after = query.on(LocalDate.of(2027, 1, 1));
        assertThat(law.articles(during.within(suspended))).containsExactly("1");
        assertThat(law.articles(during.within(inForce))).containsExactly("2");
        assertThat(law.articles(after.within(suspended))).isEmpty();
        assertThat(law.articles(after.within(inForce))).containsExactlyInAnyOrder("1", "2");
    }

    private static HitStatus statusOn(IndexedBase law, SearchQuery query, String day) {
        return law.find(query.on(LocalDate.parse(day))).hits().get(0).status();
    }

    @OnEveryDatabase
    void findsByTheHeadingsAboveAnArticleAndByItsActsTitle(TestBase base) {
        IndexedBase law = bilingual(base);
        assertThat(law.articles(SearchQuery.of("ответственность родителей"))).contains("2", "3");
        assertThat(law.articles(SearchQuery.of("помощь детям"))).contains("1", "2", "3");
    }

    @OnEveryDatabase
    void findsAnArticleByItsNumberTypedWithWords(TestBase base) {
        IndexedBase law = bilingual(base);
        assertThat(law.articles(SearchQuery.of("ответственность статья 3")))
                .first()
                .isEqualTo("3");
    }

    @OnEveryDatabase
    void answersWhileAWordIsBeingTyped(TestBase base) {
        IndexedBase law = bilingual(base);
        assertThat(law.articles(SearchQuery.of("защ").whileTyping())).first().isEqualTo("3");
        assertThat(law.articles(SearchQuery.of("побо").whileTyping())).first().isEqualTo("3");
        assertThat(law.articles(SearchQuery.of("мазд").whileTyping())).isEmpty();
        assertThat(law.articles(SearchQuery.of("взыскание али").whileTyping()))
                .first()
                .isEqualTo("2");
        assertThat(law.articles(SearchQuery.of("зорл").whileTyping())).first().isEqualTo("3");
    }

    @OnEveryDatabase
    void pagesFollowEachOtherWithoutAGap(TestBase base) {
        IndexedBase law = IndexedBase.on(base).with(em -> {
            HelplineLaw act = HelplineLaw.russian(ACT);
            for (int number = 1; number <= 25; number++) {
                act.article(Integer.toString(number), "Опека", "Опека номер " + number + ".");
            }
            act.publish(em, "2026-01-01");
        });
        SearchQuery query = SearchQuery.of("опека");
        assertThat(law.find(query.page(10, 0)).total()).isEqualTo(25);
        assertThat(List.of(query.page(10, 0), query.page(10, 10), query.page(10, 20)).stream()
                        .flatMap(page -> law.articles(page).stream()))
                .doesNotHaveDuplicates()
                .hasSize(25);
    }

    @OnEveryDatabase
    void sampleContentIsMarked(TestBase base) {
        IndexedBase law = IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(ACT)
                        .asSample()
                        .article("1", "Образец", "Так выглядит статья.")
                        .publish(em, "2026-01-01"));
        assertThat(law.find(SearchQuery.of("образец")).hits()).singleElement().returns(true, Hit::sample);
    }

    @OnEveryDatabase
    void anyQuestionGetsAnAnswer(TestBase base) {
        IndexedBase law = bilingual(base);
        for (String typed : HostileQueries.all()) {
            for (boolean prefix : new boolean[] {true, false}) {
                SearchQuery query = prefix ? SearchQuery.of(typed).whileTyping() : SearchQuery.of(typed);
                assertThat(law.find(query).tookMillis()).isLessThan(2000);
            }
        }
    }

    @OnEveryDatabase
    void operatorsArePlainText(TestBase base) {
        IndexedBase law = bilingual(base);
        for (String typed : List.of(
                "побои AND NOT насилие", "\"побои", "побои*", "(побои", "-побои", "body_ru:побои", "побои~2^5 || !")) {
            assertThat(law.articles(SearchQuery.of(typed))).first().isEqualTo("3");
        }
    }

    @OnEveryDatabase
    void aQuestionWithoutWordsFindsNothing(TestBase base) {
        IndexedBase law = bilingual(base);
        for (String typed : List.of("", "   ", "?!", "\u0000\u0007", "😀", "и в на", "және")) {
            assertThat(law.find(SearchQuery.of(typed)).hits()).isEmpty();
        }
    }

    private static IndexedBase bilingual(TestBase base) {
        return IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(ACT)
                        .chapter("1", "Основы")
                        .article("1", "Права ребенка", "Каждый ребенок имеет право на помощь.")
                        .chapter("2", "Ответственность родителей")
                        .article("2", "Содержание", "Взыскание алиментов на детей через суд.")
                        .article("3", "Защита от насилия", "Причинение побоев ребенку <запрещено>.")
                        .publish(em, "2026-01-01"))
                .with(em -> HelplineLaw.kazakh(ACT)
                        .chapter("1", "Негіздер")
                        .article("1", "Баланың құқықтары", "Әрбір баланың көмек алуға құқығы бар.")
                        .chapter("2", "Ата-ананың жауаптылығы")
                        .article("2", "Асырап-бағу", "Балаларға алимент сот арқылы өндіріп алынады.")
                        .article("3", "Зорлық-зомбылықтан қорғау", "Баланы ұруға тыйым салынады.")
                        .publish(em, "2026-01-01"));
    }
}
