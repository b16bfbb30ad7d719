package kz.senim.kb.legislation.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.senim.kb.legislation.diff.DiffLine.Role;
import org.jspecify.annotations.Nullable;

/** Puts two texts of a provision side by side, every note where it stands. */
final class SideBySide {

    /** A note in both texts, or in one of them. */
    private record NotePair(
            @Nullable NoteWords before, @Nullable NoteWords after) {}

    private final @Nullable ProvisionWords before;
    private final @Nullable ProvisionWords after;
    private final List<DiffLine> lines = new ArrayList<>();
    private final Set<NotePair> notes = new LinkedHashSet<>();

    private SideBySide(@Nullable ProvisionWords before, @Nullable ProvisionWords after) {
        this.before = before;
        this.after = after;
    }

    static List<DiffLine> of(@Nullable ProvisionWords before, @Nullable ProvisionWords after) {
        SideBySide result = new SideBySide(before, after);
        result.write();
        return result.lines;
    }

    private void write() {
        pairNotes();
        writeNotes(-1, -1);
        add(Role.HEADING, null, idOf(before), idOf(after), headingOf(before), headingOf(after));
        int left = 0;
        int right = 0;
        for (PointPair pair : points()) {
            writeNotes(pair.before() == null ? -1 : left, pair.after() == null ? -1 : right);
            PointWords one = pair.before();
            PointWords other = pair.after();
            left += one == null ? 0 : 1;
            right += other == null ? 0 : 1;
            add(
                    Role.PARAGRAPH,
                    null,
                    one == null ? null : one.eId(),
                    other == null ? null : other.eId(),
                    one == null ? null : one.text(),
                    other == null ? null : other.text());
        }
        writeNotes(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private List<PointPair> points() {
        if (before != null && after != null) {
            return PointPairs.of(before, after);
        }
        if (after != null) {
            return after.points().stream()
                    .map(point -> new PointPair(null, point))
                    .toList();
        }
        return before == null
                ? List.of()
                : before.points().stream()
                        .map(point -> new PointPair(point, null))
                        .toList();
    }

    private void pairNotes() {
        Set<NoteWords> told = new LinkedHashSet<>();
        List<NotePair> changed = new ArrayList<>();
        for (NoteChange change : NotePairs.changes(before, after)) {
            changed.add(new NotePair(change.before(), change.after()));
            if (change.before() != null) {
                told.add(change.before());
            }
            if (change.after() != null) {
                told.add(change.after());
            }
        }
        if (after != null) {
            after.notes().stream()
                    .filter(note -> !told.contains(note))
                    .forEach(note -> notes.add(new NotePair(note, note)));
        }
        notes.addAll(changed);
    }

    /** Writes the notes not yet written that stand at or before these places. */
    private void writeNotes(int left, int right) {
        notes.removeIf(pair -> {
            NoteWords one = pair.before();
            NoteWords other = pair.after();
            boolean due = other != null ? other.position() <= right : one != null && one.position() <= left;
            if (due) {
                NoteWords shown = other != null ? other : one;
                add(
                        Role.NOTE,
                        shown == null ? null : shown.kind(),
                        one == null ? null : one.anchor(),
                        other == null ? null : other.anchor(),
                        one == null ? null : one.text(),
                        other == null ? null : other.text());
            }
            return due;
        });
    }

    private void add(
            Role role,
            @Nullable Enum<?> note,
            @Nullable String id,
            @Nullable String otherId,
            @Nullable String text,
            @Nullable String otherText) {
        if ((text == null || text.isEmpty()) && (otherText == null || otherText.isEmpty())) {
            return;
        }
        List<TextSegment> segments = text != null && otherText != null
                ? TextDiff.between(text, otherText)
                : TextDiff.replaced(text == null ? "" : text, otherText == null ? "" : otherText);
        lines.add(new DiffLine(role, note, id, otherId, segments));
    }

    private static @Nullable String idOf(@Nullable ProvisionWords provision) {
        return provision == null ? null : provision.eId();
    }

    private static @Nullable String headingOf(@Nullable ProvisionWords provision) {
        return provision == null ? null : (provision.label() + " " + provision.heading()).strip();
    }
}
