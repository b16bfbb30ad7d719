package kz.senim.kb.legislation;

import java.util.List;
import kz.senim.kb.legislation.diff.ProvisionChange;

/** What publishing an edition came to. */
public sealed interface PublishOutcome {

    /**
     * The edition is in the base now.
     *
     * @param changes what its words change in the edition before it
     * @param notes how many editor's notes it adds or takes away
     */
    record Published(List<ProvisionChange> changes, int notes) implements PublishOutcome {

        public Published {
            changes = List.copyOf(changes);
        }
    }

    /** The base had the very same text for that day already; nothing was written. */
    record Unchanged() implements PublishOutcome {}
}
