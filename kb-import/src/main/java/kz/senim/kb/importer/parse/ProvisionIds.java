package kz.senim.kb.importer.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.legislation.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** Gives rows their Akoma Ntoso ids, each once in an edition. */
final class ProvisionIds {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> unnumbered = new HashMap<>();

    /**
     * The id of a row. Articles, chapters and parts are numbered through the whole act, sections and parts of parts only
     * within what they stand in: their ids begin with its id.
     *
     * @param scope the annex it stands in; empty in the act itself
     */
    String next(Heading heading, @Nullable OpenProvision parent, String scope) {
        ProvisionKind kind = heading.kind();
        String prefix = scope;
        if (kind == ProvisionKind.SECTION || heading.rank() == Headings.SUBPART) {
            prefix = parent == null ? scope : parent.eId + "__";
        }
        String stem = prefix + kind.prefix();
        return unique(
                switch (kind) {
                    case PREAMBLE, CONCLUSIONS -> stem;
                    case BOOK -> stem + "_" + unnumbered.merge(stem, 1, Integer::sum);
                    case ANNEX ->
                        stem + "_"
                                + (heading.number().isEmpty()
                                        ? unnumbered.merge(stem, 1, Integer::sum)
                                        : heading.number());
                    case PART, CHAPTER, SECTION, ARTICLE ->
                        stem + "_" + (heading.number().isEmpty() ? "nn" : heading.number());
                });
    }

    private String unique(String id) {
        String unique = id;
        for (int count = 2; !taken.add(unique); count++) {
            unique = id + "_" + count;
        }
        return unique;
    }
}
