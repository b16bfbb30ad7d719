package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which column of a plain table holds what.
 *
 * @param fields the names of fields by the headings of columns
 */
public record ColumnMapping(Map<String, String> fields) {

    private static final Map<String, List<String>> WORDS = read();

    public ColumnMapping {
        fields = Map.copyOf(fields);
    }

    /** All fields that a column may hold, in the order in which they are shown. */
    public static List<String> known() {
        return List.copyOf(WORDS.keySet());
    }

    /** What columns of these headings likely hold. */
    public static ColumnMapping guess(List<String> headings) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String heading : headings) {
            String small = heading.strip().toLowerCase(Locale.ROOT);
            WORDS.entrySet().stream()
                    .filter(field ->
                            field.getKey().equals(small) || field.getValue().contains(small))
                    .map(Map.Entry::getKey)
                    .filter(field -> !fields.containsValue(field))
                    .findFirst()
                    .ifPresent(field -> fields.put(heading, field));
        }
        return new ColumnMapping(fields);
    }

    Optional<String> field(String heading) {
        return Optional.ofNullable(fields.get(heading));
    }

    String text() {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> json.add(field.getKey(), field.getValue()));
        return json.build().toString();
    }

    static ColumnMapping parse(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        Remainder.read(text).forEach((heading, field) -> fields.put(heading, ((JsonString) field).getString()));
        return new ColumnMapping(fields);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ColumnMapping.class.getResourceAsStream("columns.tsv")),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                words.put(cells[0], Arrays.asList(cells[1].split(";")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
