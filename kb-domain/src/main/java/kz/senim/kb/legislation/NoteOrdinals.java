package kz.senim.kb.legislation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the notes beside one provision with room between any two, so that a note that comes or goes leaves the rows
 * of the others as they are.
 */
final class NoteOrdinals {

    private static final int ROOM = 1024;

    private NoteOrdinals() {}

    /**
     * An ascending number for every note; a note that reads as a row did keeps the row's, as long as the order allows.
     *
     * @param notes the notes of the provision in the edition's order
     * @param rows the rows of its notes in the edition before, in their order
     */
    static List<Integer> of(List<NoteText> notes, List<ProvisionNote> rows) {
        List<@Nullable Integer> known =
                known(notes, rows.stream().map(ProvisionNote::words).toList(), rows);
        List<Integer> ordinals = new ArrayList<>(notes.size());
        for (int place = 0; place < known.size(); ) {
            int next = place;
            while (next < known.size() && known.get(next) == null) {
                next++;
            }
            Integer kept = next < known.size() ? known.get(next) : null;
            int last = ordinals.isEmpty() ? -1 : ordinals.get(ordinals.size() - 1);
            int count = next - place;
            int step = kept == null ? ROOM : (kept - last) / (count + 1);
            if (step == 0) {
                return afresh(notes.size());
            }
            for (int i = 1; i <= count; i++) {
                ordinals.add(last + i * step);
            }
            if (kept != null) {
                ordinals.add(kept);
            }
            place = next + 1;
        }
        return ordinals;
    }

    private static List<Integer> afresh(int count) {
        List<Integer> ordinals = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            ordinals.add(i * ROOM);
        }
        return ordinals;
    }

    /** The numbers of the rows in a longest common subsequence, null for the notes outside it. */
    private static List<@Nullable Integer> known(
            List<NoteText> notes, List<NoteText> before, List<ProvisionNote> rows) {
        int[][] longest = new int[notes.size() + 1][before.size() + 1];
        for (int i = notes.size() - 1; i >= 0; i--) {
            for (int j = before.size() - 1; j >= 0; j--) {
                longest[i][j] = notes.get(i).equals(before.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<@Nullable Integer> known = new ArrayList<>(Collections.nCopies(notes.size(), null));
        int i = 0;
        int j = 0;
        while (i < notes.size() && j < before.size()) {
            if (notes.get(i).equals(before.get(j))) {
                known.set(i++, rows.get(j++).getOrdinal());
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return known;
    }
}
