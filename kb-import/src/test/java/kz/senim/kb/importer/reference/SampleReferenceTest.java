package kz.senim.kb.importer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.glossary.Glossary;
import kz.senim.kb.glossary.GlossaryTerm;
import kz.senim.kb.glossary.SampleGlossary;
import kz.senim.kb.reference.ReferenceTables;
import kz.senim.kb.reference.SampleTables;
import kz.senim.kb.reference.ShownRow;

class SampleReferenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @OnEveryDatabase
    void theSampleIsLargeEnoughToTryAndMarkedAsNotAssured(TestBase base) {
        add(base);
        base.inTransaction(entityManager -> {
            ReferenceTables tables = new ReferenceTables(entityManager, new Journal(entityManager, new Acting()));
            List<ReferenceTables.Summary> all = tables.tables(TODAY);
            assertThat(all).hasSizeGreaterThanOrEqualTo(6).allMatch(each -> each.rows() > 0);
            List<ShownRow> rows = all.stream()
                    .flatMap(each -> tables.allRows(each.table().getCode()).stream())
                    .toList();
            assertThat(rows).hasSizeGreaterThanOrEqualTo(40).allSatisfy(row -> {
                assertThat(row.sample()).isTrue();
                assertThat(row.assuredOn()).as("a lawyer has yet to look").isNull();
                assertThat(row.text().nameKk()).isNotEmpty();
                assertThat(row.text().source().ru()).isNotEmpty();
                assertThat(row.text().source().kk()).isNotEmpty();
                assertThat(row.text().wordings()).isNotEmpty();
            });
        });
    }

    @OnEveryDatabase
    void aBenefitShowsTengeOfItsYear(TestBase base) {
        add(base);
        base.inTransaction(entityManager -> {
            ReferenceTables tables = new ReferenceTables(entityManager, new Journal(entityManager, new Acting()));
            assertThat(birth(tables, TODAY)).isEqualByComparingTo("164350");
            assertThat(birth(tables, LocalDate.of(2025, 3, 1))).isEqualByComparingTo("149416");
        });
    }

    @OnEveryDatabase
    void everyTermIsToldInThreeLanguages(TestBase base) {
        add(base);
        base.inTransaction(entityManager -> {
            List<GlossaryTerm> terms = new Glossary(entityManager, new Journal(entityManager, new Acting())).terms();
            assertThat(terms).hasSizeGreaterThanOrEqualTo(40).allSatisfy(term -> {
                assertThat(term.isSample()).isTrue();
                assertThat(term.text().kk().meaning()).isNotEmpty();
                assertThat(term.text().en().meaning()).isNotEmpty();
            });
        });
    }

    @OnEveryDatabase
    void theSampleComesOnceAndGoesWhole(TestBase base) {
        assertThat(add(base)).isGreaterThan(80);
        assertThat(add(base)).isZero();
        base.inTransaction(entityManager -> sample(entityManager).remove());
        base.inTransaction(entityManager -> {
            Journal journal = new Journal(entityManager, new Acting());
            assertThat(new ReferenceTables(entityManager, journal).tables(TODAY))
                    .isEmpty();
            assertThat(new Glossary(entityManager, journal).terms()).isEmpty();
        });
        assertThat(add(base)).isGreaterThan(80);
    }

    private static BigDecimal birth(ReferenceTables tables, LocalDate on) {
        return tables.rows("child-benefits", on).stream()
                .filter(row -> row.text().code().equals("birth-1-3"))
                .map(row -> row.tenge().get("amount"))
                .findFirst()
                .orElseThrow();
    }

    private static int add(TestBase base) {
        return base.call(entityManager -> sample(entityManager).add());
    }

    private static SampleReference sample(jakarta.persistence.EntityManager entityManager) {
        Journal journal = new Journal(entityManager, new Acting());
        return new SampleReference(
                new SampleTables(entityManager, journal), new SampleGlossary(entityManager, journal));
    }
}
