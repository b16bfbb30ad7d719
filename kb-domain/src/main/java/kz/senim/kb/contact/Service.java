package kz.senim.kb.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.senim.kb.contact.ContactException.Reason;
import kz.senim.kb.contact.schedule.HolidayPractice;
import kz.senim.kb.contact.schedule.HoursText;
import kz.senim.kb.contact.schedule.Schedule;
import kz.senim.kb.contact.schedule.ScheduleException;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.Region;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a caller can be sent to: whom it helps with what, where, when, and how to reach it. */
@Entity
public class Service {

    /** How many days a verification holds for what is turned to in a crisis, and for all else. */
    static final int DAYS_OF_CRISIS_CONTACT = 90;

    static final int DAYS_OF_OTHERS = 365;

    private static final int GREATEST_AGE = 120;
    private static final int LONGEST_NOTE = 4000;

    /** What was never verified is due since before anything. */
    private static final LocalDate NEVER_VERIFIED = LocalDate.of(1900, 1, 1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_seq")
    @SequenceGenerator(name = "service_seq", sequenceName = "service_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "hsds_id", nullable = false, length = 36)
    private String hsdsId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organization organization;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ServiceStatus status;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "service_text", joinColumns = @JoinColumn(name = "service_id"))
    @MapKeyColumn(name = "language", length = 2)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, ServiceText> texts = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "service_phone", joinColumns = @JoinColumn(name = "service_id"))
    @OrderColumn(name = "place")
    private List<Phone> phones = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "service_language", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "language", nullable = false, length = 10)
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "service_kind", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "kind", nullable = false, length = 60)
    private Set<String> kinds = new HashSet<>();

    @ManyToMany
    @BatchSize(size = 100)
    @JoinTable(
            name = "service_area",
            joinColumns = @JoinColumn(name = "service_id"),
            inverseJoinColumns = @JoinColumn(name = "region_id"))
    private Set<Region> areas = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "service_schedule", joinColumns = @JoinColumn(name = "service_id"))
    @OrderColumn(name = "place")
    private List<Schedule> schedules = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "service_exception", joinColumns = @JoinColumn(name = "service_id"))
    @OrderColumn(name = "place")
    private List<ScheduleException> exceptions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "on_holidays", nullable = false, length = 10)
    private HolidayPractice onHolidays;

    @OneToMany(mappedBy = "service", cascade = jakarta.persistence.CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 100)
    @OrderBy("id")
    private List<ServiceAtLocation> locations = new ArrayList<>();

    @Column(length = 1000)
    private @Nullable String url;

    @Column(length = 250)
    private @Nullable String email;

    @Column(name = "minimum_age")
    private @Nullable Integer minimumAge;

    @Column(name = "maximum_age")
    private @Nullable Integer maximumAge;

    @Column(name = "free_of_charge")
    private @Nullable Boolean free;

    @Column(nullable = false)
    private boolean crisis;

    @Column(name = "internal_note", nullable = false, length = LONGEST_NOTE)
    private String internalNote;

    @Column(name = "assured_on")
    private @Nullable LocalDate assuredOn;

    @Column(length = 60)
    private @Nullable String assurer;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "merged_into_id")
    private @Nullable Long mergedInto;

    @Column(name = "last_modified", nullable = false)
    private Instant lastModified;

    @Column(nullable = false)
    private boolean sample;

    @NullUnmarked
    protected Service() {}

    /**
     * @throws ContactException when something told breaks a rule
     */
    public Service(
            Organization organization,
            ServiceDetails details,
            Collection<Region> areas,
            Collection<Location> locations,
            Instant at,
            boolean sample) {
        this(UUID.randomUUID().toString(), organization, sample);
        change(details, areas, locations, at);
    }

    /** One that has its id in HSDS from elsewhere; all else has to be told it at once. */
    Service(String hsdsId, Organization organization, boolean sample) {
        this.hsdsId = hsdsId;
        this.organization = organization;
        this.sample = sample;
        this.status = ServiceStatus.ACTIVE;
        this.onHolidays = HolidayPractice.UNKNOWN;
        this.internalNote = "";
        this.dueOn = NEVER_VERIFIED;
        this.lastModified = Instant.EPOCH;
    }

    /**
     * Replaces all that is told of it, who gives it, and the places with their ids in HSDS.
     *
     * @throws ContactException when something told breaks a rule; then nothing is changed
     */
    void change(
            Organization newOrganization,
            ServiceDetails details,
            Collection<Region> newAreas,
            List<ServiceAtLocation> given,
            Instant at) {
        Map<Location, ServiceAtLocation> kept = new HashMap<>();
        locations.forEach(each -> kept.put(each.getLocation(), each));
        List<Location> places =
                given.stream().map(ServiceAtLocation::getLocation).distinct().toList();
        for (ServiceAtLocation each : given) {
            ServiceAtLocation known = kept.get(each.getLocation());
            if (known == null) {
                kept.put(each.getLocation(), each);
                locations.add(each);
            } else {
                known.describe(each.getDescription());
            }
        }
        change(details, newAreas, places, at);
        organization = newOrganization;
    }

    /** Notes that what it rests on was changed, so that whatever follows it does so anew. */
    void touch(Instant at) {
        lastModified = at;
    }

    void close(Instant at) {
        status = ServiceStatus.INACTIVE;
        lastModified = at;
    }

    /**
     * Replaces all that is told of it.
     *
     * @throws ContactException when something told breaks a rule; then nothing is changed
     */
    final void change(
            ServiceDetails details, Collection<Region> newAreas, Collection<Location> newLocations, Instant at) {
        requireAges(details.minimumAge(), details.maximumAge());
        Texts.requireLength("internalNote", details.internalNote(), LONGEST_NOTE);
        Texts.replace(texts, details.texts());
        status = details.status();
        replace(phones, details.phones());
        replace(languages, details.languages());
        replace(kinds, details.kinds());
        replace(areas, newAreas);
        // hours written anew by hand are the same hours, and keep their ids
        if (!HoursText.write(new HoursText.Told(
                        schedules, exceptions, details.hours().onHolidays()))
                .equals(HoursText.write(details.hours()))) {
            replace(schedules, details.hours().schedules());
            replace(exceptions, details.hours().exceptions());
        }
        onHolidays = details.hours().onHolidays();
        locations.removeIf(given -> !newLocations.contains(given.getLocation()));
        for (Location location : newLocations) {
            if (locations.stream().noneMatch(given -> given.getLocation().equals(location))) {
                locations.add(new ServiceAtLocation(this, location));
            }
        }
        url = details.url();
        email = details.email();
        minimumAge = details.minimumAge();
        maximumAge = details.maximumAge();
        free = details.free();
        crisis = details.crisis();
        internalNote = details.internalNote();
        lastModified = at;
        dueOn = due();
    }

    /** Notes that somebody has made sure of all that is told here. */
    void assure(LocalDate day, String by) {
        assuredOn = day;
        assurer = by;
        dueOn = due();
    }

    /** Takes over who made sure of it when, as another directory tells it. */
    void tellAssurance(@Nullable LocalDate day, @Nullable String by) {
        assuredOn = day;
        assurer = by;
        dueOn = due();
    }

    /** Ends it in favour of another, to which whoever asks for it is sent. */
    void mergeInto(Service other, Instant at) {
        if (equals(other) || mergedInto != null || other.mergedInto != null) {
            throw new ContactException(Reason.BAD_MERGE);
        }
        mergedInto = other.getId();
        status = ServiceStatus.DEFUNCT;
        lastModified = at;
    }

    private LocalDate due() {
        return assuredOn == null
                ? NEVER_VERIFIED
                : assuredOn.plusDays(crisis ? DAYS_OF_CRISIS_CONTACT : DAYS_OF_OTHERS);
    }

    private static void requireAges(@Nullable Integer least, @Nullable Integer greatest) {
        int from = least == null ? 0 : least;
        int to = greatest == null ? GREATEST_AGE : greatest;
        if (from < 0 || to > GREATEST_AGE || from > to) {
            throw new ContactException(Reason.BAD_AGE);
        }
    }

    private static <T> void replace(Collection<T> content, Collection<T> by) {
        if (content instanceof Set) {
            content.retainAll(by);
            content.addAll(by);
        } else if (!List.copyOf(content).equals(List.copyOf(by))) {
            content.clear();
            content.addAll(by);
        }
    }

    /** All that is told of it, but for its organization and places. */
    public ServiceDetails details() {
        return new ServiceDetails(
                texts,
                status,
                phones,
                languages,
                kinds,
                hours(),
                url,
                email,
                minimumAge,
                maximumAge,
                free,
                crisis,
                internalNote);
    }

    /** What is told of its hours. */
    public HoursText.Told hours() {
        return new HoursText.Told(schedules, exceptions, onHolidays);
    }

    /** Whether it takes somebody of this age, as far as is known. */
    public boolean takes(int age) {
        return (minimumAge == null || age >= minimumAge) && (maximumAge == null || age <= maximumAge);
    }

    public long getId() {
        return Objects.requireNonNull(id, "only services that are stored are asked");
    }

    /** Counts its changes: who changes it says which state was changed. */
    public int getVersion() {
        return version;
    }

    /** Its id in HSDS, a UUID. */
    public String getHsdsId() {
        return hsdsId;
    }

    public Organization getOrganization() {
        return organization;
    }

    public ServiceStatus getStatus() {
        return status;
    }

    /** What is told of it in this language, or else in the other. */
    public ServiceText text(Language language) {
        return Texts.in(language, texts).orElseThrow();
    }

    /** The languages in which something is told of it. */
    public Set<Language> getTextLanguages() {
        return Set.copyOf(texts.keySet());
    }

    public List<Phone> getPhones() {
        return List.copyOf(phones);
    }

    /** The ISO 639-1 codes of the languages in which it helps; empty where not known. */
    public Set<String> getLanguages() {
        return Set.copyOf(languages);
    }

    /** The codes of its kinds; see {@link ReferralKinds}. */
    public Set<String> getKinds() {
        return Set.copyOf(kinds);
    }

    /** The regions whose people it takes. */
    public Set<Region> getAreas() {
        return Set.copyOf(areas);
    }

    /** Where it is given. */
    public List<Location> getLocations() {
        return locations.stream().map(ServiceAtLocation::getLocation).toList();
    }

    /** Where it is given, with the ids of that. */
    public List<ServiceAtLocation> getServiceAtLocations() {
        return List.copyOf(locations);
    }

    public @Nullable String getUrl() {
        return url;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public @Nullable Integer getMinimumAge() {
        return minimumAge;
    }

    public @Nullable Integer getMaximumAge() {
        return maximumAge;
    }

    /** Whether it costs nothing; null where not known. */
    public @Nullable Boolean getFree() {
        return free;
    }

    /** Whether it is turned to when somebody is in danger. */
    public boolean isCrisis() {
        return crisis;
    }

    /** What only staff may know of it; never shown or given to anybody else. */
    public String getInternalNote() {
        return internalNote;
    }

    /** The day on which somebody last made sure of it; null where nobody has. */
    public @Nullable LocalDate getAssuredOn() {
        return assuredOn;
    }

    /** The username of who made sure of it. */
    public @Nullable String getAssurer() {
        return assurer;
    }

    /** The day from which on it has to be made sure of again. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The id of the service that took its place; null where none. */
    public @Nullable Long getMergedInto() {
        return mergedInto;
    }

    public Instant getLastModified() {
        return lastModified;
    }

    public boolean isSample() {
        return sample;
    }
}
