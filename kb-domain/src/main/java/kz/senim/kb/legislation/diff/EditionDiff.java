package kz.senim.kb.legislation.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares two texts of one act, provision by provision. */
public final class EditionDiff {

    private EditionDiff() {}

    /**
     * What the second text changes in the first: additions and rewordings in the order of the second, then removals in
     * the order of the first.
     *
     * @param before the words of each provision by eId, in reading order; anything with a meaningful {@code equals}
     * @param after the same of the second text
     */
    public static List<ProvisionChange> between(Map<String, ?> before, Map<String, ?> after) {
        List<ProvisionChange> changes = new ArrayList<>();
        Map<String, Object> left = new LinkedHashMap<>(before);
        after.forEach((eId, words) -> {
            if (!left.containsKey(eId)) {
                changes.add(new ProvisionChange.Added(eId));
            } else if (!Objects.equals(left.remove(eId), words)) {
                changes.add(new ProvisionChange.Reworded(eId));
            }
        });
        left.keySet().forEach(eId -> changes.add(new ProvisionChange.Removed(eId)));
        return changes;
    }
}
