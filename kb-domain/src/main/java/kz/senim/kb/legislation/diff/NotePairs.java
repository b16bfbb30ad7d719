package kz.senim.kb.legislation.diff;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds for every note beside a provision the one it became. Where a note stands counts for nothing. */
final class NotePairs {

    private static final double LEAST_LIKENESS = 0.5;
    private static final Pattern LAW_NUMBER = Pattern.compile("№\\s*\\S*[\\p{L}\\p{N}]");

    private NotePairs() {}

    /**
     * What changed of the notes, in the order of the new text, then what is gone.
     *
     * @param before the provision as it was; null when it is new
     * @param after the provision as it is; null when it is gone
     */
    static List<NoteChange> changes(@Nullable ProvisionWords before, @Nullable ProvisionWords after) {
        String provision = after != null ? after.eId() : before != null ? before.eId() : "";
        List<NoteWords> left = before == null ? new ArrayList<>() : new ArrayList<>(before.notes());
        List<NoteWords> right = after == null ? new ArrayList<>() : new ArrayList<>(after.notes());
        String from = before == null ? "" : before.eId();
        String to = after == null ? "" : after.eId();
        take(left, right, (one, other) -> same(one, from, other, to));
        List<NoteChange> changes = new ArrayList<>();
        for (NoteWords note : right) {
            changes.add(new NoteChange(provision, partner(note, to, left, from), note));
        }
        left.forEach(note -> changes.add(new NoteChange(provision, note, null)));
        return changes;
    }

    private static void take(List<NoteWords> left, List<NoteWords> right, BiPredicate<NoteWords, NoteWords> pair) {
        Iterator<NoteWords> notes = left.iterator();
        while (notes.hasNext()) {
            NoteWords note = notes.next();
            for (int i = 0; i < right.size(); i++) {
                if (pair.test(note, right.get(i))) {
                    right.remove(i);
                    notes.remove();
                    break;
                }
            }
        }
    }

    private static boolean same(NoteWords one, String from, NoteWords other, String to) {
        return alike(one, from, other, to) && one.text().equals(other.text());
    }

    private static boolean alike(NoteWords one, String from, NoteWords other, String to) {
        return one.kind() == other.kind() && relative(one, from).equals(relative(other, to));
    }

    private static String relative(NoteWords note, String provision) {
        return note.anchor().startsWith(provision) ? note.anchor().substring(provision.length()) : note.anchor();
    }

    private static @Nullable NoteWords partner(NoteWords note, String to, List<NoteWords> left, String from) {
        int[] words = Tokens.bag(note.text());
        NoteWords best = null;
        double most = LEAST_LIKENESS;
        for (NoteWords other : left) {
            double likeness = Likeness.of(words, Tokens.bag(other.text()));
            if (alike(other, from, note, to) && likeness >= most && sameLaw(note, other)) {
                best = other;
                most = likeness;
            }
        }
        left.remove(best);
        return best;
    }

    /** A history of amendments grows; any other note that names another law is another note. */
    private static boolean sameLaw(NoteWords one, NoteWords other) {
        return !one.kind().name().equals("COMING") || lawsOf(one).equals(lawsOf(other));
    }

    private static List<String> lawsOf(NoteWords note) {
        return LAW_NUMBER.matcher(note.text()).results().map(MatchResult::group).toList();
    }
}
