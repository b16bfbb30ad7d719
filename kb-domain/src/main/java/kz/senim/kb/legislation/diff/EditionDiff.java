package kz.senim.kb.legislation.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two texts of one act, provision by provision, down to the point. */
public final class EditionDiff {

    private final Map<String, ProvisionWords> partners;
    private final Set<String> moved;

    private EditionDiff(List<? extends ProvisionWords> before, List<? extends ProvisionWords> after) {
        partners = ProvisionPairs.of(before, after);
        moved = moved(before, after);
    }

    /**
     * The provisions that two texts tell differently, in the order of the second; what is gone stands behind what stood
     * before it.
     *
     * @param before the rows of the first text in reading order
     * @param after the rows of the second
     */
    public static List<ProvisionDifference> between(
            List<? extends ProvisionWords> before, List<? extends ProvisionWords> after) {
        return new EditionDiff(before, after).differences(before, after);
    }

    private List<ProvisionDifference> differences(
            List<? extends ProvisionWords> before, List<? extends ProvisionWords> after) {
        Set<String> kept = partners.values().stream().map(ProvisionWords::eId).collect(Collectors.toSet());
        Map<String, List<ProvisionDifference>> gone = new HashMap<>();
        String last = "";
        for (ProvisionWords provision : before) {
            if (kept.contains(provision.eId())) {
                last = provision.eId();
            } else {
                gone.computeIfAbsent(last, any -> new ArrayList<>())
                        .add(new ProvisionDifference(
                                provision,
                                null,
                                new ProvisionChange.Removed(provision.eId()),
                                NotePairs.changes(provision, null)));
            }
        }
        List<ProvisionDifference> differences = new ArrayList<>(gone.getOrDefault("", List.of()));
        for (ProvisionWords provision : after) {
            ProvisionWords partner = partners.get(provision.eId());
            ProvisionChange change = change(partner, provision);
            List<NoteChange> notes = noteChanges(partner, provision);
            if (change != null || !notes.isEmpty()) {
                differences.add(new ProvisionDifference(partner, provision, change, notes));
            }
            if (partner != null) {
                List<ProvisionDifference> followed = gone.remove(partner.eId());
                differences.addAll(followed == null ? List.of() : followed);
            }
        }
        return differences;
    }

    private static List<NoteChange> noteChanges(@Nullable ProvisionWords before, ProvisionWords after) {
        return before != null && before.notes().equals(after.notes()) ? List.of() : NotePairs.changes(before, after);
    }

    private @Nullable ProvisionChange change(@Nullable ProvisionWords before, ProvisionWords after) {
        if (before == null) {
            return new ProvisionChange.Added(after.eId());
        }
        boolean renumbered = !before.eId().equals(after.eId());
        Set<Part> parts = parts(before, after);
        if (parts.isEmpty() && !renumbered) {
            return null;
        }
        List<PointChange> points =
                parts.contains(Part.TEXT) || renumbered ? pointChanges(before, after, renumbered) : List.of();
        return renumbered
                ? new ProvisionChange.Renumbered(before.eId(), after.eId(), parts, points)
                : new ProvisionChange.Reworded(after.eId(), parts, points);
    }

    private Set<Part> parts(ProvisionWords before, ProvisionWords after) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (before.kind() != after.kind()
                || !before.number().equals(after.number())
                || !before.label().equals(after.label())) {
            parts.add(Part.LABEL);
        }
        if (!before.heading().equals(after.heading())) {
            parts.add(Part.HEADING);
        }
        if (!before.text().equals(after.text())) {
            parts.add(Part.TEXT);
        }
        if (before.status() != after.status()) {
            parts.add(Part.STATUS);
        }
        if (!Objects.equals(before.parent(), after.parent()) || moved.contains(after.eId())) {
            parts.add(Part.PLACE);
        }
        return parts;
    }

    /** Points under a new number of their article are not told one by one unless their words or own numbers changed. */
    private static List<PointChange> pointChanges(ProvisionWords before, ProvisionWords after, boolean renumbered) {
        List<PointChange> changes = new ArrayList<>();
        for (PointPair pair : PointPairs.of(before, after)) {
            PointWords one = pair.before();
            PointWords other = pair.after();
            String from = one == null ? null : one.eId();
            String to = other == null ? null : other.eId();
            String expected = from == null || !renumbered
                    ? from
                    : after.eId() + from.substring(before.eId().length());
            boolean reworded = one != null && other != null && !pair.sameText();
            if (reworded || !Objects.equals(expected, to)) {
                changes.add(new PointChange(from, to, reworded));
            }
        }
        return changes;
    }

    /** The eIds of the rows that stand under the same row as before, but at another turn among those beside them. */
    private Set<String> moved(List<? extends ProvisionWords> before, List<? extends ProvisionWords> after) {
        Map<String, List<String>> turns = new HashMap<>();
        Map<String, List<String>> formerTurns = new HashMap<>();
        Set<String> stayed = new HashSet<>();
        for (ProvisionWords provision : after) {
            ProvisionWords partner = partners.get(provision.eId());
            if (partner != null && Objects.equals(partner.parent(), provision.parent())) {
                turns.computeIfAbsent(String.valueOf(provision.parent()), any -> new ArrayList<>())
                        .add(partner.eId());
                stayed.add(partner.eId());
            }
        }
        for (ProvisionWords provision : before) {
            if (stayed.contains(provision.eId())) {
                formerTurns
                        .computeIfAbsent(String.valueOf(provision.parent()), any -> new ArrayList<>())
                        .add(provision.eId());
            }
        }
        Set<String> others = new HashSet<>();
        turns.forEach((parent, order) -> {
            List<String> former = formerTurns.getOrDefault(parent, List.of());
            CommonSequence common = CommonSequence.of(former, order);
            for (int place = 0; place < order.size(); place++) {
                if (!common.inOther(place)) {
                    others.add(order.get(place));
                }
            }
        });
        Set<String> moved = new HashSet<>();
        partners.forEach((eId, partner) -> {
            if (others.contains(partner.eId())) {
                moved.add(eId);
            }
        });
        return moved;
    }
}
