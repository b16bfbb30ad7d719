package kz.senim.kb.importer.hsds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of HSDS 3.1.
 *
 * @param name what its file is called: {@code services}
 * @param key what an owner calls its rows in JSON: {@code capacities}
 * @param columns in the order in which they are written
 */
record HsdsTable(String name, String key, List<Column> columns) {

    static final String ORGANIZATIONS = "organizations";
    static final String SERVICES = "services";
    static final String LOCATIONS = "locations";
    static final String GIVEN = "service_at_location";

    /**
     * A column.
     *
     * @param refersTo the table whose id it holds; null when it holds none
     * @param number whether it holds a number
     */
    record Column(String name, @Nullable String refersTo, boolean number) {}

    private static final Map<String, HsdsTable> BY_NAME = new LinkedHashMap<>();
    private static final Map<String, HsdsTable> BY_OTHER_NAME = new LinkedHashMap<>();
    private static final Map<String, HsdsTable> BY_KEY = new LinkedHashMap<>();
    private static final Map<String, Map<String, Column>> COLUMNS = new HashMap<>();

    static {
        read();
    }

    /** All tables, each after those it rests on. */
    static List<HsdsTable> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** The table with this name, or another that its file goes by. */
    static Optional<HsdsTable> named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_NAME.getOrDefault(small, BY_OTHER_NAME.get(small)));
    }

    static HsdsTable required(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    /** The table whose rows an owner calls so. */
    static Optional<HsdsTable> ofKey(String key) {
        return switch (key) {
            case "program" -> Optional.of(required("programs"));
            case "location" -> Optional.of(required(LOCATIONS));
            case "additional_websites" -> Optional.of(required("url"));
            default -> Optional.ofNullable(BY_KEY.get(key));
        };
    }

    Optional<Column> column(String column) {
        return Optional.ofNullable(COLUMNS.getOrDefault(name, Map.of()).get(column));
    }

    private static void read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HsdsTable.class.getResourceAsStream("tables.tsv")), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                List<Column> columns = new ArrayList<>();
                for (String column : cells[3].split(",")) {
                    int refers = column.indexOf('>');
                    columns.add(new Column(
                            refers < 0 ? column.replace("#", "") : column.substring(0, refers),
                            refers < 0 ? null : column.substring(refers + 1),
                            column.endsWith("#")));
                }
                HsdsTable table = new HsdsTable(cells[0], cells[1], List.copyOf(columns));
                BY_NAME.put(table.name(), table);
                Map<String, Column> byName = new HashMap<>();
                columns.forEach(column -> byName.putIfAbsent(column.name(), column));
                COLUMNS.put(table.name(), byName);
                BY_KEY.put(table.key(), table);
                for (String other : cells[2].split(",")) {
                    BY_OTHER_NAME.put(other, table);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
