package kz.senim.kb.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.deploy.Failure;

/** Tables in files, by which a measurement and a Java beside it speak: a row a line, a tab between values. */
final class Lines {
    private Lines() {}

    static void write(Path file, List<List<String>> rows) {
        List<String> lines = new ArrayList<>(rows.size());
        for (List<String> row : rows) {
            lines.add(String.join("\t", row.stream().map(Lines::escaped).toList()));
        }
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new Failure("Cannot write " + file + ": " + e, e);
        }
    }

    static List<List<String>> read(Path file) {
        try {
            List<List<String>> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                List<String> row = new ArrayList<>();
                for (String value : line.split("\t", -1)) {
                    row.add(value.translateEscapes());
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new Failure("Cannot read " + file + ": " + e, e);
        }
    }

    /** Times as rows: scenario, question, nanoseconds. */
    static List<List<String>> of(String scenario, List<Timing> timings) {
        return timings.stream()
                .map(timing -> List.of(scenario, Integer.toString(timing.question()), Long.toString(timing.nanos())))
                .toList();
    }

    /** The times of one scenario among such rows. */
    static List<Timing> timings(List<List<String>> rows, String scenario) {
        return rows.stream()
                .filter(row -> row.get(0).equals(scenario))
                .map(row -> new Timing(Integer.parseInt(row.get(1)), Long.parseLong(row.get(2)), Timing.OK))
                .toList();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
