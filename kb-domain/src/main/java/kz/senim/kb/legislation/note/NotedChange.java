package kz.senim.kb.legislation.note;

import java.util.List;

/**
 * What one law did, or will do, to a provision.
 *
 * @param kind what it does
 * @param units the eIds of what it does that to; empty where it is the whole act
 * @param law the law
 * @param entry from when; for a suspension, until when
 */
public record NotedChange(ChangeKind kind, List<String> units, ChangingLaw law, EntryIntoForce entry) {

    public NotedChange {
        units = List.copyOf(units);
    }

    /** Whether it touches a provision or a unit in it, and not only what stands around it. */
    public boolean touches(String provision) {
        return units.stream().anyMatch(unit -> unit.equals(provision) || unit.startsWith(provision + "__"));
    }

    /** Whether it is about the provision as a whole. */
    public boolean isOfAll(String provision) {
        return units.contains(provision);
    }
}
