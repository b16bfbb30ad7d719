package kz.senim.kb.region;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.RegionException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to the tree of regions. */
@ApplicationScoped
@Transactional
public class Regions {

    /** Contacts rest on regions, and come after them when the base opens. */
    public static final int SEEDED = 1000;

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected Regions() {}

    @Inject
    public Regions(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /** All regions, each after that in which it lies, by their Russian names. */
    public List<Region> all() {
        List<Region> all = new ArrayList<>(entityManager
                .createQuery("from Region r left join fetch r.parent", Region.class)
                .getResultList());
        all.sort(Comparator.comparing(Region::getKind)
                .thenComparing(region -> region.name(Language.RU))
                .thenComparing(Region::getId));
        return all;
    }

    /**
     * The region with this id.
     *
     * @throws RegionException when there is none
     */
    public Region required(long id) {
        Region region = entityManager.find(Region.class, id);
        if (region == null) {
            throw new RegionException(Reason.NO_SUCH_REGION, id);
        }
        return region;
    }

    /**
     * The region and all in which it lies, from the smallest to the country: who serves any of them serves it.
     *
     * @throws RegionException when there is no such region
     */
    public List<Region> cascade(long id) {
        List<Region> cascade = new ArrayList<>();
        for (Region region = required(id); region != null; region = region.getParent()) {
            cascade.add(region);
        }
        return cascade;
    }

    /** The country; empty in a base that has not been opened yet. */
    public Optional<Region> country() {
        return entityManager
                .createQuery("from Region r where r.kind = :country", Region.class)
                .setParameter("country", RegionKind.COUNTRY)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Adds a place.
     *
     * @throws RegionException when something about it breaks a rule, or another region has its code
     */
    public Region add(long parentId, RegionKind kind, Region.Names names, @Nullable String kato) {
        requireFree(kato);
        Region region = new Region(required(parentId), kind, names, kato, false);
        entityManager.persist(region);
        journal.record("region-added", names.ru(), kato == null ? "" : kato);
        return region;
    }

    /**
     * Gives a place other names.
     *
     * @throws RegionException when there is no such region or a name breaks a rule
     */
    public Region rename(long id, Region.Names names) {
        Region region = required(id);
        String before = region.name(Language.RU);
        region.rename(names);
        journal.record("region-renamed", names.ru(), before);
        return region;
    }

    /** Puts in the regions of the state's classifier where a base has none. */
    public void begin(@Observes @Priority(SEEDED) BaseOpened opened) {
        if (country().isPresent()) {
            return;
        }
        Map<String, Region> byName = new HashMap<>();
        Region country = null;
        for (RegionFacts.Fact fact : RegionFacts.all()) {
            Region parent = fact.in().isEmpty() ? country : byName.get(fact.in());
            Region region = new Region(parent, fact.kind(), fact.names(), fact.kato(), false);
            entityManager.persist(region);
            byName.put(fact.names().ru(), region);
            country = country == null ? region : country;
        }
        journal.record("regions-begun", "", Integer.toString(byName.size()));
    }

    private void requireFree(@Nullable String kato) {
        if (kato != null
                && entityManager
                                .createQuery("select count(r) from Region r where r.kato = :kato", Long.class)
                                .setParameter("kato", kato)
                                .getSingleResult()
                        > 0) {
            throw new RegionException(Reason.KATO_TAKEN, kato);
        }
    }
}
