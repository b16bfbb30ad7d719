package kz.senim.kb.legislation;

import java.util.List;
import kz.senim.kb.legislation.diff.NoteChange;
import kz.senim.kb.legislation.diff.ProvisionChange;

/** What publishing an edition came to. */
public sealed interface PublishOutcome {

    /**
     * The edition is in the base now.
     *
     * @param changes what its words change in the edition before it
     * @param notes what it changes of the editor's notes beside them
     */
    record Published(List<ProvisionChange> changes, List<NoteChange> notes) implements PublishOutcome {

        public Published {
            changes = List.copyOf(changes);
            notes = List.copyOf(notes);
        }
    }

    /** The base had the very same text for that day already; nothing was written. */
    record Unchanged() implements PublishOutcome {}
}
