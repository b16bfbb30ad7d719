package kz.senim.kb.contact;

import java.util.List;
import kz.senim.kb.contact.schedule.OpenState;
import kz.senim.kb.region.RegionName;
import org.jspecify.annotations.Nullable;

/**
 * Whom a caller can be sent to.
 *
 * @param contacts the nearest first, of equally near ones those known to be open
 * @param total how many there are, {@value Contacts#MOST_CANDIDATES} at most
 * @param region where was asked for; null where nowhere
 * @param nearest the smallest region around it that has any; null where nowhere was asked for, or nothing found
 */
public record FoundContacts(
        List<Found> contacts,
        int total,
        @Nullable RegionName region,
        @Nullable RegionName nearest) {
    public FoundContacts {
        contacts = List.copyOf(contacts);
    }

    /**
     * One of them.
     *
     * @param serves the region for whose people it is there, the smallest around where was asked for
     */
    public record Found(
            Contact contact, OpenState state, @Nullable RegionName serves) {}

    /** Whether there is nothing where was asked for, and the nearest fallback stands in. */
    public boolean isFallback() {
        return nearest != null && region != null && nearest.id() != region.id();
    }
}
