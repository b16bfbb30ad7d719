package kz.senim.kb.importer.hsds;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import kz.senim.kb.importer.hsds.HsdsTable.Column;
import kz.senim.kb.importer.hsds.RowProblem.Kind;
import org.jspecify.annotations.Nullable;

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
    private final Map<String, Map<String, Row>> rows = new LinkedHashMap<>();

    /**
     * @param known whether the directory has an entry already, by its table and id
     */
    TableAssembly(ToldDirectory told, BiPredicate<String, String> known) {
        this.told = told;
        this.known = known;
    }

    private static final class Row {
        private final String id;
        private final Place place;
        private final Map<String, JsonValue> cells = new LinkedHashMap<>();
        private final Map<String, List<Row>> parts = new LinkedHashMap<>();
        private boolean used;

        Row(String id, Place place) {
            this.id = id;
            this.place = place;
        }
    }

    /** Takes in all tables by their names. */
    void assemble(Map<String, List<TableRow>> tables) {
        for (HsdsTable table : HsdsTable.all()) {
            rows.put(table.name(), new LinkedHashMap<>());
            tables.getOrDefault(table.name(), List.of()).forEach(row -> read(table, row));
        }
        for (HsdsTable table : HsdsTable.all()) {
            of(table.name()).values().removeIf(row -> !refer(table, row));
        }
        for (HsdsTable table : HsdsTable.all()) {
            of(table.name()).values().removeIf(row -> !belongs(table, row));
        }
        for (String table :
                List.of(HsdsTable.ORGANIZATIONS, HsdsTable.LOCATIONS, HsdsTable.SERVICES, HsdsTable.GIVEN)) {
            of(table).values().forEach(row -> told.add(table, json(row), row.place, true));
        }
        for (String table : PARTS) {
            of(table).values().stream()
                    .filter(row -> !row.used)
                    .forEach(row -> told.report(RowProblem.lost(row.place, Kind.BELONGS_TO_NOTHING, table)));
        }
    }

    private Map<String, Row> of(String table) {
        return rows.getOrDefault(table, Map.of());
    }

    private void read(HsdsTable table, TableRow told) {
        if (told.cell("id").isEmpty()) {
            this.told.report(RowProblem.lost(told.place(), Kind.NO_ID));
            return;
        }
        Row row = new Row(ToldDirectory.uuid(told.cell("id"), table.name()), told.place());
        told.cells().forEach((name, text) -> value(table, told.place(), name, text, row));
        if (of(table.name()).putIfAbsent(row.id, row) != null) {
            this.told.report(RowProblem.lost(told.place(), Kind.DUPLICATE_ID, told.cell("id")));
        }
    }

    private void value(HsdsTable table, Place place, String name, String text, Row row) {
        Column column = table.column(name).orElse(new Column(name, null, false));
        if (text.isEmpty()) {
            return;
        }
        if (name.equals("id")) {
            row.cells.put(name, Json.createValue(row.id));
        } else if (column.refersTo() != null) {
            row.cells.put(name, Json.createValue(ToldDirectory.uuid(text, column.refersTo())));
        } else if (column.number()) {
            try {
                row.cells.put(name, Json.createValue(new BigDecimal(text)));
            } catch (NumberFormatException none) {
                told.report(RowProblem.value(place, Kind.BAD_NUMBER, name, text));
            }
        } else {
            row.cells.put(name, Json.createValue(text));
        }
    }

    /** Whether what is left of a row's references lets it stand. */
    private boolean refer(HsdsTable table, Row row) {
        boolean complete = true;
        for (Column column : table.columns()) {
            String id = text(row, column.name());
            if (column.refersTo() == null || id == null) {
                continue;
            }
            boolean there = of(column.refersTo()).containsKey(id);
            if (!there && !(ToldDirectory.isEntry(column.refersTo()) && known.test(column.refersTo(), id))) {
                boolean needed = isNeeded(table.name(), column.name());
                complete &= !needed;
                told.report(new RowProblem(row.place, Kind.BROKEN_REFERENCE, List.of(column.name(), id), needed));
                row.cells.remove(column.name());
            }
        }
        return complete;
    }

    private static boolean isNeeded(String table, String column) {
        return table.equals(HsdsTable.SERVICES) && column.equals("organization_id")
                || table.equals(HsdsTable.GIVEN) && !column.equals("id");
    }

    /** Whether a row is an entry, or belongs to one that is imported; owners come before what they own. */
    private boolean belongs(HsdsTable table, Row row) {
        boolean belongs = ToldDirectory.isEntry(table.name())
                || PARTS.contains(table.name())
                || table.name().equals("programs");
        if (!ToldDirectory.isEntry(table.name())) {
            belongs |= owners(table, row);
        }
        if (belongs) {
            details(row);
        } else {
            told.report(RowProblem.lost(row.place, Kind.BELONGS_TO_NOTHING, table.name()));
        }
        return belongs;
    }

    private boolean owners(HsdsTable table, Row row) {
        boolean any = false;
        for (Column column : table.columns()) {
            String id = text(row, column.name());
            if (id != null && ANY.contains(column.name())) {
                for (String owner : rows.keySet()) {
                    any |= !owner.equals(table.name()) && part(owner, id, table, row);
                }
            } else if (id != null && column.refersTo() != null && !DETAILS.containsKey(column.name())) {
                any |= part(column.refersTo(), id, table, row);
            }
        }
        return any;
    }

    private boolean part(String owner, String id, HsdsTable table, Row row) {
        Row whole = of(owner).get(id);
        if (whole == null) {
            return false;
        }
        whole.parts.computeIfAbsent(table.key(), none -> new ArrayList<>()).add(row);
        return true;
    }

    private void details(Row row) {
        DETAILS.forEach((column, key) -> {
            String id = text(row, column);
            String table = key.equals("program")
                    ? "programs"
                    : HsdsTable.ofKey(key).map(HsdsTable::name).orElseThrow();
            Row detail = id == null ? null : of(table).get(id);
            if (detail != null) {
                detail.used = true;
                row.parts.put(key, List.of(detail));
            }
        });
    }

    private JsonObject json(Row row) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        row.cells.forEach(json::add);
        row.parts.forEach((key, parts) -> {
            if (DETAILS.containsValue(key)) {
                json.add(key, json(parts.get(0)));
            } else {
                JsonArrayBuilder array = Json.createArrayBuilder();
                parts.forEach(part -> array.add(json(part)));
                json.add(key, array);
            }
        });
        JsonObject whole = json.build();
        told.places().put(whole, row.place);
        return whole;
    }

    private static @Nullable String text(Row row, String column) {
        return row.cells.get(column) instanceof JsonString text ? text.getString() : null;
    }
}
