package kz.senim.kb.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What programs exchange of a directory: an entry with its id in HSDS, and others named by theirs. */
public sealed interface DirectoryEntry {

    /** Its id in HSDS, a UUID. */
    String hsdsId();

    /** Who gives services. */
    record OfOrganization(String hsdsId, Organization.Details details) implements DirectoryEntry {}

    /**
     * Where services are given.
     *
     * @param organization the id in HSDS of whose place it is; null where not known
     * @param region the id of the smallest region it is known to lie in
     */
    record OfLocation(
            String hsdsId,
            @Nullable String organization,
            @Nullable Long region,
            Location.Type type,
            Location.Details details)
            implements DirectoryEntry {}

    /**
     * A service.
     *
     * @param organization the id in HSDS of who gives it
     * @param areas the ids of the regions whose people it takes
     * @param assuredOn the day on which somebody last made sure of it; null where nobody has
     */
    record OfService(
            String hsdsId,
            String organization,
            ServiceDetails details,
            Set<Long> areas,
            List<Given> given,
            @Nullable LocalDate assuredOn,
            @Nullable String assurer)
            implements DirectoryEntry {
        public OfService {
            areas = Set.copyOf(areas);
            given = List.copyOf(given);
        }
    }

    /**
     * That a service is given at a place.
     *
     * @param hsdsId its own id in HSDS
     * @param location the id in HSDS of the place
     */
    record Given(String hsdsId, String location, @Nullable String description) {}
}
