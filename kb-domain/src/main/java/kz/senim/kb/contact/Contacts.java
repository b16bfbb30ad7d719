package kz.senim.kb.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.contact.ContactException.Reason;
import kz.senim.kb.contact.schedule.HolidayCalendar;
import kz.senim.kb.contact.schedule.HolidayPractice;
import kz.senim.kb.contact.schedule.OpenState;
import kz.senim.kb.contact.schedule.OpeningHours;
import kz.senim.kb.contact.schedule.Schedule;
import kz.senim.kb.contact.schedule.ScheduleException;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.Region;
import kz.senim.kb.region.RegionName;
import kz.senim.kb.region.Regions;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to whom callers can be sent to. */
@ApplicationScoped
@Transactional
public class Contacts {

    /** Beyond that many the question is too wide to be answered, and has to be narrowed. */
    public static final int MOST_CANDIDATES = 500;

    private EntityManager entityManager;
    private Journal journal;
    private Regions regions;
    private PublicHolidays holidays;

    @NullUnmarked
    protected Contacts() {}

    @Inject
    public Contacts(EntityManager entityManager, Journal journal, Regions regions, PublicHolidays holidays) {
        this.entityManager = entityManager;
        this.journal = journal;
        this.regions = regions;
        this.holidays = holidays;
    }

    /**
     * A service that may answer.
     *
     * @param distance how far from where was asked for: 0 for those who serve just that region
     */
    private record Candidate(long id, int distance, boolean crisis, HolidayPractice onHolidays) {}

    private record Judged(Candidate candidate, OpenState state) {
        int order() {
            if (state.isOpen()) {
                return 0;
            }
            return state instanceof OpenState.Unknown ? 1 : 2;
        }
    }

    /**
     * Whom a caller can be sent to: who serves the caller's region or one around it.
     *
     * @throws kz.senim.kb.region.RegionException when there is no such region
     * @throws ContactException when there is no such kind
     */
    public FoundContacts find(ContactQuery query) {
        List<Region> cascade = query.region() == null ? List.of() : regions.cascade(query.region());
        List<Judged> judged = judge(candidates(query, cascade), query);
        List<Judged> page = judged.stream()
                .filter(each -> !query.openNow() || each.state().isOpen())
                .sorted(Comparator.comparingInt(
                                (Judged each) -> each.candidate().distance())
                        .thenComparing(each -> !each.candidate().crisis())
                        .thenComparingInt(Judged::order)
                        .thenComparingLong(each -> each.candidate().id()))
                .toList();
        List<FoundContacts.Found> found =
                shown(page.stream().skip(query.offset()).limit(query.limit()).toList(), cascade);
        RegionName nearest = cascade.isEmpty() || page.isEmpty()
                ? null
                : cascade.get(page.get(0).candidate().distance()).named();
        return new FoundContacts(
                found, page.size(), cascade.isEmpty() ? null : cascade.get(0).named(), nearest);
    }

    private List<FoundContacts.Found> shown(List<Judged> page, List<Region> cascade) {
        Map<Long, Contact> contacts =
                contacts(page.stream().map(each -> each.candidate().id()).toList());
        List<FoundContacts.Found> found = new ArrayList<>();
        for (Judged each : page) {
            Contact contact = contacts.get(each.candidate().id());
            if (contact != null) {
                RegionName serves = cascade.isEmpty()
                        ? null
                        : cascade.get(each.candidate().distance()).named();
                found.add(new FoundContacts.Found(contact, each.state(), serves));
            }
        }
        return found;
    }

    /**
     * Whether these are open at a moment, by their ids.
     *
     * @param ids of services; those there are none of are left out
     */
    public Map<Long, OpenState> states(Collection<Long> ids, Instant at) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, OpenState> states = new HashMap<>();
        List<Candidate> asked = entityManager
                .createQuery("select s.id, s.onHolidays from Service s where s.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(row -> new Candidate((Long) row[0], 0, false, (HolidayPractice) row[1]))
                .toList();
        judge(asked, ContactQuery.at(at))
                .forEach(each -> states.put(each.candidate().id(), each.state()));
        return states;
    }

    /**
     * One service as it is shown.
     *
     * @throws ContactException when there is none with this id
     */
    public Contact show(long id) {
        return Contact.of(required(id));
    }

    /** These services as they are shown, in the order asked for; those there are none of are left out. */
    public List<Contact> show(List<Long> ids) {
        Map<Long, Contact> contacts = contacts(ids);
        return ids.stream().filter(contacts::containsKey).map(contacts::get).toList();
    }

    /** All organizations, by name in Russian. */
    public List<Organization> organizations() {
        List<Organization> organizations = new ArrayList<>(entityManager
                .createQuery("select distinct o from Organization o left join fetch o.texts", Organization.class)
                .getResultList());
        organizations.sort(Comparator.comparing(
                organization -> organization.text(Language.RU).name()));
        return organizations;
    }

    /** Adds an organization. */
    public Organization addOrganization(Organization.Details details) {
        Organization organization = new Organization(details, false);
        entityManager.persist(organization);
        journal.record("organization-added", organization.text(Language.RU).name(), "");
        return organization;
    }

    /**
     * Replaces what is told of an organization.
     *
     * @throws ContactException when there is none with this id
     */
    public Organization changeOrganization(long id, Organization.Details details) {
        Organization organization = organization(id);
        organization.change(details);
        touch("s.organization.id = :id", id);
        journal.record("organization-changed", organization.text(Language.RU).name(), "");
        return organization;
    }

    /** Adds a place at which services may be given. */
    public Location addLocation(
            @Nullable Long organizationId, @Nullable Long regionId, Location.Type type, Location.Details details) {
        Location location = new Location(
                organizationId == null ? null : organization(organizationId),
                regionId == null ? null : regions.required(regionId),
                type,
                details,
                false);
        entityManager.persist(location);
        journal.record("location-added", Long.toString(location.getId()), "");
        return location;
    }

    /**
     * Replaces what is told of a place.
     *
     * @throws ContactException when there is none with this id
     */
    public Location changeLocation(long id, @Nullable Long regionId, Location.Details details) {
        Location location = entityManager.find(Location.class, id);
        if (location == null) {
            throw new ContactException(Reason.NO_SUCH_LOCATION, id);
        }
        location.moveTo(regionId == null ? null : regions.required(regionId));
        location.change(details);
        touch("exists (select 1 from ServiceAtLocation g where g.service = s and g.location.id = :id)", id);
        journal.record("location-changed", Long.toString(id), "");
        return location;
    }

    /**
     * Adds a service.
     *
     * @throws ContactException when something told breaks a rule, or there is no such organization or location
     * @throws kz.senim.kb.region.RegionException when there is no such region
     */
    public Contact add(
            long organizationId, ServiceDetails details, Collection<Long> areas, Collection<Long> locations) {
        Service service =
                new Service(organization(organizationId), details, regions(areas), locations(locations), now(), false);
        entityManager.persist(service);
        String name = service.text(Language.RU).name();
        entityManager.persist(new ContactChange(service.getId(), now(), journal.acting(), "create", "name", "", name));
        journal.record("service-added", Long.toString(service.getId()), name);
        return Contact.of(service);
    }

    /**
     * Replaces what is told of a service; who changed what is kept.
     *
     * @param version the state that was changed
     * @throws ContactException when something told breaks a rule, there is no such service or location, or somebody
     *     has changed it meanwhile
     * @throws kz.senim.kb.region.RegionException when there is no such region
     */
    public Contact change(
            long id, int version, ServiceDetails details, Collection<Long> areas, Collection<Long> locations) {
        Service service = required(id);
        if (service.getVersion() != version) {
            throw new ContactException(Reason.CHANGED_MEANWHILE);
        }
        Contact before = Contact.of(service);
        service.change(details, regions(areas), locations(locations), now());
        entityManager.flush();
        Contact after = Contact.of(service);
        List<ContactChange> changes = ContactFields.changes(before, after, service.getLastModified(), journal.acting());
        changes.forEach(entityManager::persist);
        journal.record(
                "service-changed",
                Long.toString(id),
                changes.stream().map(ContactChange::getFieldName).distinct().collect(Collectors.joining(", ")));
        return after;
    }

    /**
     * Gives a place other names, by which what helps there is found from then on.
     *
     * @throws kz.senim.kb.region.RegionException when there is no such region or a name breaks a rule
     */
    public Region renameRegion(long id, Region.Names names) {
        Region region = regions.rename(id, names);
        touch(
                "exists (select 1 from Service o join o.areas a where o = s and a.id = :id)"
                        + " or exists (select 1 from ServiceAtLocation g where g.service = s"
                        + " and g.location.region.id = :id)",
                id);
        return region;
    }

    /** Services are found by what they rest on too: when that changes, they follow. */
    private void touch(String which, long id) {
        Instant now = now();
        entityManager
                .createQuery("select s from Service s where " + which, Service.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(service -> service.touch(now));
    }

    /**
     * All of a contact as one form tells it.
     *
     * @param organizationId of the organization that there is; null for a new one
     * @param organization what is told of it; empty leaves one that there is as it is
     * @param areas ids of the regions it serves
     */
    public record Form(
            @Nullable Long organizationId,
            Map<Language, OrganizationText> organization,
            ServiceDetails details,
            List<Long> areas,
            List<PlaceForm> places) {
        public Form {
            organization = Map.copyOf(organization);
            areas = List.copyOf(areas);
            places = List.copyOf(places);
        }
    }

    /** A place as a form tells it; its id is null for a new one. */
    public record PlaceForm(@Nullable Long id, @Nullable Long region, Map<Language, LocationText> texts) {
        public PlaceForm {
            texts = Map.copyOf(texts);
        }
    }

    /**
     * Adds a contact with its organization and places.
     *
     * @throws ContactException as {@link #add} does
     */
    public Contact add(Form form) {
        long organization = organizationOf(form);
        return add(organization, form.details(), form.areas(), placesOf(form, organization));
    }

    /**
     * Replaces what is told of a contact, its organization and places.
     *
     * @throws ContactException as {@link #change(long, int, ServiceDetails, Collection, Collection)} does
     */
    public Contact change(long id, int version, Form form) {
        Service service = required(id);
        if (service.getVersion() != version) {
            throw new ContactException(Reason.CHANGED_MEANWHILE);
        }
        List<Long> places = placesOf(form, organizationOf(form));
        entityManager.flush();
        // changing what it rests on has moved it on, by the same hand
        return change(id, service.getVersion(), form.details(), form.areas(), places);
    }

    private long organizationOf(Form form) {
        Long known = form.organizationId();
        if (known == null) {
            return addOrganization(new Organization.Details(form.organization(), List.of(), null, null))
                    .getId();
        }
        Organization.Details before = organization(known).details();
        if (!form.organization().isEmpty() && !before.texts().equals(form.organization())) {
            changeOrganization(
                    known,
                    new Organization.Details(form.organization(), before.phones(), before.email(), before.website()));
        }
        return known;
    }

    private List<Long> placesOf(Form form, long organization) {
        List<Long> places = new ArrayList<>();
        for (PlaceForm place : form.places()) {
            Location location = place.id() == null
                    ? addLocation(
                            organization, place.region(), Location.Type.PHYSICAL, Location.Details.of(place.texts()))
                    : told(place.id(), place);
            places.add(location.getId());
        }
        return places;
    }

    private Location told(long id, PlaceForm place) {
        Location location = entityManager.find(Location.class, id);
        if (location == null) {
            throw new ContactException(Reason.NO_SUCH_LOCATION, id);
        }
        Location.Details before = location.details();
        Region region = location.getRegion();
        boolean same = before.texts().equals(place.texts())
                && Objects.equals(region == null ? null : region.getId(), place.region());
        return same
                ? location
                : changeLocation(
                        id,
                        place.region(),
                        new Location.Details(
                                place.texts(),
                                before.phones(),
                                before.postalCode(),
                                before.latitude(),
                                before.longitude()));
    }

    private Service required(long id) {
        Service service = entityManager.find(Service.class, id);
        if (service == null) {
            throw new ContactException(Reason.NO_SUCH_SERVICE, id);
        }
        return service;
    }

    private Organization organization(long id) {
        Organization organization = entityManager.find(Organization.class, id);
        if (organization == null) {
            throw new ContactException(Reason.NO_SUCH_ORGANIZATION, id);
        }
        return organization;
    }

    private Set<Region> regions(Collection<Long> ids) {
        return ids.stream().map(regions::required).collect(Collectors.toSet());
    }

    private List<Location> locations(Collection<Long> ids) {
        return ids.stream()
                .distinct()
                .map(id -> Optional.ofNullable(entityManager.find(Location.class, id))
                        .orElseThrow(() -> new ContactException(Reason.NO_SUCH_LOCATION, id)))
                .toList();
    }

    private Map<Long, Contact> contacts(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("from Service s join fetch s.organization where s.id in :ids", Service.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(Contact::of)
                .collect(Collectors.toMap(Contact::id, Function.identity()));
    }

    /** Asked in SQL: the region leads, and what serves it is narrowed by its own keys. */
    private List<Candidate> candidates(ContactQuery query, List<Region> cascade) {
        Set<String> kinds = query.kind() == null ? Set.of() : ReferralKinds.within(query.kind());
        StringBuilder sql = new StringBuilder(
                cascade.isEmpty()
                        ? "select 0, s.id, s.crisis, s.on_holidays from service s where s.status = 'ACTIVE'"
                        : "select a.region_id, s.id, s.crisis, s.on_holidays from service_area a"
                                + " join service s on s.id = a.service_id"
                                + " where a.region_id in (:regions) and s.status = 'ACTIVE'");
        if (query.age() != null) {
            sql.append(" and (s.minimum_age is null or s.minimum_age <= :age)")
                    .append(" and (s.maximum_age is null or s.maximum_age >= :age)");
        }
        if (query.free()) {
            sql.append(" and s.free_of_charge = true");
        }
        if (!kinds.isEmpty()) {
            sql.append(" and exists (select 1 from service_kind k where k.service_id = s.id and k.kind in (:kinds))");
        }
        if (query.language() != null) {
            sql.append(" and exists (select 1 from service_language l")
                    .append(" where l.service_id = s.id and l.language = :language)");
        }
        sql.append(" order by s.crisis desc, s.id");
        Query asked = entityManager.createNativeQuery(sql.toString()).setMaxResults(MOST_CANDIDATES);
        if (!cascade.isEmpty()) {
            asked.setParameter("regions", cascade.stream().map(Region::getId).toList());
        }
        if (query.age() != null) {
            asked.setParameter("age", query.age());
        }
        if (!kinds.isEmpty()) {
            asked.setParameter("kinds", kinds);
        }
        if (query.language() != null) {
            asked.setParameter("language", query.language());
        }
        return nearest(asked.getResultList(), cascade);
    }

    /** Each service once, for the nearest of the regions it serves. */
    private static List<Candidate> nearest(List<?> rows, List<Region> cascade) {
        Map<Long, Integer> distances = new HashMap<>();
        for (int distance = 0; distance < cascade.size(); distance++) {
            distances.put(cascade.get(distance).getId(), distance);
        }
        Map<Long, Candidate> candidates = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            long id = ((Number) cells[1]).longValue();
            int distance = distances.getOrDefault(((Number) cells[0]).longValue(), 0);
            Candidate candidate =
                    new Candidate(id, distance, (Boolean) cells[2], HolidayPractice.valueOf((String) cells[3]));
            candidates.merge(id, candidate, (one, other) -> one.distance() <= other.distance() ? one : other);
        }
        return List.copyOf(candidates.values());
    }

    private List<Judged> judge(List<Candidate> candidates, ContactQuery query) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = new HashSet<>();
        candidates.forEach(candidate -> ids.add(candidate.id()));
        Map<Long, List<Schedule>> schedules = told("schedules", ids, Schedule.class);
        Map<Long, List<ScheduleException>> exceptions = told("exceptions", ids, ScheduleException.class);
        HolidayCalendar calendar = holidays.calendar();
        return candidates.stream()
                .map(candidate -> new Judged(
                        candidate,
                        new OpeningHours(
                                        schedules.getOrDefault(candidate.id(), List.of()),
                                        exceptions.getOrDefault(candidate.id(), List.of()),
                                        candidate.onHolidays())
                                .at(query.at(), calendar)))
                .toList();
    }

    private <T> Map<Long, List<T>> told(String collection, Set<Long> ids, Class<T> type) {
        Map<Long, List<T>> told = new HashMap<>();
        for (Object[] row : entityManager
                .createQuery(
                        "select s.id, t from Service s join s." + collection + " t where s.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            told.computeIfAbsent((Long) row[0], none -> new ArrayList<>()).add(type.cast(row[1]));
        }
        return told;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
