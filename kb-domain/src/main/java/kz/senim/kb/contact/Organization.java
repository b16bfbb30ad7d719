package kz.senim.kb.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.senim.kb.language.Language;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Who gives services: a body of the state, a hospital, an association. */
@Entity
public class Organization {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_seq")
    @SequenceGenerator(name = "organization_seq", sequenceName = "organization_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "hsds_id", nullable = false, length = 36)
    private String hsdsId;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "organization_text", joinColumns = @JoinColumn(name = "organization_id"))
    @MapKeyColumn(name = "language", length = 2)
    @MapKeyEnumerated(jakarta.persistence.EnumType.STRING)
    private Map<Language, OrganizationText> texts = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "organization_phone", joinColumns = @JoinColumn(name = "organization_id"))
    @OrderColumn(name = "place")
    private List<Phone> phones = new ArrayList<>();

    @Column(length = 250)
    private @Nullable String email;

    @Column(length = 1000)
    private @Nullable String website;

    @Column(nullable = false)
    private boolean sample;

    @NullUnmarked
    protected Organization() {}

    /**
     * @throws ContactException when it has no name
     */
    public Organization(Details details, boolean sample) {
        this(UUID.randomUUID().toString(), details, sample);
    }

    /** One that has its id in HSDS from elsewhere. */
    Organization(String hsdsId, Details details, boolean sample) {
        this.hsdsId = hsdsId;
        this.sample = sample;
        change(details);
    }

    /**
     * All that is told of an organization.
     *
     * @param texts in Russian, Kazakh or both
     */
    public record Details(
            Map<Language, OrganizationText> texts,
            List<Phone> phones,
            @Nullable String email,
            @Nullable String website) {
        public Details {
            texts = Map.copyOf(texts);
            phones = List.copyOf(phones);
        }
    }

    void change(Details details) {
        Texts.replace(texts, details.texts());
        if (!phones.equals(details.phones())) {
            phones.clear();
            phones.addAll(details.phones());
        }
        email = details.email();
        website = details.website();
    }

    /** All that is told of it. */
    public Details details() {
        return new Details(texts, phones, email, website);
    }

    public long getId() {
        return Objects.requireNonNull(id, "only organizations that are stored are asked");
    }

    /** Its id in HSDS, a UUID. */
    public String getHsdsId() {
        return hsdsId;
    }

    /** What is told of it in this language, or else in the other. */
    public OrganizationText text(Language language) {
        return Texts.in(language, texts).orElseThrow();
    }

    public List<Phone> getPhones() {
        return List.copyOf(phones);
    }

    public @Nullable String getEmail() {
        return email;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public boolean isSample() {
        return sample;
    }
}
