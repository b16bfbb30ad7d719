package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
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
    private final Map<String, RowsById> rows = new LinkedHashMap<>();

    /**
     * @param known whether the directory has an entry already, by its table and id
     */
    TableAssembly(ToldDirectory told, BiPredicate<String, String> known) {
        this.told = told;
        this.known = known;
    }

    /** Takes in all tables by their names; none of their rows is held here afterwards. */
    void assemble(Map<String, List<TableRow>> tables) {
        HsdsTable.all().forEach(table -> rows.put(table.name(), new RowsById()));
        Map<Boolean, List<HsdsTable>> byLink =
                HsdsTable.all().stream().collect(Collectors.partitioningBy(TableAssembly::linksToAnything));
        // each table comes after those it rests on, and so do these, which rest on all others
        for (HsdsTable table : concat(byLink.getOrDefault(false, List.of()), byLink.getOrDefault(true, List.of()))) {
            tables.getOrDefault(table.name(), List.of()).forEach(row -> read(table, row));
        }
        for (String table : ToldDirectory.TABLES) {
            of(table).all().forEach(this::tell);
            rows.put(table, new RowsById());
        }
        for (String table : PARTS) {
            for (AssembledRow row : of(table).all()) {
                if (!row.isUsed()) {
                    told.report(RowProblem.lost(row.place(), Kind.BELONGS_TO_NOTHING, table));
                }
            }
        }
    }

    private static boolean linksToAnything(HsdsTable table) {
        return table.columns().stream().map(Column::name).anyMatch(ANY::contains);
    }

    private static List<HsdsTable> concat(List<HsdsTable> first, List<HsdsTable> then) {
        List<HsdsTable> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private void tell(AssembledRow row) {
        Map<JsonObject, Place> places = new IdentityHashMap<>();
        JsonObject whole = json(row, places);
        told.add(row.table().name(), new Told(whole, row.place(), places), true);
    }

    private RowsById of(String table) {
        return rows.computeIfAbsent(table, none -> new RowsById());
    }

    /** Takes in a row, if nothing is wrong with it that it could not stand with. */
    private void read(HsdsTable table, TableRow line) {
        Map<String, String> cells = line.cells();
        String id = cells.getOrDefault("id", "");
        if (id.isEmpty()) {
            told.report(RowProblem.lost(line.place(), Kind.NO_ID));
            return;
        }
        cells.forEach((name, text) -> {
            if (table.column(name).filter(Column::number).isPresent()
                    && number(text).isEmpty()) {
                told.report(RowProblem.value(line.place(), Kind.BAD_NUMBER, name, text));
            }
        });
        UUID key = UUID.fromString(ToldDirectory.uuid(id, table.name()));
        AssembledRow row = new AssembledRow(table, line);
        RowsById others = of(table.name());
        if (others.has(key)) {
            told.report(RowProblem.lost(line.place(), Kind.DUPLICATE_ID, id));
            return;
        }
        Map<String, String> own = row.normalized(cells);
        boolean complete = refer(row, own);
        if (complete && belongs(row, own)) {
            others.put(key, row);
        } else {
            others.lose(key, complete);
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Whether what is left of a row's references lets it stand. */
    private boolean refer(AssembledRow row, Map<String, String> cells) {
        boolean complete = true;
        for (Column column : row.table().columns()) {
            String id = cells.get(column.name());
            if (column.refersTo() == null || id == null) {
                continue;
            }
            boolean there = of(column.refersTo()).wasThere(UUID.fromString(id));
            if (!there && !(ToldDirectory.isEntry(column.refersTo()) && known.test(column.refersTo(), id))) {
                boolean needed = isNeeded(row.table().name(), column.name());
                complete &= !needed;
                told.report(new RowProblem(row.place(), Kind.BROKEN_REFERENCE, List.of(column.name(), id), needed));
                row.drop(column.name());
                cells.remove(column.name());
            }
        }
        return complete;
    }

    private static boolean isNeeded(String table, String column) {
        return table.equals(HsdsTable.SERVICES) && column.equals("organization_id")
                || table.equals(HsdsTable.GIVEN) && !column.equals("id");
    }

    /** Whether a row is an entry, or belongs to one that is imported; owners come before what they own. */
    private boolean belongs(AssembledRow row, Map<String, String> cells) {
        String table = row.table().name();
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

    private boolean owners(AssembledRow row, Map<String, String> cells) {
        boolean any = false;
        for (Column column : row.table().columns()) {
            String id = cells.get(column.name());
            if (id != null && ANY.contains(column.name())) {
                for (String owner : rows.keySet()) {
                    any |= !owner.equals(row.table().name()) && part(owner, id, row);
                }
            } else if (id != null && column.refersTo() != null && !DETAILS.containsKey(column.name())) {
                any |= part(column.refersTo(), id, row);
            }
        }
        return any;
    }

    private boolean part(String owner, String id, AssembledRow row) {
        AssembledRow whole = ToldDirectory.isUuid(id) ? of(owner).get(UUID.fromString(id)) : null;
        if (whole == null) {
            return false;
        }
        whole.add(row);
        return true;
    }

    private void details(AssembledRow row, Map<String, String> cells) {
        DETAILS.forEach((column, key) -> {
            String id = cells.get(column);
            String table = key.equals("program")
                    ? "programs"
                    : HsdsTable.ofKey(key).map(HsdsTable::name).orElseThrow();
            AssembledRow detail =
                    id == null || !ToldDirectory.isUuid(id) ? null : of(table).get(UUID.fromString(id));
            if (detail != null) {
                detail.use();
                row.detail(key, detail);
            }
        });
    }

    private static JsonObject json(AssembledRow row, Map<JsonObject, Place> places) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        row.cells().forEach((name, text) -> {
            if (row.table().column(name).filter(Column::number).isPresent()) {
                number(text).ifPresent(number -> json.add(name, number));
            } else {
                json.add(name, text);
            }
        });
        row.details().forEach((key, detail) -> json.add(key, json(detail, places)));
        Map<String, JsonArrayBuilder> parts = new LinkedHashMap<>();
        for (AssembledRow part : row.parts()) {
            parts.computeIfAbsent(part.table().key(), none -> JSON.createArrayBuilder())
                    .add(json(part, places));
        }
        parts.forEach(json::add);
        JsonObject whole = json.build();
        places.put(whole, row.place());
        return whole;
    }
}
