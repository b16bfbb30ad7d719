package kz.senim.kb.importer.hsds;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Nested entries as the tables of HSDS: each row once, with the ids of all it belongs to. */
final class CsvTables implements Closeable {

    private static final Map<String, String> OWNER_COLUMNS = Map.of(
            HsdsTable.ORGANIZATIONS,
            "organization_id",
            HsdsTable.SERVICES,
            "service_id",
            HsdsTable.LOCATIONS,
            "location_id",
            HsdsTable.GIVEN,
            "service_at_location_id",
            "contacts",
            "contact_id",
            "phones",
            "phone_id");

    /** The fields of our own, after those of HSDS. */
    private static final Map<String, List<String>> OURS = Map.of(
            HsdsTable.ORGANIZATIONS,
            List.of("name_kk", "alternate_name_kk", "description_kk", "language_of_texts"),
            HsdsTable.LOCATIONS,
            List.of("name_kk", "address_kk", "accessibility_kk", "transportation_kk", "region", "language_of_texts"),
            HsdsTable.SERVICES,
            List.of(
                    "name_kk",
                    "alternate_name_kk",
                    "description_kk",
                    "eligibility_description_kk",
                    "application_process_kk",
                    "fees_description_kk",
                    "required_documents_kk",
                    "alert_kk",
                    "language_of_texts",
                    "on_holidays",
                    "exceptions",
                    "free",
                    "crisis"),
            "schedules",
            List.of("season"),
            "phones",
            List.of("extension_text"));

    private final Path folder;
    private final Map<String, Writer> writers = new HashMap<>();
    private final Map<String, Set<String>> written = new HashMap<>();

    CsvTables() throws IOException {
        folder = Files.createTempDirectory("tables");
    }

    /** Takes in one organization with all that belongs to it. */
    void add(JsonObject organization) throws IOException {
        Map<String, Map<String, Map<String, String>>> rows = new LinkedHashMap<>();
        flatten(HsdsTable.required(HsdsTable.ORGANIZATIONS), organization, Map.of(), rows);
        for (Map.Entry<String, Map<String, Map<String, String>>> table : rows.entrySet()) {
            for (Map<String, String> row : table.getValue().values()) {
                if (written.computeIfAbsent(table.getKey(), none -> new HashSet<>())
                        .add(row.getOrDefault("id", ""))) {
                    write(table.getKey(), row);
                }
            }
        }
    }

    /** Writes all tables as an archive. */
    void write(OutputStream out) throws IOException {
        for (Writer writer : writers.values()) {
            writer.close();
        }
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (HsdsTable table : HsdsTable.all()) {
            Path file = folder.resolve(table.name());
            if (Files.exists(file)) {
                zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private String flatten(
            HsdsTable table,
            JsonObject json,
            Map<String, String> owner,
            Map<String, Map<String, Map<String, String>>> rows) {
        Map<String, String> cells = new LinkedHashMap<>();
        String id = text(json.getOrDefault("id", JsonValue.NULL));
        Map<String, String> below = OWNER_COLUMNS.containsKey(table.name())
                ? Map.of(OWNER_COLUMNS.get(table.name()), id, "link_id", id, "resource_id", id)
                : Map.of("link_id", id, "resource_id", id);
        json.forEach((key, value) -> {
            Optional<HsdsTable> inside = HsdsTable.ofKey(key);
            if (value instanceof JsonArray array && inside.isPresent()) {
                array.forEach(each -> flatten(inside.get(), each.asJsonObject(), below, rows));
            } else if (value instanceof JsonObject object && inside.isPresent()) {
                String column = key.equals("taxonomy_detail") ? "taxonomy_id" : key + "_id";
                cells.put(column, flatten(inside.get(), object, Map.of(), rows));
            } else if (!(value instanceof JsonArray) && !(value instanceof JsonObject)) {
                cells.put(key, text(value));
            }
        });
        owner.forEach((column, owning) -> {
            if (table.column(column).isPresent()) {
                cells.putIfAbsent(column, owning);
            }
        });
        put(table, id, cells, owner, rows);
        return id;
    }

    private static void put(
            HsdsTable table,
            String id,
            Map<String, String> cells,
            Map<String, String> owner,
            Map<String, Map<String, Map<String, String>>> rows) {
        Map<String, Map<String, String>> ofTable = rows.computeIfAbsent(table.name(), none -> new LinkedHashMap<>());
        Map<String, String> known = ofTable.get(id);
        if (known == null) {
            ofTable.put(id, cells);
            return;
        }
        boolean fits = cells.entrySet().stream()
                .allMatch(cell ->
                        known.getOrDefault(cell.getKey(), cell.getValue()).equals(cell.getValue()));
        if (fits) {
            cells.forEach(known::putIfAbsent);
        } else if (!ToldDirectory.isEntry(table.name())) {
            cells.put("id", HsdsWriting.id(id, owner.toString()));
            ofTable.put(cells.get("id"), cells);
        }
    }

    private void write(String name, Map<String, String> row) throws IOException {
        List<String> columns = columns(HsdsTable.required(name));
        Writer writer = writers.get(name);
        if (writer == null) {
            writer = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
            writers.put(name, writer);
            writer.write(String.join(",", columns) + "\r\n");
        }
        writer.write(columns.stream()
                        .map(column -> quoted(row.getOrDefault(column, "")))
                        .collect(Collectors.joining(","))
                + "\r\n");
    }

    private static List<String> columns(HsdsTable table) {
        List<String> columns = new ArrayList<>(
                table.columns().stream().map(HsdsTable.Column::name).toList());
        columns.addAll(OURS.getOrDefault(table.name(), List.of()));
        return columns;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value == JsonValue.NULL ? "" : value.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        for (Writer writer : writers.values()) {
            writer.close();
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.delete(folder);
    }
}
