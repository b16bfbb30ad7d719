package kz.senim.kb.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.glossary.Glossary;
import kz.senim.kb.glossary.GlossaryTerm;
import kz.senim.kb.glossary.TermText;
import kz.senim.kb.glossary.TermText.Said;
import kz.senim.kb.reference.Cell;
import kz.senim.kb.reference.ColumnKind;
import kz.senim.kb.reference.MonthlyIndex;
import kz.senim.kb.reference.ReferenceColumn;
import kz.senim.kb.reference.ReferenceTable;
import kz.senim.kb.reference.ReferenceTables;
import kz.senim.kb.reference.RowText;
import kz.senim.kb.reference.ShownRow;
import kz.senim.kb.reference.Unit;

class ReferenceSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @OnEveryDatabase
    void anIndexIsFoundByItsNamesAndItsYear(TestBase base) {
        IndexedBase index = told(base);
        assertThat(rows(index, "сколько мрп в 2026")).containsExactly("mci 2026");
        assertThat(rows(index, "мрп")).containsExactly("mci 2026");
        assertThat(rows(index, "мрп 2025")).containsExactly("mci 2025");
        assertThat(rows(index, "2025 жылғы аек қанша")).containsExactly("mci 2025");
        assertThat(rows(index, "месячный расчетный показатель")).containsExactly("mci 2026");
        assertThat(rows(index, "мрп 2019")).as("nothing is told of that year").isEmpty();
    }

    @OnEveryDatabase
    void whatIsPaidIsFoundInBothLanguages(TestBase base) {
        IndexedBase index = told(base);
        assertThat(rows(index, "пособие на рождение")).containsExactly("birth 2023");
        assertThat(rows(index, "пособия при рождении ребенка")).contains("birth 2023");
        assertThat(rows(index, "бала туғанда жәрдемақы")).containsExactly("birth 2023");
        assertThat(rows(index, "ең төменгі жалақы")).containsExactly("minimum-wage 2026");
        assertThat(rows(index, "минималка")).containsExactly("minimum-wage 2026");
        assertThat(rows(index, "какая минимальная зарплата сейчас")).containsExactly("minimum-wage 2026");
    }

    @OnEveryDatabase
    void rowsOfTheDayAskedForAreFound(TestBase base) {
        IndexedBase index = told(base);
        assertThat(rows(index, SearchQuery.of("мрп").on(LocalDate.of(2025, 12, 31))))
                .containsExactly("mci 2025");
        assertThat(rows(index, SearchQuery.of("мрп").on(LocalDate.of(2020, 1, 1))))
                .isEmpty();
    }

    @OnEveryDatabase
    void whatAsksForSomethingElseFindsNoRow(TestBase base) {
        IndexedBase index = told(base);
        assertThat(rows(index, "какое наказание за побои на рождение")).isEmpty();
        assertThat(rows(index, "право ребенка на жизнь")).isEmpty();
        assertThat(rows(index, "пособие по инвалидности отца")).isEmpty();
    }

    @OnEveryDatabase
    void provisionsAreFoundAsIfThereWereNoRows(TestBase base) {
        List<String> questions = List.of("мрп", "пособие на рождение", "минимальная зарплата", "опека", "jgtrf");
        IndexedBase law = IndexedBase.on(base)
                .with(em -> HelplineLaw.russian("Z990000001_")
                        .article("1", "Пособие", "Пособие на рождение ребенка платят в МРП.")
                        .article("2", "Зарплата", "Минимальная зарплата устанавливается законом.")
                        .article("3", "Опека", "Опека устанавливается над детьми до 14 лет.")
                        .publish(em, "2026-01-01"));
        List<HitPage> before =
                questions.stream().map(text -> law.find(asked(text))).toList();
        law.with(ReferenceSearchTest::tell);
        for (int i = 0; i < questions.size(); i++) {
            HitPage after = law.find(asked(questions.get(i)));
            assertThat(after.hits())
                    .as(questions.get(i))
                    .isEqualTo(before.get(i).hits());
            assertThat(after.total()).isEqualTo(before.get(i).total());
        }
    }

    @OnEveryDatabase
    void whatIsAskedForAsSuchStandsAbove(TestBase base) {
        IndexedBase index = told(base);
        assertThat(above(index, "минималка")).containsExactly(true);
        assertThat(above(index, "сколько пособие на рождение")).containsExactly(true);
        assertThat(above(index, "мрп 2025")).containsExactly(true);
        assertThat(above(index, "зарплата")).containsExactly(false);
        assertThat(above(index, "опека")).containsExactly(false);
        assertThat(above(index, "что такое опека")).containsExactly(true);
    }

    @OnEveryDatabase
    void kindsNarrow(TestBase base) {
        IndexedBase index = told(base);
        assertThat(rows(index, kinds("мрп", "reference"))).containsExactly("mci 2026");
        assertThat(index.find(kinds("мрп", "reference")).hits()).isEmpty();
        assertThat(index.find(kinds("мрп", "provision")).references()).isEmpty();
        assertThat(index.find(kinds("опека", "term")).references())
                .extracting(ReferenceHit::kind)
                .containsExactly("term");
    }

    @OnEveryDatabase
    void termsAreFoundByTheirFormsAndWhatIsRemovedIsNot(TestBase base) {
        IndexedBase index = told(base);
        assertThat(terms(index, "что такое опека")).containsExactly("опека");
        assertThat(terms(index, "қорғаншылық деген не")).containsExactly("опека");
        assertThat(terms(index, "опекун")).containsExactly("опека");
        index.with(em -> {
            Glossary glossary = new Glossary(em, journal(em));
            GlossaryTerm term = glossary.terms().get(0);
            glossary.remove(term.getId(), term.getVersion());
            ReferenceTables tables = tables(em);
            tables.allRows("minimum").forEach(row -> tables.remove(row.id(), row.version()));
        });
        assertThat(terms(index, "что такое опека")).isEmpty();
        assertThat(rows(index, "ең төменгі жалақы")).isEmpty();
    }

    @OnEveryDatabase
    void aLostIndexIsFilledAgain(TestBase base) {
        IndexedBase index = told(base);
        index.loseIndex();
        index.compare();
        index.settle();
        assertThat(rows(index, "мрп")).containsExactly("mci 2026");
        assertThat(terms(index, "опека")).containsExactly("опека");
    }

    private static IndexedBase told(TestBase base) {
        return IndexedBase.on(base).with(ReferenceSearchTest::tell);
    }

    private static void tell(EntityManager entityManager) {
        ReferenceTables tables = tables(entityManager);
        table(tables, MonthlyIndex.TABLE, "Расчётный показатель", "Есептік көрсеткіш");
        table(tables, "minimum", "Минимальная зарплата", "Ең төменгі жалақы");
        table(tables, "benefits", "Пособия", "Жәрдемақылар");
        for (String[] year : new String[][] {{"2025", "3932"}, {"2026", "4325"}}) {
            tables.add(
                    MonthlyIndex.TABLE,
                    row(
                            "mci",
                            "Месячный расчётный показатель (МРП)",
                            "Айлық есептік көрсеткіш (АЕК)",
                            year[0] + "-01-01",
                            new Cell.Amount(new BigDecimal(year[1]), Unit.KZT)));
            tables.add(
                    "minimum",
                    row(
                            "minimum-wage",
                            "Минимальная заработная плата",
                            "Ең төменгі жалақы",
                            year[0] + "-01-01",
                            new Cell.Amount(new BigDecimal("85000"), Unit.KZT),
                            "минималка",
                            "минимальная зарплата"));
        }
        tables.add(
                "benefits",
                row(
                        "birth",
                        "Пособие на рождение первого ребёнка",
                        "Бірінші баланың тууына жәрдемақы",
                        "2023-07-01",
                        new Cell.Amount(new BigDecimal("38"), Unit.MCI),
                        "пособие при рождении ребенка",
                        "бала туғанда берілетін жәрдемақы"));
        tables.add(
                "benefits",
                row(
                        "care",
                        "Пособие по уходу за первым ребёнком",
                        "Бірінші баланың күтіміне жәрдемақы",
                        "2023-07-01",
                        new Cell.Amount(new BigDecimal("5.76"), Unit.MCI)));
        new Glossary(entityManager, journal(entityManager))
                .add(new TermText(
                        new Said("опека", "забота о ребёнке до 14 лет"),
                        new Said("қорғаншылық", "14 жасқа дейінгі балаға қамқорлық"),
                        new Said("guardianship", "caring for a child under 14"),
                        List.of("опекун", "қорғаншы"),
                        ""));
    }

    private static RowText row(String code, String ru, String kk, String from, Cell amount, String... wordings) {
        return new RowText(
                code,
                ru,
                kk,
                Arrays.asList(wordings),
                LocalDate.parse(from),
                null,
                new Cell.Words("", ""),
                Map.of(MonthlyIndex.COLUMN, amount));
    }

    private static void table(ReferenceTables tables, String code, String ru, String kk) {
        tables.addTable(
                code,
                new ReferenceTable.Details(
                        ru,
                        kk,
                        "",
                        "",
                        List.of(new ReferenceColumn(MonthlyIndex.COLUMN, ColumnKind.AMOUNT, "Размер", "Мөлшері"))));
    }

    private static ReferenceTables tables(EntityManager entityManager) {
        return new ReferenceTables(entityManager, journal(entityManager));
    }

    private static Journal journal(EntityManager entityManager) {
        return new Journal(entityManager, new Acting());
    }

    private static SearchQuery asked(String text) {
        return SearchQuery.of(text).on(TODAY);
    }

    private static SearchQuery kinds(String text, String kind) {
        return new SearchQuery(text, Set.of(kind), null, TODAY, false, true, 20, 0, Set.of(), Narrowing.NONE, false);
    }

    private static List<String> rows(IndexedBase index, String text) {
        return rows(index, asked(text));
    }

    private static List<String> rows(IndexedBase index, SearchQuery query) {
        List<Long> ids = ids(index, query, "reference");
        return index.call(em -> {
            Map<Long, ShownRow> shown = tables(em).show(ids, TODAY);
            return ids.stream()
                    .map(shown::get)
                    .map(row -> row.text().code() + " " + row.text().validFrom().getYear())
                    .toList();
        });
    }

    private static List<String> terms(IndexedBase index, String text) {
        List<Long> ids = ids(index, asked(text), "term");
        return index.call(em -> new Glossary(em, journal(em))
                .terms(ids).stream().map(term -> term.text().ru().term()).toList());
    }

    private static List<Boolean> above(IndexedBase index, String text) {
        return index.find(asked(text)).references().stream()
                .map(ReferenceHit::above)
                .toList();
    }

    private static List<Long> ids(IndexedBase index, SearchQuery query, String kind) {
        return index.find(query).references().stream()
                .filter(hit -> hit.kind().equals(kind))
                .map(ReferenceHit::id)
                .toList();
    }
}
