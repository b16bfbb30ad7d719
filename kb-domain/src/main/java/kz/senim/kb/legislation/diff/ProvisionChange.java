package kz.senim.kb.legislation.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A change of the words of one provision from one text to the next; notes beside it do not count. */
public sealed interface ProvisionChange {

    /** The eId of the provision: in the new text, or in the old one where it is gone. */
    String eId();

    /** The name of the change in the API: added, removed, reworded, renumbered. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** What of it reads otherwise; nothing is told of what came or went whole. */
    default Set<Part> parts() {
        return Set.of();
    }

    /** Its paragraphs that changed, in reading order; nothing is told of what came or went whole. */
    default List<PointChange> points() {
        return List.of();
    }

    /**
     * Every eId, of either text, that no longer says what it said: points and sub-points, and the provision's own where
     * the change is not inside its points alone.
     */
    Set<String> touched();

    /** It was not there before. */
    record Added(String eId) implements ProvisionChange {

        @Override
        public Set<String> touched() {
            return Set.of(eId);
        }
    }

    /** It is not there any more. */
    record Removed(String eId) implements ProvisionChange {

        @Override
        public Set<String> touched() {
            return Set.of(eId);
        }
    }

    /**
     * It reads otherwise under the same eId.
     *
     * @param parts what differs; never empty
     */
    record Reworded(String eId, Set<Part> parts, List<PointChange> points) implements ProvisionChange {

        public Reworded {
            parts = Set.copyOf(parts);
            points = List.copyOf(points);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException(eId + " reads as before");
            }
        }

        @Override
        public Set<String> touched() {
            Set<String> ids = idsOf(points);
            if (points.isEmpty() || parts.contains(Part.HEADING) || parts.contains(Part.STATUS)) {
                ids.add(eId);
            }
            return ids;
        }
    }

    /**
     * Its words stand under another number.
     *
     * @param from its eId in the text before
     * @param eId its eId in the text after
     * @param parts what else differs; empty when not a word does
     */
    record Renumbered(String from, String eId, Set<Part> parts, List<PointChange> points) implements ProvisionChange {

        public Renumbered {
            parts = Set.copyOf(parts);
            points = List.copyOf(points);
        }

        @Override
        public Set<String> touched() {
            Set<String> ids = idsOf(points);
            ids.add(from);
            ids.add(eId);
            return ids;
        }
    }

    private static Set<String> idsOf(List<PointChange> points) {
        Set<String> ids = new LinkedHashSet<>();
        for (PointChange point : points) {
            if (point.from() != null) {
                ids.add(point.from());
            }
            if (point.to() != null) {
                ids.add(point.to());
            }
        }
        return ids;
    }
}
