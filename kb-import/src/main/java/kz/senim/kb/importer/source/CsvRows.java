package kz.senim.kb.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads comma- or semicolon-separated values as RFC 4180 describes them. */
final class CsvRows {

    /**
     * One record.
     *
     * @param line where it begins, from 1
     * @param fields its fields, without their quotes
     */
    record Row(int line, List<String> fields) {}

    private final Consumer<Row> rows;
    private final StringBuilder field = new StringBuilder();
    private List<String> fields = new ArrayList<>();
    private boolean quoted;
    private int line = 1;
    private int rowLine = 1;

    /** The line on which a quoted field begins that is never closed; 0 when there is none. */
    private int unclosed;

    private CsvRows(Consumer<Row> rows) {
        this.rows = rows;
    }

    /**
     * Gives all rows in their order, holding none.
     *
     * @return the line on which a quoted field begins that is never closed; 0 when there is none
     */
    static int read(String text, Consumer<Row> rows) {
        CsvRows csv = new CsvRows(rows);
        csv.read(text, delimiter(text));
        return csv.unclosed;
    }

    /** The one of the two that the first line has more of. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        return semicolons > first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private void read(String text, char delimiter) {
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (quoted) {
                if (here != '"') {
                    line += here == '\n' ? 1 : 0;
                    field.append(here);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (here == '"' && field.length() == 0) {
                quoted = true;
                unclosed = line;
            } else if (here == delimiter) {
                endField();
            } else if (here == '\n') {
                endRow();
                line++;
                rowLine = line;
            } else if (here != '\r') {
                field.append(here);
            }
        }
        if (!quoted) {
            unclosed = 0;
        }
        endRow();
    }

    private void endField() {
        fields.add(field.toString().strip());
        field.setLength(0);
        if (!quoted) {
            unclosed = 0;
        }
    }

    private void endRow() {
        endField();
        if (fields.size() > 1 || !fields.get(0).isEmpty()) {
            rows.accept(new Row(rowLine, List.copyOf(fields)));
        }
        fields = new ArrayList<>();
    }
}
