package kz.senim.kb.importer.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.importer.source.CsvRows.Row;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;

/** Reads the first sheet of a workbook of Office Open XML (ISO/IEC 29500) as rows of texts, as its cells hold them. */
final class XlsxRows {
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final int MOST_COLUMNS = 256;
    private static final int MOST_ROWS = 250_000;

    private final List<String> strings = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private XlsxRows() {}

    /**
     * The rows of a file that is a ZIP archive.
     *
     * @throws UnreadableSourceException when it is no workbook, or damaged
     */
    static List<Row> read(byte[] content) throws UnreadableSourceException {
        Map<String, byte[]> parts = ZipParts.read(
                content, name -> name.equals(STRINGS) || name.startsWith(SHEETS) && name.endsWith(".xml"));
        byte[] sheet = parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(SHEETS))
                .min(Comparator.comparing((Map.Entry<String, byte[]> part) ->
                                part.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new UnreadableSourceException(Reason.UNSUPPORTED_FORMAT, "ZIP"));
        XlsxRows read = new XlsxRows();
        byte[] strings = parts.get(STRINGS);
        if (strings != null) {
            read.readStrings(SafeXml.of(strings));
        }
        read.readSheet(SafeXml.of(sheet));
        return read.rows;
    }

    private void readStrings(SafeXml xml) throws UnreadableSourceException {
        while (xml.next()) {
            if (xml.starts("si")) {
                strings.add(words(xml, Set.of("t")));
            }
        }
    }

    private void readSheet(SafeXml xml) throws UnreadableSourceException {
        List<String> cells = new ArrayList<>();
        int line = 0;
        while (xml.next()) {
            if (xml.starts("row")) {
                line = number(xml.attribute("r", ""), line + 1);
                cells = new ArrayList<>();
            } else if (xml.starts("c")) {
                put(cells, column(xml.attribute("r", ""), cells.size()), cell(xml));
            } else if (xml.isEnd() && xml.name().equals("row") && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                if (rows.size() == MOST_ROWS) {
                    throw new UnreadableSourceException(
                            Reason.UNPACKS_TOO_LARGE, String.valueOf(ZipParts.MAX_UNPACKED));
                }
                rows.add(new Row(Math.max(1, line), withoutEmptyEnd(cells)));
            }
        }
    }

    private String cell(SafeXml xml) throws UnreadableSourceException {
        String type = xml.attribute("t", "n");
        String value =
                words(xml, type.equals("inlineStr") ? Set.of("t") : Set.of("v")).strip();
        if (!type.equals("s")) {
            return value;
        }
        int index = number(value, -1);
        return index >= 0 && index < strings.size() ? strings.get(index).strip() : "";
    }

    /** The words of these elements inside the one that begins here, to its end; how Japanese is read aloud is left out. */
    private static String words(SafeXml xml, Set<String> elements) throws UnreadableSourceException {
        StringBuilder words = new StringBuilder();
        int depth = 1;
        boolean inside = false;
        while (depth > 0 && xml.next()) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.isStart()) {
                depth++;
                inside = elements.contains(xml.name());
            } else if (xml.isEnd()) {
                depth--;
                inside = false;
            } else if (inside) {
                words.append(xml.text());
            }
        }
        return words.toString();
    }

    private static void put(List<String> cells, int column, String value) {
        if (column < MOST_COLUMNS) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value);
        }
    }

    /** The column of an address such as {@code AB12}, from zero. */
    private static int column(String address, int next) {
        int column = 0;
        int i = 0;
        while (i < address.length() && i < 3 && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            column = column * 26 + address.charAt(i) - 'A' + 1;
            i++;
        }
        return i == 0 ? next : column - 1;
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }
}
