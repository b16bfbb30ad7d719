package kz.senim.kb.search.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import kz.senim.kb.region.Region;
import kz.senim.kb.region.RegionKind;
import org.hibernate.Session;

/** Which places lie in which, read once in each session: documents are written in sessions that last for one batch. */
final class PlacesOfSession {
    private final Map<Session, Map<Long, List<Region>>> read = new WeakHashMap<>();

    /** All that lies in a region at any depth; nothing for the country, for what serves it is named nowhere. */
    synchronized List<Region> within(Session session, Region region) {
        List<Region> within = new ArrayList<>();
        if (region.getKind() != RegionKind.COUNTRY) {
            add(region, read.computeIfAbsent(session, PlacesOfSession::byParent), within);
        }
        return within;
    }

    private static void add(Region region, Map<Long, List<Region>> byParent, List<Region> within) {
        for (Region child : byParent.getOrDefault(region.getId(), List.of())) {
            within.add(child);
            add(child, byParent, within);
        }
    }

    private static Map<Long, List<Region>> byParent(Session session) {
        Map<Long, List<Region>> byParent = new HashMap<>();
        for (Region region : session.createQuery("from Region r where r.parent is not null", Region.class)
                .getResultList()) {
            Region parent = region.getParent();
            if (parent != null) {
                byParent.computeIfAbsent(parent.getId(), id -> new ArrayList<>())
                        .add(region);
            }
        }
        return byParent;
    }
}
