package kz.senim.kb.importer.parse;

import java.util.List;
import java.util.Map;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ProvisionKind;

/**
 * What a parser made of a source.
 *
 * @param text the act's tree with all its words
 * @param problems what a person should look at, in the order of the source
 * @param lines where each row stands in the source, by its eId
 */
public record ParsedEdition(EditionText text, List<ParseProblem> problems, Map<String, ProvisionLines> lines) {

    public ParsedEdition {
        problems = List.copyOf(problems);
        lines = Map.copyOf(lines);
    }

    /** How many articles were found. */
    public int articles() {
        return (int) text.provisions().stream()
                .filter(provision -> provision.kind() == ProvisionKind.ARTICLE)
                .count();
    }
}
