package kz.senim.kb.importer.hsds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.importer.hsds.HsdsTable.Column;

/**
 * A row with the rows that belong to it. There may be a million of them: its cells are read when they are looked at, and
 * what most rows do not have takes no room.
 */
final class AssembledRow {

    private final HsdsTable table;
    private final TableRow told;
    private List<AssembledRow> parts = List.of();
    private Map<String, AssembledRow> details = Map.of();
    private Set<String> dropped = Set.of();
    private boolean used;

    AssembledRow(HsdsTable table, TableRow told) {
        this.table = table;
        this.told = told;
    }

    HsdsTable table() {
        return table;
    }

    Place place() {
        return told.place();
    }

    /** Its cells, ids as they are in the directory, without what it refers to in vain. */
    Map<String, String> cells() {
        return normalized(told.cells());
    }

    /** The same of cells that have just been read. */
    Map<String, String> normalized(Map<String, String> cells) {
        cells.keySet().removeAll(dropped);
        cells.replaceAll((name, text) -> {
            String refersTo = name.equals("id")
                    ? table.name()
                    : table.column(name).map(Column::refersTo).orElse(null);
            return refersTo == null ? text : ToldDirectory.uuid(text, refersTo);
        });
        return cells;
    }

    /** Leaves a cell out that refers to nothing. */
    void drop(String column) {
        dropped = new HashSet<>(dropped);
        dropped.add(column);
    }

    /** Takes another row in as one of its parts. */
    void add(AssembledRow part) {
        if (parts.isEmpty()) {
            parts = new ArrayList<>(2);
        }
        parts.add(part);
    }

    List<AssembledRow> parts() {
        return parts;
    }

    /** Shows what it refers to as a part of itself, under this key. */
    void detail(String key, AssembledRow row) {
        if (details.isEmpty()) {
            details = new LinkedHashMap<>(2);
        }
        details.putIfAbsent(key, row);
    }

    Map<String, AssembledRow> details() {
        return details;
    }

    /** Notes that another row shows it. */
    void use() {
        used = true;
    }

    boolean isUsed() {
        return used;
    }
}
