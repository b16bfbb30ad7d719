package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.senim.kb.importer.hsds.RowProblem.Kind;
import kz.senim.kb.importer.source.TableFile;
import kz.senim.kb.importer.source.UnreadableSourceException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a directory: HSDS 3.1 as nested JSON, as JSON of tables, as CSV; the tables of 1.1 and 2.0; plain
 * tables with a mapping of their columns. Files of tables belong together, whether they come one by one or in an archive.
 */
final class DirectoryFiles {

    private static final Set<String> OF_A_SERVICE = Set.of(
            "organization",
            "organization_id",
            "status",
            "service_at_locations",
            "eligibility_description",
            "application_process");

    private final ToldDirectory told;

    /** The rows of tables until they are put together. */
    private final TextStore rows;

    private final Map<String, List<TableRow>> tables = new LinkedHashMap<>();
    private final PlainTable plain;
    private final @Nullable ColumnMapping mapping;

    private DirectoryFiles(TextStore store, TextStore rows, String source, @Nullable ColumnMapping mapping) {
        this.told = new ToldDirectory(store);
        this.rows = rows;
        this.plain = new PlainTable(source, told);
        this.mapping = mapping;
    }

    /**
     * What these files tell.
     *
     * @param store keeps what is told
     * @param mapping what the columns of plain tables hold; null where there are none
     * @param known whether the directory has an entry already, by its table and id
     */
    static ToldDirectory read(
            TextStore store,
            String source,
            Map<String, byte[]> files,
            @Nullable ColumnMapping mapping,
            BiPredicate<String, String> known) {
        try (TextStore rows = TextStore.temporary()) {
            DirectoryFiles reading = new DirectoryFiles(store, rows, source, mapping);
            files.forEach(reading::file);
            new TableAssembly(reading.told, known).assemble(OlderTables.renewed(reading.tables));
            return reading.told;
        }
    }

    /**
     * The headings of a plain table; empty when the file is no plain table.
     *
     * @throws UnreadableSourceException when it is no table, with the reason
     */
    static List<String> headings(String name, byte[] content) throws UnreadableSourceException {
        if (table(name).isPresent() || !TableFile.unpacked(content).isEmpty() || isJson(name, content)) {
            return List.of();
        }
        List<TableFile.Row> all = TableFile.rows(content);
        return all.isEmpty() ? List.of() : all.get(0).cells();
    }

    private void file(String name, byte[] content) {
        try {
            Map<String, byte[]> inside = TableFile.unpacked(content);
            if (!inside.isEmpty()) {
                for (var parts = inside.entrySet().iterator(); parts.hasNext(); ) {
                    Map.Entry<String, byte[]> part = parts.next();
                    // what has been read is not held any longer
                    parts.remove();
                    file(part.getKey(), part.getValue());
                }
            } else if (isJson(name, content)) {
                json(name, TableFile.text(content));
            } else {
                table(name, content);
            }
        } catch (UnreadableSourceException unreadable) {
            told.report(RowProblem.lost(
                    new Place(name, 1), Kind.UNREADABLE, unreadable.reason().code()));
        } catch (JsonException noJson) {
            told.report(RowProblem.lost(new Place(name, 1), Kind.UNREADABLE, "json"));
        }
    }

    private static boolean isJson(String name, byte[] content) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json")
                || content.length > 0 && (content[0] == '{' || content[0] == '[');
    }

    private static Optional<String> table(String name) {
        String plain = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String table = plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : plain;
        return OlderTables.has(table)
                ? Optional.of(table)
                : HsdsTable.named(table).map(HsdsTable::name);
    }

    private void table(String name, byte[] content) throws UnreadableSourceException {
        Optional<String> table = table(name);
        Consumer<TableFile.Row> taker;
        if (table.isPresent()) {
            taker = new RowsOf(tables.computeIfAbsent(table.get(), none -> new ArrayList<>()), name);
        } else if (mapping != null) {
            taker = plain.rows(name, mapping);
        } else {
            taker = new UnknownTable(name);
        }
        TableFile.read(content, taker);
    }

    /** Takes in the rows of a table of HSDS, the names of its columns first. */
    private final class RowsOf implements Consumer<TableFile.Row> {
        private final List<TableRow> into;
        private final String file;
        private @Nullable List<String> columns;

        RowsOf(List<TableRow> into, String file) {
            this.into = into;
            this.file = file;
        }

        @Override
        public void accept(TableFile.Row row) {
            if (columns == null) {
                columns = row.cells().stream()
                        .map(column -> column.strip().toLowerCase(Locale.ROOT))
                        .toList();
                return;
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                if (!row.cell(column).isEmpty()) {
                    cells.put(columns.get(column), row.cell(column));
                }
            }
            into.add(new TableRow(rows, cells, file, row.line()));
        }
    }

    /** Says once that nobody knows what the rows are. */
    private final class UnknownTable implements Consumer<TableFile.Row> {
        private final String file;
        private boolean said;

        UnknownTable(String file) {
            this.file = file;
        }

        @Override
        public void accept(TableFile.Row row) {
            if (!said) {
                told.report(RowProblem.lost(new Place(file, 1), Kind.UNKNOWN_TABLE, file));
                said = true;
            }
        }
    }

    private void json(String file, String text) {
        JsonValue root;
        try (var reader = JSON.createReader(new StringReader(text))) {
            root = reader.readValue();
        }
        if (root instanceof JsonArray array) {
            entries(file, array);
        } else if (root instanceof JsonObject object) {
            object(file, object);
        }
    }

    private void object(String file, JsonObject object) {
        if (object.containsKey("id")) {
            entries(file, JSON.createArrayBuilder().add(object).build());
        } else if (object.get("contents") instanceof JsonArray page) {
            entries(file, page);
        } else if (object.get("resources") instanceof JsonArray resources) {
            objects(resources).forEach(resource -> {
                if (resource.get("data") instanceof JsonArray data && resource.get("name") instanceof JsonString name) {
                    tabular(file, name.getString(), data);
                }
            });
        } else if (object.entrySet().stream()
                .anyMatch(entry -> entry.getValue() instanceof JsonArray
                        && table(entry.getKey()).isPresent())) {
            boolean nested = object.values().stream()
                    .filter(JsonArray.class::isInstance)
                    .flatMap(array -> objects(array.asJsonArray()))
                    .anyMatch(row -> row.values().stream()
                            .anyMatch(value -> value instanceof JsonArray || value instanceof JsonObject));
            object.forEach((name, value) -> {
                if (value instanceof JsonArray array) {
                    Optional<String> table = table(name);
                    if (nested && table.isPresent() && ToldDirectory.isEntry(table.get())) {
                        int place = 1;
                        for (JsonObject entry : objects(array).toList()) {
                            told.add(table.get(), entry, new Place(file, place++), false);
                        }
                    } else {
                        tabular(file, name, array);
                    }
                }
            });
        } else {
            told.report(RowProblem.lost(new Place(file, 1), Kind.UNKNOWN_TABLE, file));
        }
    }

    private void tabular(String file, String name, JsonArray array) {
        Optional<String> table = table(name);
        if (table.isEmpty()) {
            told.report(RowProblem.lost(new Place(file, 1), Kind.UNKNOWN_TABLE, name));
            return;
        }
        List<TableRow> into = tables.computeIfAbsent(table.get(), none -> new ArrayList<>());
        int place = 1;
        for (JsonObject row : objects(array).toList()) {
            Map<String, String> cells = new LinkedHashMap<>();
            row.forEach((column, value) -> {
                String text = value instanceof JsonString string ? string.getString() : value.toString();
                if (value != JsonValue.NULL && !text.isEmpty()) {
                    cells.put(column, text);
                }
            });
            into.add(new TableRow(rows, cells, file, place++));
        }
    }

    private void entries(String file, JsonArray array) {
        int place = 1;
        for (JsonObject entry : objects(array).toList()) {
            told.add(kindOf(entry), entry, new Place(file, place++), false);
        }
    }

    private static String kindOf(JsonObject entry) {
        if (entry.containsKey("location_type")) {
            return HsdsTable.LOCATIONS;
        }
        if (entry.containsKey("location") || entry.containsKey("location_id")) {
            return HsdsTable.GIVEN;
        }
        return entry.keySet().stream().anyMatch(OF_A_SERVICE::contains) ? HsdsTable.SERVICES : HsdsTable.ORGANIZATIONS;
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
