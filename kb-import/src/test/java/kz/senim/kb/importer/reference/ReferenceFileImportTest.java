package kz.senim.kb.importer.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.importer.reference.ReferenceFileImport.Preview;
import kz.senim.kb.importer.reference.RowProblem.Kind;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.reference.Cell;
import kz.senim.kb.reference.ColumnKind;
import kz.senim.kb.reference.Norm;
import kz.senim.kb.reference.ReferenceColumn;
import kz.senim.kb.reference.ReferenceException;
import kz.senim.kb.reference.ReferenceException.Reason;
import kz.senim.kb.reference.ReferenceImports;
import kz.senim.kb.reference.ReferenceImports.Effect;
import kz.senim.kb.reference.ReferenceTable;
import kz.senim.kb.reference.ReferenceTables;
import kz.senim.kb.reference.RowText;
import kz.senim.kb.reference.Unit;
import kz.senim.kb.region.Regions;

class ReferenceFileImportTest {

    private static final String TABLE = "benefits";
    private static final String FILE = """
            code;name_ru;name_kk;wordings;valid_from;valid_to;Размер;доля;who_ru;who_kk;область;basis;с какого дня
            birth;Пособие на рождение;Тууға жәрдемақы;на рождение | бала туды;01.01.2026;;38 МРП;12,5%;матери;анаға;Абайская область;K2300000224#art_80__para_1 K2300000224#art_79;2026-02-01
            food;Питание;;;2026-01-01;2027-01-01;85 000 ₸;;;;;;
            """;

    @OnEveryDatabase
    void everyKindOfCellIsRead(TestBase base) {
        RowText birth = preview(base, FILE).changes().get(0).after();
        assertThat(birth.wordings()).containsExactly("на рождение", "бала туды");
        assertThat(birth.validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        Map<String, Cell> cells = birth.cells();
        assertThat(cells)
                .containsEntry("amount", new Cell.Amount(new BigDecimal("38"), Unit.MCI))
                .containsEntry("share", new Cell.Percent(new BigDecimal("12.5")))
                .containsEntry("who", new Cell.Words("матери", "анаға"))
                .containsEntry("begins", new Cell.Day(LocalDate.of(2026, 2, 1)))
                .containsEntry(
                        "basis",
                        new Cell.Norms(
                                List.of(new Norm("K2300000224", "art_80__para_1"), new Norm("K2300000224", "art_79"))));
        assertThat(cells.get("region")).isInstanceOf(Cell.InRegion.class);
        assertThat(preview(base, FILE).changes().get(1).after().cells())
                .containsEntry("amount", new Cell.Amount(new BigDecimal("85000"), Unit.KZT));
    }

    @OnEveryDatabase
    void whatWasPreviewedIsAcceptedAndNothingElse(TestBase base) {
        Preview preview = preview(base, FILE);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.changes())
                .extracting(ReferenceImports.Change::effect)
                .containsExactly(Effect.ADDED, Effect.ADDED);
        accept(base, FILE, preview.fingerprint());
        assertThat(preview(base, FILE).changes())
                .extracting(ReferenceImports.Change::effect)
                .containsOnly(Effect.SAME);
        assertThatThrownBy(() -> accept(base, FILE, preview.fingerprint()))
                .isInstanceOfSatisfying(
                        ReferenceException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
    }

    @OnEveryDatabase
    void aWorkbookTellsTheSame(TestBase base) throws IOException {
        byte[] workbook = workbook(List.of(
                List.of("code", "name_ru", "valid_from", "amount"), List.of("birth", "Пособие", "46023", "1000.5")));
        Preview preview = call(base, door -> door.preview(TABLE, workbook));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.changes().get(0).after().validFrom())
                .as("a workbook counts days from the end of 1899")
                .isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @OnEveryDatabase
    void linesThatCannotBeToldAreNamedAndNothingIsAccepted(TestBase base) {
        String file = """
                code,name_ru,valid_from,amount,share,basis,region
                good,Хорошая,2026-01-01,1,,,
                Код,Плохой код,2026-01-01,,,,
                date,Плохая дата,вчера,,,,
                amount,Плохая сумма,2026-01-01,много,,,
                percent,Плохая доля,2026-01-01,,половина,,
                norm,Плохая норма,2026-01-01,,,статья 5,
                region,Нет области,2026-01-01,,,,Атлантида
                good,Дважды,2026-01-01,2,,,
                ,Без кода,2026-01-01,,,,
                """;
        Preview preview = preview(base, file);
        assertThat(preview.problems())
                .extracting(RowProblem::kind, RowProblem::line)
                .containsExactlyInAnyOrder(
                        tuple(Kind.BAD_CODE, 3),
                        tuple(Kind.BAD_DATE, 4),
                        tuple(Kind.BAD_AMOUNT, 5),
                        tuple(Kind.BAD_PERCENT, 6),
                        tuple(Kind.BAD_NORM, 7),
                        tuple(Kind.NO_SUCH_REGION, 8),
                        tuple(Kind.OVERLAPS, 9),
                        tuple(Kind.EMPTY, 10));
        assertThatThrownBy(() -> accept(base, file, preview.fingerprint()))
                .isInstanceOfSatisfying(
                        ReferenceException.class, e -> assertThat(e.reason()).isEqualTo(Reason.HAS_PROBLEMS));
        assertThat(preview(base, FILE).changes())
                .extracting(ReferenceImports.Change::effect)
                .containsOnly(Effect.ADDED);
    }

    @OnEveryDatabase
    void aHeaderMustNameWhatIsNeeded(TestBase base) {
        assertThat(preview(base, "code,valid_from,colour\na,2026-01-01,red\n").problems())
                .extracting(RowProblem::kind, RowProblem::column)
                .containsExactlyInAnyOrder(tuple(Kind.UNKNOWN_COLUMN, "colour"), tuple(Kind.MISSING_COLUMN, "name_ru"));
        assertThat(preview(base, "code,name_ru,valid_from\na,\"b,2026-01-01\n").problems())
                .extracting(RowProblem::kind)
                .containsExactly(Kind.UNCLOSED_QUOTE);
    }

    private interface Work<T> {
        T with(ReferenceFileImport door) throws UnreadableSourceException;
    }

    private static Preview preview(TestBase base, String file) {
        return call(base, door -> door.preview(TABLE, file.getBytes(StandardCharsets.UTF_8)));
    }

    private static void accept(TestBase base, String file, String fingerprint) {
        call(base, door -> door.accept(TABLE, "file.csv", file.getBytes(StandardCharsets.UTF_8), fingerprint));
    }

    private static <T> T call(TestBase base, Work<T> work) {
        return base.call(entityManager -> {
            try {
                return work.with(door(entityManager));
            } catch (UnreadableSourceException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static ReferenceFileImport door(EntityManager entityManager) {
        Journal journal = new Journal(entityManager, new Acting());
        Regions regions = new Regions(entityManager, journal);
        regions.begin(new BaseOpened());
        ReferenceTables tables = new ReferenceTables(entityManager, journal);
        if (tables.tables(LocalDate.EPOCH).isEmpty()) {
            tables.addTable(
                    TABLE,
                    new ReferenceTable.Details(
                            "Пособия",
                            "Жәрдемақылар",
                            "",
                            "",
                            List.of(
                                    new ReferenceColumn("amount", ColumnKind.AMOUNT, "Размер", "Мөлшері"),
                                    new ReferenceColumn("share", ColumnKind.PERCENT, "Доля", "Үлес"),
                                    new ReferenceColumn("who", ColumnKind.TEXT, "Кому", "Кімге"),
                                    new ReferenceColumn("region", ColumnKind.REGION, "Область", "Облыс"),
                                    new ReferenceColumn("begins", ColumnKind.DATE, "С какого дня", "Қай күннен"),
                                    new ReferenceColumn("basis", ColumnKind.NORM, "Основание", "Негізі"))));
        }
        return new ReferenceFileImport(tables, new ReferenceImports(entityManager, journal), regions);
    }

    /** A workbook of one sheet, its words within the cells. */
    private static byte[] workbook(List<List<String>> rows) throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (String cell : rows.get(row)) {
                boolean number = cell.matches("[0-9.]+");
                sheet.append(number ? "<c><v>" : "<c t=\"inlineStr\"><is><t>")
                        .append(cell)
                        .append(number ? "</v></c>" : "</t></is></c>");
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
