package kz.senim.kb.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.contact.ContactException.Reason;
import kz.senim.kb.contact.DirectoryEntry.Given;
import kz.senim.kb.contact.DirectoryEntry.OfLocation;
import kz.senim.kb.contact.DirectoryEntry.OfOrganization;
import kz.senim.kb.contact.DirectoryEntry.OfService;
import kz.senim.kb.region.Region;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The door through which whole directories come in and go out. What is put is written at once and let go of, so that a
 * directory of any size takes no more memory than a part of it; who calls sees to it that all is one transaction.
 */
@ApplicationScoped
@Transactional
public class ContactExchange {

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected ContactExchange() {}

    @Inject
    public ContactExchange(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /** The organizations of these ids; those there are none of are left out. */
    public Map<String, OfOrganization> organizations(Collection<String> ids) {
        Map<String, OfOrganization> entries = new LinkedHashMap<>();
        known(Organization.class, ids).forEach((id, each) -> entries.put(id, new OfOrganization(id, each.details())));
        return entries;
    }

    /** The places of these ids; those there are none of are left out. */
    public Map<String, OfLocation> locations(Collection<String> ids) {
        Map<String, OfLocation> entries = new LinkedHashMap<>();
        known(Location.class, ids).forEach((id, each) -> {
            Organization organization = each.getOrganization();
            Region region = each.getRegion();
            entries.put(
                    id,
                    new OfLocation(
                            id,
                            organization == null ? null : organization.getHsdsId(),
                            region == null ? null : region.getId(),
                            each.getType(),
                            each.details()));
        });
        return entries;
    }

    /** The services of these ids; those there are none of are left out. */
    public Map<String, OfService> services(Collection<String> ids) {
        Map<String, OfService> entries = new LinkedHashMap<>();
        known(Service.class, ids).forEach((id, each) -> entries.put(id, entry(each)));
        return entries;
    }

    /** When these services were last changed. */
    public Map<String, Instant> lastModified(Collection<String> ids) {
        Map<String, Instant> moments = new HashMap<>();
        known(Service.class, ids).forEach((id, each) -> moments.put(id, each.getLastModified()));
        return moments;
    }

    private static OfService entry(Service service) {
        return new OfService(
                service.getHsdsId(),
                service.getOrganization().getHsdsId(),
                service.details(),
                service.getAreas().stream().map(Region::getId).collect(Collectors.toSet()),
                service.getServiceAtLocations().stream()
                        .map(given ->
                                new Given(given.getHsdsId(), given.getLocation().getHsdsId(), given.getDescription()))
                        .toList(),
                service.getAssuredOn(),
                service.getAssurer());
    }

    /**
     * The next ids of organizations in the order in which they came.
     *
     * @param after the last one seen; null to begin
     */
    public List<String> organizationsAfter(@Nullable String after, int most) {
        return entityManager
                .createQuery(
                        "select o.hsdsId from Organization o where :after is null or o.id >"
                                + " (select p.id from Organization p where p.hsdsId = :after) order by o.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The ids of the places of these organizations, by the organizations' ids. */
    public Map<String, List<String>> locationsOf(Collection<String> organizations) {
        return grouped(
                "select l.organization.hsdsId, l.hsdsId from Location l where l.organization.hsdsId in :ids"
                        + " order by l.id",
                organizations);
    }

    /** The ids of the services of these organizations, by the organizations' ids. */
    public Map<String, List<String>> servicesOf(Collection<String> organizations) {
        return grouped(
                "select s.organization.hsdsId, s.hsdsId from Service s where s.organization.hsdsId in :ids"
                        + " order by s.id",
                organizations);
    }

    private Map<String, List<String>> grouped(String query, Collection<String> ids) {
        Map<String, List<String>> grouped = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(query, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> grouped.computeIfAbsent((String) row[0], none -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return grouped;
    }

    /** Those of these services that are given now. */
    public List<String> active(Collection<String> ids) {
        return known(Service.class, ids).values().stream()
                .filter(each -> each.getStatus() == ServiceStatus.ACTIVE)
                .map(Service::getHsdsId)
                .toList();
    }

    /**
     * Adds organizations, and replaces what is told of those that there are.
     *
     * @throws ContactException when something told breaks a rule
     */
    public void putOrganizations(Collection<OfOrganization> entries) {
        Map<String, Organization> known = known(Organization.class, ids(entries));
        for (OfOrganization entry : entries) {
            Organization organization = known.get(entry.hsdsId());
            if (organization == null) {
                entityManager.persist(new Organization(entry.hsdsId(), entry.details(), false));
            } else {
                organization.change(entry.details());
            }
        }
        letGo();
    }

    /**
     * Adds places, and replaces what is told of those that there are.
     *
     * @throws ContactException when something told breaks a rule, or there is no such organization
     */
    public void putLocations(Collection<OfLocation> entries) {
        Map<String, Location> known = known(Location.class, ids(entries));
        Map<String, Organization> organizations = known(
                Organization.class,
                entries.stream()
                        .map(OfLocation::organization)
                        .filter(Objects::nonNull)
                        .toList());
        for (OfLocation entry : entries) {
            Organization organization = entry.organization() == null
                    ? null
                    : required(organizations, entry.organization(), Reason.NO_SUCH_ORGANIZATION);
            Region region = entry.region() == null ? null : entityManager.getReference(Region.class, entry.region());
            Location location = known.get(entry.hsdsId());
            if (location == null) {
                entityManager.persist(
                        new Location(entry.hsdsId(), organization, region, entry.type(), entry.details(), false));
            } else {
                location.change(organization, entry.type());
                location.moveTo(region);
                location.change(entry.details());
            }
        }
        letGo();
    }

    /**
     * Adds services, and replaces what is told of those that there are; who changed what is kept.
     *
     * @throws ContactException when something told breaks a rule, or there is no such organization or place
     */
    public void putServices(Collection<OfService> entries) {
        Map<String, Service> known = known(Service.class, ids(entries));
        Map<String, Organization> organizations = known(
                Organization.class,
                entries.stream().map(OfService::organization).distinct().toList());
        Map<String, Location> locations = known(
                Location.class,
                entries.stream()
                        .flatMap(entry -> entry.given().stream())
                        .map(Given::location)
                        .distinct()
                        .toList());
        Instant now = now();
        List<Service> added = new ArrayList<>();
        for (OfService entry : entries) {
            Organization organization = required(organizations, entry.organization(), Reason.NO_SUCH_ORGANIZATION);
            Service service = known.get(entry.hsdsId());
            Contact before = service == null ? null : Contact.of(service);
            if (service == null) {
                service = new Service(entry.hsdsId(), organization, false);
                added.add(service);
            }
            tell(service, organization, entry, locations, now);
            if (before == null) {
                entityManager.persist(service);
            } else {
                entityManager.flush();
                ContactFields.changes(before, Contact.of(service), now, journal.acting())
                        .forEach(entityManager::persist);
            }
        }
        added.forEach(service -> entityManager.persist(new ContactChange(
                service.getId(),
                now,
                journal.acting(),
                "create",
                "name",
                "",
                service.text(kz.senim.kb.language.Language.RU).name())));
        letGo();
    }

    private void tell(
            Service service, Organization organization, OfService entry, Map<String, Location> locations, Instant now) {
        List<ServiceAtLocation> given = entry.given().stream()
                .map(each -> new ServiceAtLocation(
                        each.hsdsId(),
                        service,
                        required(locations, each.location(), Reason.NO_SUCH_LOCATION),
                        each.description()))
                .toList();
        List<Region> areas = entry.areas().stream()
                .map(id -> entityManager.getReference(Region.class, id))
                .toList();
        service.change(organization, entry.details(), areas, given, now);
        service.tellAssurance(entry.assuredOn(), entry.assurer());
    }

    /** Ends services: they are not shown to callers any more, and what refers to them still finds them. */
    public void close(Collection<String> ids) {
        Instant now = now();
        for (Service service : known(Service.class, ids).values()) {
            Contact before = Contact.of(service);
            service.close(now);
            ContactFields.changes(before, Contact.of(service), now, journal.acting())
                    .forEach(entityManager::persist);
        }
        letGo();
    }

    /**
     * Takes back services that nothing rests on; others are ended only.
     *
     * @return how many were ended only
     */
    public int removeServices(Collection<String> ids) {
        List<String> restedOn = new ArrayList<>();
        for (Service service : known(Service.class, ids).values()) {
            if (count("CheckTask t where t.service.id = :id", service.getId()) > 0
                    || count("Service s where s.mergedInto = :id", service.getId()) > 0) {
                restedOn.add(service.getHsdsId());
            } else {
                entityManager.remove(service);
            }
        }
        letGo();
        close(restedOn);
        return restedOn.size();
    }

    /** Takes back places at which nothing is given any more. */
    public void removeLocations(Collection<String> ids) {
        for (Location location : known(Location.class, ids).values()) {
            if (count("ServiceAtLocation g where g.location.id = :id", location.getId()) == 0) {
                entityManager.remove(location);
            }
        }
        letGo();
    }

    /** Takes back organizations that give nothing and have no place any more. */
    public void removeOrganizations(Collection<String> ids) {
        for (Organization organization : known(Organization.class, ids).values()) {
            if (count("Service s where s.organization.id = :id", organization.getId()) == 0
                    && count("Location l where l.organization.id = :id", organization.getId()) == 0) {
                entityManager.remove(organization);
            }
        }
        letGo();
    }

    private long count(String from, long id) {
        return entityManager
                .createQuery("select count(*) from " + from, Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private <T> Map<String, T> known(Class<T> type, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Function<Object, String> id = each -> each instanceof Service service
                ? service.getHsdsId()
                : each instanceof Location location ? location.getHsdsId() : ((Organization) each).getHsdsId();
        Map<String, T> known = new LinkedHashMap<>();
        entityManager
                .createQuery("from " + type.getSimpleName() + " e where e.hsdsId in :ids order by e.id", type)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(each -> known.put(id.apply(each), each));
        return known;
    }

    private static <T> T required(Map<String, T> known, String id, Reason reason) {
        T entity = known.get(id);
        if (entity == null) {
            throw new ContactException(reason, id);
        }
        return entity;
    }

    private static List<String> ids(Collection<? extends DirectoryEntry> entries) {
        return entries.stream().map(DirectoryEntry::hsdsId).toList();
    }

    private void letGo() {
        entityManager.flush();
        entityManager.clear();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
