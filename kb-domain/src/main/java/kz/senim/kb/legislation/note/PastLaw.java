package kz.senim.kb.legislation.note;

import java.util.List;

/**
 * A line of a provision's history: all that one law did to it from one day.
 *
 * @param law the law
 * @param entry from when
 * @param changes what it did, to what
 */
public record PastLaw(ChangingLaw law, EntryIntoForce entry, List<NotedChange> changes) {

    public PastLaw {
        changes = List.copyOf(changes);
    }
}
