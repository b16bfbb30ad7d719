package kz.senim.kb.reference;

import static kz.senim.kb.reference.ReferenceBase.BENEFITS;
import static kz.senim.kb.reference.ReferenceBase.column;
import static kz.senim.kb.reference.ReferenceBase.details;
import static kz.senim.kb.reference.ReferenceBase.index;
import static kz.senim.kb.reference.ReferenceBase.indices;
import static kz.senim.kb.reference.ReferenceBase.row;
import static kz.senim.kb.reference.ReferenceBase.tenge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.reference.ReferenceException.Reason;
import kz.senim.kb.reference.ReferenceTables.Compared;
import kz.senim.kb.reference.RowRevision.Deed;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

class ReferenceTablesTest {

    private static final LocalDate IN_2025 = LocalDate.of(2025, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 1);

    @OnEveryDatabase
    void aTableTellsEachDayWhatHeldThen(TestBase base) {
        ReferenceBase tables = withIndices(base);
        assertThat(amount(tables, LocalDate.of(2025, 12, 31))).isEqualTo("3932");
        assertThat(amount(tables, LocalDate.of(2026, 1, 1))).isEqualTo("4325");
        assertThat(tables.<List<ShownRow>>tables(door -> door.rows(MonthlyIndex.TABLE, LocalDate.of(2024, 1, 1))))
                .isEmpty();
    }

    @OnEveryDatabase
    void whatHeldUntilFurtherNoticeEndsWhereTheNextBegins(TestBase base) {
        ReferenceBase tables = withIndices(base);
        List<ShownRow> all = tables.tables(door -> door.allRows(MonthlyIndex.TABLE));
        assertThat(all).extracting(row -> row.text().validTo()).containsExactly(null, LocalDate.of(2026, 1, 1));
        ShownRow ended = all.get(1);
        assertThat(tables.<List<RowRevision>>tables(door -> door.history(ended.id())))
                .extracting(RowRevision::getDeed)
                .containsExactly(Deed.ENDED, Deed.ADDED);
    }

    @OnEveryDatabase
    void anAmountInIndicesShowsTengeAsOfTheDay(TestBase base) {
        ReferenceBase tables = withIndices(base);
        tables.tables(door -> door.add(BENEFITS, row("birth", "2023-07-01", null, Map.of("amount", indices("38")))));
        assertThat(birth(tables, IN_2025).tenge()).containsEntry("amount", new BigDecimal("149416"));
        assertThat(birth(tables, IN_2026).tenge()).containsEntry("amount", new BigDecimal("164350"));
        assertThat(birth(tables, LocalDate.of(2024, 1, 1)).tenge())
                .as("no index is known for that day")
                .isEmpty();
    }

    @OnEveryDatabase
    void yearsAreCompared(TestBase base) {
        ReferenceBase tables = withIndices(base);
        tables.tables(door ->
                door.add(BENEFITS, row("old", "2020-01-01", "2026-01-01", Map.of("amount", tenge("10")))));
        tables.tables(door -> door.add(BENEFITS, row("new", "2026-01-01", null, Map.of("amount", tenge("20")))));
        List<Compared> index = tables.tables(door -> door.compare(MonthlyIndex.TABLE, IN_2025, IN_2026));
        assertThat(index).hasSize(1);
        assertThat(main(index.get(0).before())).isEqualTo("3932");
        assertThat(main(index.get(0).after())).isEqualTo("4325");
        List<Compared> benefits = tables.tables(door -> door.compare(BENEFITS, IN_2025, IN_2026));
        assertThat(benefits).extracting(each -> each.before() == null).containsExactly(false, true);
        assertThat(benefits).extracting(each -> each.after() == null).containsExactly(true, false);
    }

    @OnEveryDatabase
    void everyChangeOfARowIsKeptAndJournalled(TestBase base) {
        ReferenceBase tables = withIndices(base);
        ShownRow added = tables.tables(door ->
                door.add(BENEFITS, row("birth", "2026-01-01", null, Map.of("amount", indices("38")))));
        ShownRow assured = tables.as("dana", door -> door.assure(added.id(), added.version()));
        assertThat(assured.assuredBy()).isEqualTo("dana");
        ShownRow changed = tables.as(
                "dana",
                door -> door.change(
                        added.id(),
                        assured.version(),
                        row("birth", "2026-01-01", null, Map.of("amount", indices("40")))));
        assertThat(changed.assuredOn()).as("who assured it assured other words").isNull();
        tables.tables(door -> {
            door.remove(added.id(), changed.version());
            return true;
        });
        List<RowRevision> history = tables.tables(door -> door.history(added.id()));
        assertThat(history)
                .extracting(RowRevision::getDeed)
                .containsExactly(Deed.REMOVED, Deed.CHANGED, Deed.ASSURED, Deed.ADDED);
        assertThat(history).extracting(RowRevision::getWrittenBy).containsExactly("asel", "dana", "dana", "asel");
        assertThat(history.get(3).text().cells()).containsEntry("amount", indices("38"));
        assertThat(tables.<List<ShownRow>>tables(door -> door.allRows(BENEFITS)))
                .isEmpty();
        assertThat(tables.journalled())
                .contains(
                        "reference-row-added",
                        "reference-row-assured",
                        "reference-row-changed",
                        "reference-row-removed");
    }

    @OnEveryDatabase
    void theSameThingIsNotToldTwiceForADay(TestBase base) {
        ReferenceBase tables = withIndices(base);
        refused(
                Reason.OVERLAPS,
                () -> tables.tables(door -> door.add(MonthlyIndex.TABLE, index("2026-01-01", null, "1"))));
        refused(
                Reason.OVERLAPS,
                () -> tables.tables(door -> door.add(MonthlyIndex.TABLE, index("2025-03-01", "2025-05-01", "1"))));
        assertThat(tables.<List<ShownRow>>tables(door -> door.allRows(MonthlyIndex.TABLE)))
                .hasSize(2);
    }

    @OnEveryDatabase
    void whoComesSecondIsRefused(TestBase base) {
        ReferenceBase tables = withIndices(base);
        ShownRow row = tables.<List<ShownRow>>tables(door -> door.allRows(MonthlyIndex.TABLE))
                .get(0);
        tables.tables(door -> door.change(row.id(), row.version(), index("2026-01-01", null, "4326")));
        refused(
                Reason.CHANGED_MEANWHILE,
                () -> tables.tables(door -> door.change(row.id(), row.version(), index("2026-01-01", null, "4327"))));
    }

    @OnEveryDatabase
    void cellsFitTheirColumns(TestBase base) {
        ReferenceBase tables = new ReferenceBase(base);
        refused(
                Reason.WRONG_KIND,
                () -> tables.tables(door ->
                        door.add(BENEFITS, row("a", "2026-01-01", null, Map.of("share", tenge("1"))))));
        refused(
                Reason.NO_SUCH_COLUMN,
                () -> tables.tables(door ->
                        door.add(BENEFITS, row("a", "2026-01-01", null, Map.of("other", tenge("1"))))));
        refused(Reason.BAD_NUMBER, () -> tenge("-1"));
        refused(Reason.BAD_NORM, () -> Norm.parse("статья 5"));
        refused(Reason.ENDS_BEFORE_IT_BEGINS, () -> row("a", "2026-01-01", "2026-01-01", Map.of()));
        refused(Reason.BAD_CODE, () -> row("Код", "2026-01-01", null, Map.of()));
        refused(Reason.NO_SUCH_TABLE, () -> tables.tables(door -> door.rows("none", IN_2026)));
    }

    @OnEveryDatabase
    void aColumnThatRowsTellStays(TestBase base) {
        ReferenceBase tables = withIndices(base);
        ReferenceTable table = tables.tables(door -> door.table(MonthlyIndex.TABLE));
        refused(
                Reason.COLUMN_IN_USE,
                () -> tables.tables(door -> door.changeTable(
                        MonthlyIndex.TABLE,
                        table.getVersion(),
                        details("Показатель", column("other", ColumnKind.TEXT)))));
        tables.tables(door -> door.changeTable(
                MonthlyIndex.TABLE,
                table.getVersion(),
                details("МРП", column("note", ColumnKind.TEXT), column(MonthlyIndex.COLUMN, ColumnKind.AMOUNT))));
        ReferenceTable changed = tables.tables(door -> door.table(MonthlyIndex.TABLE));
        assertThat(changed.title(Language.RU)).isEqualTo("МРП");
        assertThat(changed.getColumns()).extracting(ReferenceColumn::getCode).containsExactly("note", "amount");
        refused(
                Reason.TABLE_EXISTS,
                () -> tables.tables(door -> door.addTable(BENEFITS, details("Ещё", column("a", ColumnKind.TEXT)))));
    }

    private static void refused(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        ReferenceException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static ReferenceBase withIndices(TestBase base) {
        ReferenceBase tables = new ReferenceBase(base);
        tables.tables(door -> door.add(MonthlyIndex.TABLE, index("2025-01-01", null, "3932")));
        tables.tables(door -> door.add(MonthlyIndex.TABLE, index("2026-01-01", null, "4325")));
        return tables;
    }

    private static String amount(ReferenceBase tables, LocalDate on) {
        List<ShownRow> rows = tables.tables(door -> door.rows(MonthlyIndex.TABLE, on));
        assertThat(rows).hasSize(1);
        return main(rows.get(0));
    }

    private static String main(@Nullable ShownRow shown) {
        ShownRow row = Objects.requireNonNull(shown);
        return ((Cell.Amount) row.text().main(row.table().getColumns()).orElseThrow())
                .number()
                .toPlainString();
    }

    private static ShownRow birth(ReferenceBase tables, LocalDate on) {
        return tables.<List<ShownRow>>tables(door -> door.rows(BENEFITS, on)).get(0);
    }
}
