package kz.senim.kb.legislation.diff;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of one paragraph of a provision: a point, a sub-point, or a part without a number.
 *
 * @param from its eId in the text before; null when it is new
 * @param to its eId in the text after; null when it is gone
 * @param reworded whether its words differ; false for one that only goes by another id
 */
public record PointChange(@Nullable String from, @Nullable String to, boolean reworded) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        REWORDED,
        /** The same words, perhaps a little altered, go by another id. */
        RENUMBERED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PointChange {
        if (from == null && to == null) {
            throw new IllegalArgumentException("A change needs a text on one side at least");
        }
    }

    public Kind kind() {
        if (from == null) {
            return Kind.ADDED;
        }
        if (to == null) {
            return Kind.REMOVED;
        }
        return from.equals(to) ? Kind.REWORDED : Kind.RENUMBERED;
    }

    /** Its eId in the new text, or in the old one where it is gone. */
    public String eId() {
        return to != null ? to : Objects.requireNonNull(from);
    }
}
