package kz.senim.kb.reference;

import static kz.senim.kb.reference.ReferenceBase.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.reference.ReferenceException.Reason;
import kz.senim.kb.reference.ReferenceImports.Change;
import kz.senim.kb.reference.ReferenceImports.Clash;
import kz.senim.kb.reference.ReferenceImports.Effect;
import kz.senim.kb.reference.ReferenceImports.Line;
import kz.senim.kb.reference.ReferenceImports.Preview;
import kz.senim.kb.reference.RowRevision.Deed;

class ReferenceImportsTest {

    private static final List<Line> FILE = List.of(
            new Line(2, index("2024-01-01", null, "3692")),
            new Line(3, index("2025-01-01", null, "3932")),
            new Line(4, index("2026-01-01", null, "4325")));

    @OnEveryDatabase
    void aPreviewTellsWhatIsAddedAndChangedAndWritesNothing(TestBase base) {
        ReferenceBase tables = withOldIndex(base);
        Preview preview = tables.imports(door -> door.preview(MonthlyIndex.TABLE, FILE));
        assertThat(preview.changes())
                .extracting(
                        Change::effect, Change::line, change -> change.after().validTo())
                .containsExactlyInAnyOrder(
                        tuple(Effect.ENDED, 0, LocalDate.of(2024, 1, 1)),
                        tuple(Effect.CHANGED, 3, LocalDate.of(2026, 1, 1)),
                        tuple(Effect.ADDED, 2, LocalDate.of(2025, 1, 1)),
                        tuple(Effect.ADDED, 4, null));
        assertThat(rows(tables)).hasSize(2);
    }

    @OnEveryDatabase
    void aSecondImportOfTheSameFileChangesNothing(TestBase base) {
        ReferenceBase tables = withOldIndex(base);
        tables.imports(door -> door.accept(MonthlyIndex.TABLE, FILE, "mci.csv", "00"));
        assertThat(tables.<Preview>imports(door -> door.preview(MonthlyIndex.TABLE, FILE))
                        .changes())
                .extracting(Change::effect)
                .containsOnly(Effect.SAME);
        assertThat(rows(tables)).hasSize(4);
    }

    @OnEveryDatabase
    void undoBringsBackWhatWasToldBefore(TestBase base) {
        ReferenceBase tables = withOldIndex(base);
        List<RowText> before = rows(tables);
        ReferenceImport accepted = tables.imports(door -> door.accept(MonthlyIndex.TABLE, FILE, "mci.csv", "00"));
        tables.imports(door -> door.undo(accepted.getId()));
        assertThat(rows(tables)).isEqualTo(before);
        long changed = tables.<List<ShownRow>>tables(door -> door.allRows(MonthlyIndex.TABLE))
                .get(0)
                .id();
        assertThat(tables.<List<RowRevision>>tables(door -> door.history(changed)))
                .extracting(RowRevision::getDeed)
                .containsExactly(Deed.UNDONE, Deed.CHANGED, Deed.ADDED);
        refused(Reason.UNDONE_ALREADY, () -> tables.imports(door -> door.undo(accepted.getId())));
    }

    @OnEveryDatabase
    void whatWasChangedSinceIsNotTakenBack(TestBase base) {
        ReferenceBase tables = withOldIndex(base);
        ReferenceImport accepted = tables.imports(door -> door.accept(MonthlyIndex.TABLE, FILE, "mci.csv", "00"));
        ShownRow latest = tables.<List<ShownRow>>tables(door -> door.allRows(MonthlyIndex.TABLE))
                .get(0);
        tables.tables(door -> door.change(latest.id(), latest.version(), index("2026-01-01", null, "4400")));
        List<RowText> before = rows(tables);
        refused(Reason.CHANGED_SINCE_IMPORT, () -> tables.imports(door -> door.undo(accepted.getId())));
        assertThat(rows(tables)).isEqualTo(before);
    }

    @OnEveryDatabase
    void linesThatOverlapOthersAreToldAndNothingIsWritten(TestBase base) {
        ReferenceBase tables = withOldIndex(base);
        List<Line> overlapping = List.of(
                new Line(2, index("2026-01-01", "2027-01-01", "4325")),
                new Line(3, index("2026-06-01", null, "5000")),
                new Line(4, index("2026-01-01", null, "1")));
        assertThat(tables.<Preview>imports(door -> door.preview(MonthlyIndex.TABLE, overlapping))
                        .clashes())
                .extracting(Clash::line)
                .containsExactlyInAnyOrder(3, 4);
        List<RowText> before = rows(tables);
        refused(
                Reason.HAS_PROBLEMS,
                () -> tables.imports(door -> door.accept(MonthlyIndex.TABLE, overlapping, "mci.csv", "00")));
        assertThat(rows(tables)).isEqualTo(before);
    }

    private static ReferenceBase withOldIndex(TestBase base) {
        ReferenceBase tables = new ReferenceBase(base);
        tables.tables(door -> door.add(MonthlyIndex.TABLE, index("2023-01-01", null, "3450")));
        tables.tables(door -> door.add(MonthlyIndex.TABLE, index("2025-01-01", null, "3900")));
        return tables;
    }

    private static List<RowText> rows(ReferenceBase tables) {
        return tables.<List<ShownRow>>tables(door -> door.allRows(MonthlyIndex.TABLE)).stream()
                .map(ShownRow::text)
                .toList();
    }

    private static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        ReferenceException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
