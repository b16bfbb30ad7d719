package kz.senim.kb.deploy.quality;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.senim.kb.deploy.Failure;

/** A text file of rows below one header line. Whatever is wrong with it is told with its file and line. */
final class Table {
    static final String TABULATOR = "\t";
    static final String COMMA = ",";
    /** Names end up in CSV and in Markdown, where commas and bars would part them. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.+-]+");

    private Table() {}

    /** One row, and where it stands. */
    record Row(Path file, int line, List<String> columns, List<String> fields) {

        String text(int column) {
            String text = fields.get(column).strip();
            if (text.isEmpty()) {
                throw failure(columns.get(column) + " is empty");
            }
            return text;
        }

        String name(int column) {
            String name = text(column);
            if (!NAME.matcher(name).matches()) {
                throw failure(columns.get(column) + " is not one word: " + name);
            }
            return name;
        }

        /** A number between 0 and 1. */
        double share(int column) {
            try {
                double share = Double.parseDouble(text(column));
                if (share >= 0 && share <= 1) {
                    return share;
                }
            } catch (NumberFormatException e) {
                // Said below, as of a number out of bounds.
            }
            throw failure(columns.get(column) + " is not a number from 0 to 1: " + text(column));
        }

        Failure failure(String what) {
            return new Failure(file + ", line " + line + ": " + what);
        }
    }

    static List<Row> read(Path file, String separator, List<String> columns) {
        List<String> lines = lines(file);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && lines.get(i).isBlank()) {
                continue;
            }
            Row row = new Row(file, i + 1, columns, List.of(lines.get(i).split(Pattern.quote(separator), -1)));
            if (i == 0 && !row.fields().equals(columns)) {
                throw row.failure("the header must be " + String.join(" ", columns));
            }
            if (row.fields().size() != columns.size()) {
                throw row.failure(columns.size() + " columns expected (" + String.join(", ", columns) + "), "
                        + row.fields().size() + " found");
            }
            if (i > 0) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            if (lines.isEmpty()) {
                throw new Failure(file + " is empty: not even a header line");
            }
            lines.set(0, lines.get(0).replace("\uFEFF", ""));
            return lines;
        } catch (NoSuchFileException e) {
            throw new Failure(file + " is missing", e);
        } catch (CharacterCodingException e) {
            throw new Failure(file + " is not in UTF-8", e);
        } catch (IOException e) {
            throw new Failure("Cannot read " + file + ": " + e, e);
        }
    }
}
