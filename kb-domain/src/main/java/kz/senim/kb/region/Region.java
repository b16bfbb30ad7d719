package kz.senim.kb.region;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.RegionException.Reason;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A place of the tree of regions. Its KATO code, where it is known, is the state's; none is ever made up. */
@Entity
public class Region {

    /** The greatest length of a name. */
    public static final int LONGEST_NAME = 200;

    private static final Pattern KATO = Pattern.compile("[0-9]{9}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "region_seq")
    @SequenceGenerator(name = "region_seq", sequenceName = "region_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Region parent;

    @Column(length = 9)
    private @Nullable String kato;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private RegionKind kind;

    @Column(name = "name_ru", nullable = false, length = LONGEST_NAME)
    private String nameRu;

    @Column(name = "name_kk", nullable = false, length = LONGEST_NAME)
    private String nameKk;

    @Column(name = "name_en", nullable = false, length = LONGEST_NAME)
    private String nameEn;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 500)
    @CollectionTable(name = "region_other_name", joinColumns = @JoinColumn(name = "region_id"))
    @OrderColumn(name = "place")
    @Column(name = "name", nullable = false, length = LONGEST_NAME)
    private List<String> otherNames = new ArrayList<>();

    @Column(nullable = false)
    private boolean sample;

    @NullUnmarked
    protected Region() {}

    /**
     * @throws RegionException when a name or the code breaks a rule, or such a place cannot lie in the other
     */
    public Region(@Nullable Region parent, RegionKind kind, Names names, @Nullable String kato, boolean sample) {
        if ((parent == null) != (kind == RegionKind.COUNTRY) || parent != null && parent.kind.compareTo(kind) >= 0) {
            throw new RegionException(Reason.BAD_PLACE);
        }
        if (kato != null && !KATO.matcher(kato).matches()) {
            throw new RegionException(Reason.BAD_KATO, kato);
        }
        this.parent = parent;
        this.kind = kind;
        this.kato = kato;
        this.sample = sample;
        this.nameRu = names.ru();
        this.nameKk = names.kk();
        this.nameEn = names.en();
        this.otherNames.addAll(names.others());
    }

    /**
     * What a place is called.
     *
     * @param en empty where not known
     * @param others former and colloquial names, in any language
     */
    public record Names(String ru, String kk, String en, List<String> others) {
        public Names {
            others = List.copyOf(others);
            boolean tooLong = Stream.concat(Stream.of(ru, kk, en), others.stream())
                    .anyMatch(name -> name.length() > LONGEST_NAME);
            if (ru.isBlank() || kk.isBlank() || tooLong || others.stream().anyMatch(String::isBlank)) {
                throw new RegionException(Reason.BAD_NAME, LONGEST_NAME);
            }
        }
    }

    void rename(Names names) {
        nameRu = names.ru();
        nameKk = names.kk();
        nameEn = names.en();
        if (!otherNames.equals(names.others())) {
            otherNames.clear();
            otherNames.addAll(names.others());
        }
    }

    /** Its names as they are shown, which outlive the transaction. */
    public RegionName named() {
        return new RegionName(getId(), kind, nameRu, nameKk, nameEn);
    }

    public long getId() {
        return Objects.requireNonNull(id, "only regions that are stored are asked");
    }

    public @Nullable Region getParent() {
        return parent;
    }

    /** The code of the state's classifier; null where not known. */
    public @Nullable String getKato() {
        return kato;
    }

    public RegionKind getKind() {
        return kind;
    }

    public String name(Language language) {
        return language == Language.KK ? nameKk : nameRu;
    }

    /** The English name; empty where not known. */
    public String getNameEn() {
        return nameEn;
    }

    /** Former and colloquial names. */
    public List<String> getOtherNames() {
        return List.copyOf(otherNames);
    }

    public boolean isSample() {
        return sample;
    }
}
