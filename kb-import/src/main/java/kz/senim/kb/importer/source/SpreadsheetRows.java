package kz.senim.kb.importer.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table: comma- or semicolon-separated values in any encoding that legislation is read in, or the first
 * sheet of a workbook (XLSX).
 *
 * @param rows the rows that are not empty
 * @param unclosedQuote the line on which a quoted field begins that is never closed; 0 when there is none
 */
public record SpreadsheetRows(List<Row> rows, int unclosedQuote) {

    /**
     * One row.
     *
     * @param line where it stands, from 1
     * @param cells its cells as texts; those at its end may be missing
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a cell, counted from zero; empty where there is none. */
        public String cell(int place) {
            return place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
        }
    }

    public SpreadsheetRows {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table from its bytes.
     *
     * @throws UnreadableSourceException when it is none
     */
    public static SpreadsheetRows read(byte[] content) throws UnreadableSourceException {
        if (content.length == 0) {
            throw new UnreadableSourceException(UnreadableSourceException.Reason.EMPTY);
        }
        if (FileSignatures.isZip(content)) {
            return of(XlsxRows.read(content), 0);
        }
        String text = DecodedText.of(content).words();
        List<CsvRows.Row> rows = new ArrayList<>();
        int unclosedQuote = CsvRows.read(text.startsWith("\uFEFF") ? text.substring(1) : text, rows::add);
        return of(rows, unclosedQuote);
    }

    private static SpreadsheetRows of(List<CsvRows.Row> rows, int unclosedQuote) {
        return new SpreadsheetRows(
                rows.stream().map(row -> new Row(row.line(), row.fields())).toList(), unclosedQuote);
    }
}
