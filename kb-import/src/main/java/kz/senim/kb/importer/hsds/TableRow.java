package kz.senim.kb.importer.hsds;

import java.util.Map;

/** A row of a table as it stands in its file, by the names of its columns; what is empty is left out. */
record TableRow(Map<String, String> cells, Place place) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
