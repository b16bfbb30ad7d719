package kz.senim.kb.importer.parse;

import java.util.List;

/**
 * Where a row stands in its source.
 *
 * @param heading the line its heading begins at, from 1; for a row without one, the line of its first words
 * @param paragraphs the line each paragraph of its text begins at
 */
public record ProvisionLines(int heading, List<Integer> paragraphs) {

    public ProvisionLines {
        paragraphs = List.copyOf(paragraphs);
    }
}
