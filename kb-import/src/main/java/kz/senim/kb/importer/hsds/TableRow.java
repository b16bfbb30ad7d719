package kz.senim.kb.importer.hsds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of a table as it stands in its file; its cells are in the store, for a directory may have a million rows. */
final class TableRow {
    private final TextStore store;
    private final long at;
    private final String file;
    private final int line;

    /**
     * @param cells by the names of their columns; what is empty is left out
     */
    TableRow(TextStore store, Map<String, String> cells, String file, int line) {
        List<String> texts = new ArrayList<>(cells.size() * 2);
        cells.forEach((column, cell) -> {
            texts.add(column);
            texts.add(cell);
        });
        this.store = store;
        this.at = store.keep(texts);
        this.file = file;
        this.line = line;
    }

    /** The cells by the names of their columns, read anew. */
    Map<String, String> cells() {
        List<String> texts = store.read(at);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int text = 0; text < texts.size(); text += 2) {
            cells.put(texts.get(text), texts.get(text + 1));
        }
        return cells;
    }

    Place place() {
        return new Place(file, line);
    }

    /** The row in the same place with other cells. */
    TableRow with(Map<String, String> cells) {
        return new TableRow(store, cells, file, line);
    }
}
