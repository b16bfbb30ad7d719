package kz.senim.kb.importer.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.senim.kb.glossary.SampleGlossary;
import kz.senim.kb.glossary.TermText;
import kz.senim.kb.glossary.TermText.Said;
import kz.senim.kb.importer.source.SpreadsheetRows;
import kz.senim.kb.importer.source.SpreadsheetRows.Row;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.reference.ColumnKind;
import kz.senim.kb.reference.ReferenceColumn;
import kz.senim.kb.reference.ReferenceImports;
import kz.senim.kb.reference.ReferenceTable;
import kz.senim.kb.reference.RowText;
import kz.senim.kb.reference.SampleTables;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reference tables and a glossary that only show how the base works: written by us after the acts they name, and to be
 * looked up by a lawyer before anybody relies on them.
 */
@ApplicationScoped
@Transactional
public class SampleReference {

    private static final String FOLDER = "/kz/senim/kb/importer/sample/reference/";

    private SampleTables tables;
    private SampleGlossary glossary;

    @NullUnmarked
    protected SampleReference() {}

    @Inject
    public SampleReference(SampleTables tables, SampleGlossary glossary) {
        this.tables = tables;
        this.glossary = glossary;
    }

    /** Puts the sample in, unless there are tables or terms already; says how many rows and terms were added. */
    public int add() {
        int added = 0;
        if (tables.isEmpty()) {
            for (Row line : data("tables.csv")) {
                added += addTable(line);
            }
        }
        return added + glossary.add(terms());
    }

    /** Takes the sample out; says how many rows and terms went. */
    public int remove() {
        return tables.remove() + glossary.remove();
    }

    private int addTable(Row line) {
        String code = line.cell(0);
        List<ReferenceColumn> columns = Arrays.stream(line.cell(5).split("\\|"))
                .map(column -> column.split(":"))
                .map(told -> new ReferenceColumn(told[0], ColumnKind.of(told[1]).orElseThrow(), told[2], told[3]))
                .toList();
        ReferenceFile file = ReferenceFile.read(sheet(code + ".csv"), columns, name -> null);
        if (!file.problems().isEmpty()) {
            throw new IllegalStateException(
                    "The sample " + code + " has lines that cannot be read: " + file.problems());
        }
        List<RowText> rows =
                file.lines().stream().map(ReferenceImports.Line::text).toList();
        tables.add(
                code,
                new ReferenceTable.Details(line.cell(1), line.cell(2), line.cell(3), line.cell(4), columns),
                rows);
        return rows.size();
    }

    private static List<TermText> terms() {
        List<TermText> terms = new ArrayList<>();
        for (Row line : data("glossary.csv")) {
            terms.add(new TermText(
                    new Said(line.cell(0), line.cell(1)),
                    new Said(line.cell(2), line.cell(3)),
                    new Said(line.cell(4), line.cell(5)),
                    Arrays.asList(line.cell(6).split("\\|")),
                    line.cell(7)));
        }
        return terms;
    }

    /** The lines below the first, which names the columns. */
    private static List<Row> data(String name) {
        return sheet(name).rows().stream().skip(1).toList();
    }

    private static SpreadsheetRows sheet(String name) {
        try (InputStream resource = SampleReference.class.getResourceAsStream(FOLDER + name)) {
            if (resource == null) {
                throw new IllegalStateException(
                        String.format(Locale.ROOT, "The sample %s is not in the application", name));
            }
            return SpreadsheetRows.read(resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The sample " + name + " cannot be read", e);
        } catch (UnreadableSourceException e) {
            throw new IllegalStateException("The sample " + name + " is no table", e);
        }
    }
}
