package kz.senim.kb.citing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.EditionPublished;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.SilentEvent;
import kz.senim.kb.legislation.SourceFile;

class CitationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HELP = "Z990000001_";
    private static final String PLAY = "Z990000002_";

    @OnEveryDatabase
    void wordsThatCiteLeadToTheUnitTheyName(TestBase base) {
        publish(
                base,
                HELP,
                "2026-01-01",
                "1=1. Помощь дают все.\n1) сразу;\n2) до конца.\n2. См. подпункт 2) пункта 1 настоящей статьи.",
                "2=В порядке пункта 2 статьи 1 настоящего Закона.\nСтатья 77 настоящего Закона.");
        assertThat(references(base, HELP, "2")).singleElement().satisfies(reference -> {
            assertThat(reference.paragraph()).isZero();
            assertThat(reference.start()).isEqualTo("В порядке ".length());
            assertThat(reference.eId()).isEqualTo("art_1__para_2");
            assertThat(reference.heading()).isEqualTo("Статья 1. О праве 1");
        });
        assertThat(references(base, HELP, "1")).singleElement().satisfies(reference -> {
            assertThat(reference.paragraph()).isEqualTo(3);
            assertThat(reference.eId()).isEqualTo("art_1__para_1__subpara_2");
        });
    }

    @OnEveryDatabase
    void aPartIsCountedWhereItHasNoNumber(TestBase base) {
        publish(
                base,
                HELP,
                "2026-01-01",
                "1=Первое предложение:\nа) перечень;\nконец.\nВторая часть.",
                "2=Часть вторая статьи 1 настоящего Закона.");
        assertThat(references(base, HELP, "2")).extracting(Reference::eId).containsExactly("art_1__al_2");
    }

    @OnEveryDatabase
    void whatIsNotInTheBaseStaysPlainUntilItIs(TestBase base) {
        publish(base, HELP, "2026-01-01", "1=По статье 2 Закона Республики Казахстан «Об игре детей».");
        assertThat(references(base, HELP, "1")).isEmpty();
        read(base);
        publish(base, PLAY, "2026-01-01", "2=Играть можно всегда.");
        assertThat(references(base, HELP, "1")).extracting(Reference::actId).containsExactly(PLAY);
        assertThat(citing(base, PLAY, "2").total()).isZero();
        read(base);
        assertThat(citing(base, PLAY, "2").provisions()).singleElement().satisfies(citing -> {
            assertThat(citing.provision().getAct().getTitleRu()).isEqualTo("О помощи детям");
            assertThat(citing.excerpt()).contains("Об игре детей");
        });
    }

    @OnEveryDatabase
    void aRangeCitesEveryArticleInIt(TestBase base) {
        publish(base, HELP, "2026-01-01", "1=А.", "2=Б.", "2-1=В.", "3=Г.", "9=См. статьи 1 – 2-1 настоящего Закона.");
        read(base);
        assertThat(citing(base, HELP, "2").total()).isEqualTo(1);
        assertThat(citing(base, HELP, "2-1").total()).isEqualTo(1);
        assertThat(citing(base, HELP, "3").total()).isZero();
    }

    @OnEveryDatabase
    void itsOwnWordsDoNotCountAmongThoseThatCiteIt(TestBase base) {
        publish(base, HELP, "2026-01-01", "1=См. статью 1 настоящего Закона.");
        read(base);
        assertThat(citing(base, HELP, "1").total()).isZero();
    }

    @OnEveryDatabase
    void whoCitesIsToldPageByPage(TestBase base) {
        List<String> articles = new ArrayList<>(List.of("1=Помощь."));
        for (int i = 2; i <= 130; i++) {
            articles.add(i + "=По статье 1 и статье 1 настоящего Закона.");
        }
        publish(base, HELP, "2026-01-01", articles.toArray(String[]::new));
        read(base);
        CitingPage first = base.call(in(
                (citations, legislation) -> citations.citing(provision(legislation, HELP, "1", TODAY), TODAY, 0, 100)));
        CitingPage second = base.call(in((citations, legislation) ->
                citations.citing(provision(legislation, HELP, "1", TODAY), TODAY, 100, 100)));
        assertThat(first.total()).isEqualTo(129);
        assertThat(first.provisions())
                .hasSize(100)
                .allSatisfy(citing -> assertThat(citing.count()).isEqualTo(2));
        assertThat(second.provisions()).hasSize(29);
        assertThat(second.provisions().get(28).provision().getEId()).isEqualTo("art_130");
    }

    @OnEveryDatabase
    void aNewEditionReplacesWhatItsProvisionsCite(TestBase base) {
        publish(base, HELP, "2026-01-01", "1=А.", "2=Б.", "3=См. статью 1 настоящего Закона.");
        read(base);
        publish(base, HELP, "2026-06-01", "1=А.", "2=Б.", "3=См. статью 2 настоящего Закона.");
        read(base);
        assertThat(citing(base, HELP, "1").total()).isZero();
        assertThat(citing(base, HELP, "2").total()).isEqualTo(1);
        LocalDate before = LocalDate.of(2026, 3, 1);
        assertThat(base.<Long>call(in((citations, legislation) ->
                        citations.countCiting(provision(legislation, HELP, "1", before), before))))
                .isEqualTo(1);
    }

    @OnEveryDatabase
    void anEditionTakenOutLeavesTheReferencesAsTheyWere(TestBase base) {
        publish(base, HELP, "2026-01-01", "1=А.", "2=Б.", "3=См. статью 1 настоящего Закона.");
        read(base);
        publish(base, HELP, "2026-06-01", "1=А.", "2=Б.", "3=См. статью 2 настоящего Закона.");
        publish(base, PLAY, "2026-01-01", "2=По статье 2 Закона Республики Казахстан «О помощи детям».");
        read(base);
        base.inTransaction(
                entityManager -> legislation(entityManager).removeEdition(HELP, Language.RU, LocalDate.of(2026, 6, 1)));
        base.inTransaction(
                entityManager -> legislation(entityManager).removeEdition(PLAY, Language.RU, LocalDate.of(2026, 1, 1)));
        read(base);
        assertThat(citing(base, HELP, "1").total()).isEqualTo(1);
        assertThat(citing(base, HELP, "2").total()).isZero();
        assertThat(count(base, "ProvisionReference")).isEqualTo(1);
        assertThat(count(base, "ProvisionReading")).isEqualTo(3);
    }

    @OnEveryDatabase
    void readingAgainChangesNothing(TestBase base) {
        publish(base, HELP, "2026-01-01", "1=А.", "3=См. статью 1 настоящего Закона.");
        read(base);
        List<Long> ids = ids(base);
        read(base);
        assertThat(ids(base)).isEqualTo(ids).hasSize(1);
    }

    @OnEveryDatabase
    void theReaderReadsOnceItIsQuiet(TestBase base) {
        publish(base, HELP, "2026-01-01", "1=А.", "3=См. статью 1 настоящего Закона.");
        try (EntityManager entityManager = base.factory().createEntityManager()) {
            ReferenceRecords records = new ReferenceRecords(entityManager, new NamesInBase(entityManager)) {
                @Override
                public OptionalLong readNext(long after) {
                    entityManager.getTransaction().begin();
                    OptionalLong last = super.readNext(after);
                    entityManager.getTransaction().commit();
                    return last;
                }
            };
            ReferencesReader reader = new ReferencesReader(records, Runnable::run, Duration.ofMillis(20));
            reader.afterChange(new EditionPublished(HELP, Language.RU, TODAY, List.of()));
            assertThat(reader.isRunning()).isFalse();
        }
        assertThat(citing(base, HELP, "1").total()).isEqualTo(1);
    }

    private static void read(TestBase base) {
        OptionalLong last = OptionalLong.of(0);
        while (last.isPresent()) {
            long after = last.getAsLong();
            last = base.call(entityManager ->
                    new ReferenceRecords(entityManager, new NamesInBase(entityManager)).readNext(after));
        }
    }

    private static List<Reference> references(TestBase base, String act, String article) {
        return base.call(in(
                (citations, legislation) -> citations.references(provision(legislation, act, article, TODAY), TODAY)));
    }

    private static CitingPage citing(TestBase base, String act, String article) {
        return base.call(in((citations, legislation) ->
                citations.citing(provision(legislation, act, article, TODAY), TODAY, 0, 20)));
    }

    private static kz.senim.kb.legislation.Provision provision(
            Legislation legislation, String act, String article, LocalDate on) {
        return legislation.provision(act, Language.RU, article, on).provision();
    }

    private interface Work<T> {
        T with(Citations citations, Legislation legislation);
    }

    private static <T> Function<EntityManager, T> in(Work<T> work) {
        return entityManager ->
                work.with(new Citations(entityManager, new NamesInBase(entityManager)), legislation(entityManager));
    }

    private static long count(TestBase base, String entity) {
        return base.call(entityManager -> entityManager
                .createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
    }

    private static List<Long> ids(TestBase base) {
        return base.call(entityManager -> entityManager
                .createQuery("select r.id from ProvisionReference r order by r.id", Long.class)
                .getResultList());
    }

    private static Legislation legislation(EntityManager entityManager) {
        return new Legislation(entityManager, new SilentEvent<>(), new Journal(entityManager, new Acting()));
    }

    private static void publish(TestBase base, String act, String date, String... articles) {
        List<ProvisionText> provisions = new ArrayList<>();
        for (String told : articles) {
            String number = told.substring(0, told.indexOf('='));
            provisions.add(new ProvisionText(
                    "art_" + number,
                    null,
                    ProvisionKind.ARTICLE,
                    number,
                    "Статья " + number + ".",
                    "О праве " + number,
                    told.substring(told.indexOf('=') + 1),
                    ForceStatus.IN_FORCE,
                    List.of()));
        }
        String title = Objects.equals(act, HELP) ? "О помощи детям" : "Об игре детей";
        base.inTransaction(entityManager -> legislation(entityManager)
                .publish(new NewEdition(
                        new ActRequisites(
                                act, ActKind.LAW, "1-I", LocalDate.of(1999, 1, 1), title, "", ForceStatus.IN_FORCE),
                        Language.RU,
                        LocalDate.parse(date),
                        new EditionText(provisions),
                        new SourceFile("act.txt", (act + date).getBytes(StandardCharsets.UTF_8)),
                        "lawyer",
                        false)));
    }
}
