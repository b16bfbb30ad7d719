package kz.senim.kb.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.contact.SampleContacts;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.region.Regions;

class ContactSearchTest {

    private static final String ACT = "Z990000001_";

    @OnEveryDatabase
    void aPlaceAndANeedFindWhoHelpsThere(TestBase base) {
        IndexedBase index = sample(base);
        assertThat(first(index, "кризисный центр Шымкент"))
                .startsWith("Кризисный центр")
                .endsWith("Шымкент");
        assertThat(first(index, "психолог ночью Актобе")).isEqualTo("Ночная психологическая служба, Актобе");
        assertThat(first(index, "қорғаншылық органы Семей")).isEqualTo("Отдел опеки и попечительства, Семей");
        assertThat(first(index, "Семипалатинск опека")).as("a former name").endsWith("Семей");
        assertThat(first(index, "Ақтөбеде түнде психолог")).isEqualTo("Ночная психологическая служба, Актобе");
        assertThat(first(index, "горячая линия полиция Караганда"))
                .isEqualTo("Инспекция по делам несовершеннолетних, Караганда");
        assertThat(first(index, "выгнали из дома Тараз"))
                .startsWith("Кризисный центр")
                .endsWith("Тараз");
    }

    @OnEveryDatabase
    void aNumberAndTheNameOfAKindFindContacts(TestBase base) {
        IndexedBase index = sample(base);
        assertThat(first(index, "112")).isEqualTo("Единая служба спасения 112");
        assertThat(first(index, "телефон доверия"))
                .isEqualTo("Контакт-центр 111 по вопросам семьи, женщин и защиты прав детей");
        assertThat(index.find(SearchQuery.of("кризисный центр")).hits().get(0).kind())
                .isEqualTo("contact");
    }

    @OnEveryDatabase
    void whatAsksForTheLawFindsTheSameAsWithoutContacts(TestBase base) {
        List<String> questions = List.of("взыскать алименты", "побои", "бала кукыгы", "опека", "суд", "насилие");
        IndexedBase law = IndexedBase.on(base)
                .with(em -> HelplineLaw.russian(ACT)
                        .article(
                                "1",
                                "Права ребенка",
                                "Каждый ребенок имеет право на помощь, опеку и защиту от насилия.")
                        .article("2", "Содержание", "Взыскание алиментов на детей через суд.")
                        .article("3", "Защита от насилия", "Причинение побоев ребенку запрещено.")
                        .publish(em, "2026-01-01"));
        List<List<String>> before = questions.stream()
                .map(text -> law.articles(SearchQuery.of(text)))
                .toList();
        law.with(ContactSearchTest::addSample);
        for (int i = 0; i < questions.size(); i++) {
            HitPage page = law.find(SearchQuery.of(questions.get(i)));
            if (!before.get(i).isEmpty()) {
                assertThat(page.hits())
                        .as(questions.get(i))
                        .extracting(Hit::article)
                        .isEqualTo(before.get(i));
            }
        }
    }

    @OnEveryDatabase
    void kindsNarrow(TestBase base) {
        IndexedBase index = sample(base);
        SearchQuery all = SearchQuery.of("психолог");
        assertThat(index.find(contactsOnly(all.text())).hits())
                .isNotEmpty()
                .allMatch(hit -> hit.kind().equals("contact"));
        SearchQuery provisions = new SearchQuery(
                "кризисный центр Шымкент",
                Set.of("provision"),
                null,
                all.on(),
                false,
                true,
                20,
                0,
                Set.of(),
                Narrowing.NONE,
                false);
        assertThat(index.find(provisions).hits()).noneMatch(hit -> hit.kind().equals("contact"));
    }

    @OnEveryDatabase
    void contactsAreFoundThroughSlipsAndTheWrongLayout(TestBase base) {
        IndexedBase index = sample(base);
        for (String typed : List.of("кризисный центр Шмкент", "кризисынй центр Шымкент", "rhbpbcysq wtynh Ibvrtyn")) {
            HitPage page = index.find(contactsOnly(typed));
            assertThat(page.hits().get(0).heading())
                    .as(typed)
                    .startsWith("Кризисный центр")
                    .endsWith("Шымкент");
            assertThat(page.repair()).as(typed).isNotNull();
        }
    }

    @OnEveryDatabase
    void aTownWithoutContactsOfItsOwnIsServedByItsRegion(TestBase base) {
        IndexedBase index = sample(base);
        assertThat(first(index, "кризисный центр Темиртау"))
                .startsWith("Кризисный центр")
                .endsWith("Караганда");
        assertThat(first(index, "Риддер психолог")).startsWith("Психолог").endsWith("Усть-Каменогорск");
        assertThat(first(index, "опека в Астане")).endsWith("Астана");
    }

    @OnEveryDatabase
    void aRepairOfContactsCanBeRefused(TestBase base) {
        IndexedBase index = sample(base);
        HitPage page = index.find(contactsOnly("кризисный центр Шмкент").unrepaired());
        assertThat(page.repair()).isNull();
        assertThat(page.didYouMean()).isEqualTo("кризисный центр шымкент");
    }

    @OnEveryDatabase
    void contactsFoundInsteadOfTheLawLeaveWhatWasAskedBeside(TestBase base) {
        HitPage page = sample(base).find(SearchQuery.of("психолог").withFacets());
        assertThat(page.hits()).isNotEmpty().allMatch(hit -> hit.kind().equals("contact"));
        assertThat(page.facets()).isNotNull();
    }

    @OnEveryDatabase
    void wordsOfTheLawAreNotReadAsNames(TestBase base) {
        IndexedBase index = sample(base)
                .with(em -> HelplineLaw.russian(ACT)
                        .article("1", "Опека", "Порядок назначения опекуна.")
                        .publish(em, "2026-01-01"));
        assertThat(index.find(contactsOnly("порядок Шымкент")).repair()).isNull();
    }

    private static SearchQuery contactsOnly(String text) {
        SearchQuery all = SearchQuery.of(text);
        return new SearchQuery(
                text, Set.of("contact"), null, all.on(), false, true, 20, 0, Set.of(), Narrowing.NONE, false);
    }

    @OnEveryDatabase
    void aLostIndexIsFilledAgain(TestBase base) {
        IndexedBase index = sample(base);
        index.loseIndex();
        index.compare();
        index.settle();
        assertThat(first(index, "112")).isEqualTo("Единая служба спасения 112");
    }

    private static String first(IndexedBase index, String text) {
        return index.find(SearchQuery.of(text)).hits().stream()
                .findFirst()
                .map(Hit::heading)
                .orElse("");
    }

    private static IndexedBase sample(TestBase base) {
        return IndexedBase.on(base).with(ContactSearchTest::addSample);
    }

    private static void addSample(EntityManager entityManager) {
        Regions regions = new Regions(entityManager, new Journal(entityManager, new Acting()));
        regions.begin(new BaseOpened());
        new SampleContacts(entityManager, regions).add();
    }
}
