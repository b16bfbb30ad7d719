package kz.senim.kb.deploy.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.deploy.Failure;

/**
 * A table (CSV with a header) that says of each file what its text does not; its column {@code file} is relative to the
 * table's own folder. The rows go to the server as they stand.
 */
public record Manifest(String header, List<Row> rows) {

    /** One row: the file's name as written, where it lies, and the whole line. */
    public record Row(String file, Path path, String line) {}

    /**
     * Reads a manifest.
     *
     * @throws Failure if it cannot be read, has no column {@code file}, or names a file that is not there
     */
    public static Manifest read(Path table) {
        List<String> lines = lines(table);
        if (lines.isEmpty()) {
            throw new Failure(table + " is empty.");
        }
        int column = cells(lines.get(0)).indexOf("file");
        if (column < 0) {
            throw new Failure(table + " has no column named file; a manifest begins with a header such as"
                    + " file,lang,act_id,kind,title_ru,title_kk,number,adopted,edition");
        }
        Path folder = table.toAbsolutePath().getParent();
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            String file = column < cells.size() ? cells.get(column).strip() : "";
            Path path = folder == null ? Path.of(file) : folder.resolve(file);
            if (file.isEmpty() || !Files.isRegularFile(path)) {
                throw new Failure(table + " names a file that is not there: " + (file.isEmpty() ? line : path));
            }
            rows.add(new Row(file, path, line));
        }
        return new Manifest(lines.get(0), rows);
    }

    /** Whether a CSV file is a manifest: its header has the column {@code file}. */
    static boolean looksLikeOne(Path file) {
        Path name = file.getFileName();
        if (name == null || !name.toString().endsWith(".csv")) {
            return false;
        }
        List<String> lines = lines(file);
        return !lines.isEmpty() && cells(lines.get(0)).contains("file");
    }

    private static List<String> lines(Path table) {
        try {
            String text = Files.readString(table, StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new Failure("Cannot read " + table + " as UTF-8: " + e, e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char character : line.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
