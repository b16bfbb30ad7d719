package kz.senim.kb.legislation.diff;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One provision in two texts that tell it differently.
 *
 * @param before the provision as it was; null when it is new
 * @param after the provision as it is; null when it is gone
 * @param change how its words changed; null when only notes beside it did
 * @param notes what changed of the notes beside it
 */
public record ProvisionDifference(
        @Nullable ProvisionWords before,
        @Nullable ProvisionWords after,
        @Nullable ProvisionChange change,
        List<NoteChange> notes) {

    public ProvisionDifference {
        notes = List.copyOf(notes);
    }

    /** Its eId in the new text, or in the old one where it is gone. */
    public String eId() {
        return shown().eId();
    }

    /** The provision in the new text, or in the old one where it is gone. */
    public ProvisionWords shown() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** Both texts side by side, paragraph by paragraph and word by word. */
    public List<DiffLine> lines() {
        return SideBySide.of(before, after);
    }
}
