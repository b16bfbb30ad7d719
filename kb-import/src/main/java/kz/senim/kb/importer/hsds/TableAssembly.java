package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import kz.senim.kb.importer.hsds.HsdsTable.Column;
import kz.senim.kb.importer.hsds.RowProblem.Kind;

/** Puts the rows of tables together to entries; what refers to nothing is reported and left out. */
final class TableAssembly {

    /** What a row refers to and shows as a part of itself. */
    private static final Map<String, String> DETAILS = Map.of(
            "program_id", "program",
            "unit_id", "unit",
            "taxonomy_id", "taxonomy_detail",
            "taxonomy_term_id", "taxonomy_term");

    /** What a row of anything may be linked to. */
    private static final Set<String> ANY = Set.of("link_id", "resource_id");

    /** Tables whose rows only mean something as a part of others. */
    private static final Set<String> PARTS = Set.of("units", "taxonomies", "taxonomy_terms");

    private final ToldDirectory told;
    private final BiPredicate<String, String> known;
    private final Map<String, Map<UUID, Row>> rows = new LinkedHashMap<>();

    /**
     * @param known whether the directory has an entry already, by its table and id
     */
    TableAssembly(ToldDirectory told, BiPredicate<String, String> known) {
        this.told = told;
        this.known = known;
    }

    /** A row without its cells, which are read when they are looked at; there may be a million. */
    private static final class Row {
        private final HsdsTable table;
        private final TableRow told;
        private final List<Part> parts = new ArrayList<>(0);
        private Set<String> dropped = Set.of();
        private boolean used;

        Row(HsdsTable table, TableRow told) {
            this.table = table;
            this.told = told;
        }

        Place place() {
            return told.place();
        }
    }

    /** A row as part of another, under this key. */
    private record Part(String key, Row row) {}

    /** Takes in all tables by their names; none of their rows is held here afterwards. */
    void assemble(Map<String, List<TableRow>> tables) {
        for (HsdsTable table : HsdsTable.all()) {
            rows.put(table.name(), new LinkedHashMap<>());
            tables.getOrDefault(table.name(), List.of()).forEach(row -> read(table, row));
        }
        for (HsdsTable table : HsdsTable.all()) {
            of(table.name()).values().removeIf(row -> !refer(row));
        }
        for (HsdsTable table : HsdsTable.all()) {
            of(table.name()).values().removeIf(row -> !belongs(row));
        }
        for (String table :
                List.of(HsdsTable.ORGANIZATIONS, HsdsTable.LOCATIONS, HsdsTable.SERVICES, HsdsTable.GIVEN)) {
            of(table).values().forEach(this::tell);
            of(table).clear();
        }
        for (String table : PARTS) {
            of(table).values().stream()
                    .filter(row -> !row.used)
                    .forEach(row -> told.report(RowProblem.lost(row.place(), Kind.BELONGS_TO_NOTHING, table)));
        }
    }

    private void tell(Row row) {
        Map<JsonObject, Place> places = new IdentityHashMap<>();
        JsonObject whole = json(row, places);
        told.add(row.table.name(), new Told(whole, row.place(), places), true);
    }

    private Map<UUID, Row> of(String table) {
        return rows.getOrDefault(table, Map.of());
    }

    private void read(HsdsTable table, TableRow row) {
        Map<String, String> cells = row.cells();
        String id = cells.getOrDefault("id", "");
        if (id.isEmpty()) {
            told.report(RowProblem.lost(row.place(), Kind.NO_ID));
            return;
        }
        cells.forEach((name, text) -> {
            if (table.column(name).filter(Column::number).isPresent()
                    && number(text).isEmpty()) {
                told.report(RowProblem.value(row.place(), Kind.BAD_NUMBER, name, text));
            }
        });
        UUID key = UUID.fromString(ToldDirectory.uuid(id, table.name()));
        if (of(table.name()).putIfAbsent(key, new Row(table, row)) != null) {
            told.report(RowProblem.lost(row.place(), Kind.DUPLICATE_ID, id));
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The cells of a row, ids as they are in the directory, without what it refers to in vain. */
    private static Map<String, String> cells(Row row) {
        Map<String, String> cells = row.told.cells();
        cells.keySet().removeAll(row.dropped);
        cells.replaceAll((name, text) -> {
            String refersTo = name.equals("id")
                    ? row.table.name()
                    : row.table.column(name).map(Column::refersTo).orElse(null);
            return refersTo == null ? text : ToldDirectory.uuid(text, refersTo);
        });
        return cells;
    }

    /** Whether what is left of a row's references lets it stand. */
    private boolean refer(Row row) {
        boolean complete = true;
        Map<String, String> cells = cells(row);
        for (Column column : row.table.columns()) {
            String id = cells.get(column.name());
            if (column.refersTo() == null || id == null) {
                continue;
            }
            boolean there = of(column.refersTo()).containsKey(UUID.fromString(id));
            if (!there && !(ToldDirectory.isEntry(column.refersTo()) && known.test(column.refersTo(), id))) {
                boolean needed = isNeeded(row.table.name(), column.name());
                complete &= !needed;
                told.report(new RowProblem(row.place(), Kind.BROKEN_REFERENCE, List.of(column.name(), id), needed));
                Set<String> dropped = new HashSet<>(row.dropped);
                dropped.add(column.name());
                row.dropped = dropped;
            }
        }
        return complete;
    }

    private static boolean isNeeded(String table, String column) {
        return table.equals(HsdsTable.SERVICES) && column.equals("organization_id")
                || table.equals(HsdsTable.GIVEN) && !column.equals("id");
    }

    /** Whether a row is an entry, or belongs to one that is imported; owners come before what they own. */
    private boolean belongs(Row row) {
        String table = row.table.name();
        Map<String, String> cells = cells(row);
        boolean belongs = ToldDirectory.isEntry(table) || PARTS.contains(table) || table.equals("programs");
        if (!ToldDirectory.isEntry(table)) {
            belongs |= owners(row, cells);
        }
        if (belongs) {
            details(row, cells);
        } else {
            told.report(RowProblem.lost(row.place(), Kind.BELONGS_TO_NOTHING, table));
        }
        return belongs;
    }

    private boolean owners(Row row, Map<String, String> cells) {
        boolean any = false;
        for (Column column : row.table.columns()) {
            String id = cells.get(column.name());
            if (id != null && ANY.contains(column.name())) {
                for (String owner : rows.keySet()) {
                    any |= !owner.equals(row.table.name()) && part(owner, id, row);
                }
            } else if (id != null && column.refersTo() != null && !DETAILS.containsKey(column.name())) {
                any |= part(column.refersTo(), id, row);
            }
        }
        return any;
    }

    private boolean part(String owner, String id, Row row) {
        Row whole = ToldDirectory.isUuid(id) ? of(owner).get(UUID.fromString(id)) : null;
        if (whole == null) {
            return false;
        }
        whole.parts.add(new Part(row.table.key(), row));
        return true;
    }

    private void details(Row row, Map<String, String> cells) {
        DETAILS.forEach((column, key) -> {
            String id = cells.get(column);
            String table = key.equals("program")
                    ? "programs"
                    : HsdsTable.ofKey(key).map(HsdsTable::name).orElseThrow();
            Row detail =
                    id == null || !ToldDirectory.isUuid(id) ? null : of(table).get(UUID.fromString(id));
            if (detail != null) {
                detail.used = true;
                row.parts.add(new Part(key, detail));
            }
        });
    }

    private static JsonObject json(Row row, Map<JsonObject, Place> places) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        cells(row).forEach((name, text) -> {
            if (row.table.column(name).filter(Column::number).isPresent()) {
                number(text).ifPresent(number -> json.add(name, number));
            } else {
                json.add(name, text);
            }
        });
        Map<String, List<Row>> byKey = new LinkedHashMap<>();
        row.parts.forEach(part ->
                byKey.computeIfAbsent(part.key(), none -> new ArrayList<>()).add(part.row()));
        byKey.forEach((key, parts) -> {
            if (DETAILS.containsValue(key)) {
                json.add(key, json(parts.get(0), places));
            } else {
                JsonArrayBuilder array = JSON.createArrayBuilder();
                parts.forEach(part -> array.add(json(part, places)));
                json.add(key, array);
            }
        });
        JsonObject whole = json.build();
        places.put(whole, row.place());
        return whole;
    }
}
