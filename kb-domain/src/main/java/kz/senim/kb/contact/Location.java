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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.Region;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Where services are given. */
@Entity
public class Location {

    /** What kind of place it is, as HSDS names it ({@code location_type}). */
    public enum Type {
        PHYSICAL,
        POSTAL,
        VIRTUAL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "location_seq")
    @SequenceGenerator(name = "location_seq", sequenceName = "location_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "hsds_id", nullable = false, length = 36)
    private String hsdsId;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Organization organization;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Region region;

    @Enumerated(EnumType.STRING)
    @Column(name = "location_type", nullable = false, length = 10)
    private Type type;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "location_text", joinColumns = @JoinColumn(name = "location_id"))
    @MapKeyColumn(name = "language", length = 2)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, LocationText> texts = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "location_phone", joinColumns = @JoinColumn(name = "location_id"))
    @OrderColumn(name = "place")
    private List<Phone> phones = new ArrayList<>();

    @Column(name = "postal_code", length = 20)
    private @Nullable String postalCode;

    @Column(precision = 9, scale = 6)
    private @Nullable BigDecimal latitude;

    @Column(precision = 9, scale = 6)
    private @Nullable BigDecimal longitude;

    @Column(nullable = false)
    private boolean sample;

    @NullUnmarked
    protected Location() {}

    public Location(
            @Nullable Organization organization, @Nullable Region region, Type type, Details details, boolean sample) {
        this(UUID.randomUUID().toString(), organization, region, type, details, sample);
    }

    /** One that has its id in HSDS from elsewhere. */
    Location(
            String hsdsId,
            @Nullable Organization organization,
            @Nullable Region region,
            Type type,
            Details details,
            boolean sample) {
        this.hsdsId = hsdsId;
        this.organization = organization;
        this.region = region;
        this.type = type;
        this.sample = sample;
        change(details);
    }

    /**
     * All that is told of a place.
     *
     * @param latitude in degrees, WGS 84; null where not known
     * @param longitude in degrees, WGS 84; null where not known
     */
    public record Details(
            Map<Language, LocationText> texts,
            List<Phone> phones,
            @Nullable String postalCode,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {
        public Details {
            texts = Map.copyOf(texts);
            phones = List.copyOf(phones);
        }

        /** A place of which only this is told. */
        public static Details of(Map<Language, LocationText> texts) {
            return new Details(texts, List.of(), null, null, null);
        }
    }

    final void change(Details details) {
        texts.keySet().retainAll(details.texts().keySet());
        texts.putAll(details.texts());
        if (!phones.equals(details.phones())) {
            phones.clear();
            phones.addAll(details.phones());
        }
        postalCode = details.postalCode();
        latitude = details.latitude();
        longitude = details.longitude();
    }

    void moveTo(@Nullable Region another) {
        region = another;
    }

    void change(@Nullable Organization newOrganization, Type newType) {
        organization = newOrganization;
        type = newType;
    }

    /** All that is told of it. */
    public Details details() {
        return new Details(texts, phones, postalCode, latitude, longitude);
    }

    public long getId() {
        return Objects.requireNonNull(id, "only locations that are stored are asked");
    }

    /** Its id in HSDS, a UUID. */
    public String getHsdsId() {
        return hsdsId;
    }

    public @Nullable Organization getOrganization() {
        return organization;
    }

    /** The smallest region it is known to lie in; null where not known. */
    public @Nullable Region getRegion() {
        return region;
    }

    public Type getType() {
        return type;
    }

    /** What is told of it in this language, or else in the other. */
    public Optional<LocationText> text(Language language) {
        return Texts.in(language, texts);
    }

    public List<Phone> getPhones() {
        return List.copyOf(phones);
    }

    public boolean isSample() {
        return sample;
    }
}
