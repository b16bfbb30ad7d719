package kz.senim.kb.legislation.diff;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of an editor's note beside a provision; the words of the law are not touched by it.
 *
 * @param provision the eId of the provision: in the new text, or in the old one where it is gone
 * @param before the note as it was; null when it is new
 * @param after the note as it is; null when it is gone
 */
public record NoteChange(
        String provision,
        @Nullable NoteWords before,
        @Nullable NoteWords after) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NoteChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change needs a note on one side at least");
        }
    }

    public Kind kind() {
        return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The note in the new text, or in the old one where it is gone. */
    public NoteWords note() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
