package kz.senim.kb.legislation.diff;

import java.util.ArrayList;
import java.util.List;

/** Compares two texts word by word. */
public final class TextDiff {

    private TextDiff() {}

    /**
     * The runs of words that two texts share and do not share, in reading order; of a replaced run the removed words
     * come first. What little two changes have between them that is shorter than they are goes with them, so that a
     * reader meets few whole runs instead of many crumbs.
     */
    public static List<TextSegment> between(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new TextSegment(TextSegment.Kind.EQUAL, before));
        }
        return SegmentList.of(Tokens.of(before), Tokens.of(after));
    }

    /** Both texts as they are: all of one removed, all of the other added. */
    static List<TextSegment> replaced(String before, String after) {
        List<TextSegment> segments = new ArrayList<>(2);
        if (!before.isEmpty()) {
            segments.add(new TextSegment(TextSegment.Kind.REMOVED, before));
        }
        if (!after.isEmpty()) {
            segments.add(new TextSegment(TextSegment.Kind.ADDED, after));
        }
        return segments;
    }
}
