package kz.senim.kb.importer.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Files of tables: comma- or semicolon-separated values, the first sheet of a workbook, archives of either. */
public final class TableFile {

    private static final String WORKBOOK = "xl/";

    private TableFile() {}

    /**
     * A row of a table.
     *
     * @param line where it stands in the file, from 1
     * @param cells its cells, without those that are empty at its end
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of this column, from zero; empty where the row has none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * The rows of a file.
     *
     * @throws UnreadableSourceException when it is no table, with the reason
     */
    public static List<Row> rows(byte[] content) throws UnreadableSourceException {
        List<Row> rows = new ArrayList<>();
        read(content, rows::add);
        return rows;
    }

    /**
     * Gives the rows of a file one after the other.
     *
     * @throws UnreadableSourceException when it is no table, with the reason; no row was given then
     */
    public static void read(byte[] content, Consumer<Row> rows) throws UnreadableSourceException {
        if (FileSignatures.isZip(content)) {
            XlsxRows.read(content).forEach(row -> rows.accept(new Row(row.line(), row.fields())));
        } else {
            CsvRows.read(DecodedText.of(content).words(), row -> rows.accept(new Row(row.line(), row.fields())));
        }
    }

    /**
     * The characters of a file in any usual encoding.
     *
     * @throws UnreadableSourceException when it is no text
     */
    public static String text(byte[] content) throws UnreadableSourceException {
        return DecodedText.of(content).words();
    }

    /**
     * The files in an archive by their names; empty when it is no archive, or a workbook.
     *
     * @throws UnreadableSourceException when it is damaged, or unpacks to too much
     */
    public static Map<String, byte[]> unpacked(byte[] content) throws UnreadableSourceException {
        if (!FileSignatures.isZip(content)) {
            return Map.of();
        }
        Map<String, byte[]> parts = ZipParts.read(content, name -> true);
        if (parts.keySet().stream().anyMatch(name -> name.startsWith(WORKBOOK))) {
            return Map.of();
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            String plain = name.substring(name.lastIndexOf('/') + 1);
            String small = plain.toLowerCase(Locale.ROOT);
            if (!plain.startsWith(".")
                    && !name.startsWith("__MACOSX/")
                    && (small.endsWith(".csv") || small.endsWith(".json") || small.endsWith(".xlsx"))) {
                files.put(plain, part);
            }
        });
        return files;
    }
}
