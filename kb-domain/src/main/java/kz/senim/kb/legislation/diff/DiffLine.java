package kz.senim.kb.legislation.diff;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of two texts side by side: a heading, a paragraph, or a note.
 *
 * @param role what it is
 * @param note what a note is about; null for any other line
 * @param before its eId, or what the note speaks of, in the text before; null where that has no such line
 * @param after the same in the text after
 * @param segments its words in both texts
 */
public record DiffLine(
        Role role,
        @Nullable Enum<?> note,
        @Nullable String before,
        @Nullable String after,
        List<TextSegment> segments) {

    /** What a line is. */
    public enum Role {
        HEADING,
        PARAGRAPH,
        NOTE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DiffLine {
        segments = List.copyOf(segments);
    }

    /** Whether both texts have it word for word. */
    public boolean unchanged() {
        return segments.stream().allMatch(segment -> segment.kind() == TextSegment.Kind.EQUAL);
    }
}
