package kz.senim.kb.importer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.kb.importer.DraftIdentity.Field;
import kz.senim.kb.importer.parse.Correction;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ForceStatus;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A file that waits to be accepted: what it is taken for, how its parse was corrected, what of it is not wanted. */
@Entity
@Table(name = "import_draft")
public class Draft {

    @Id
    @Column(name = "import_file_id")
    private long file;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(name = "act_id", nullable = false, length = 60)
    private String actId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ActKind kind;

    @Column(nullable = false, length = 60)
    private String number;

    private @Nullable LocalDate adopted;

    @Column(name = "title_ru", nullable = false, length = 2000)
    private String titleRu;

    @Column(name = "title_kk", nullable = false, length = 2000)
    private String titleKk;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ForceStatus status;

    @Enumerated(EnumType.STRING)
    @Column(length = 2)
    private @Nullable Language language;

    @Column(name = "edition_date", nullable = false)
    private LocalDate date;

    @Column(nullable = false, length = 200)
    private String guessed;

    @ElementCollection
    @CollectionTable(name = "import_correction", joinColumns = @JoinColumn(name = "import_file_id"))
    @OrderColumn(name = "place")
    private List<MadeCorrection> corrections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "import_declined", joinColumns = @JoinColumn(name = "import_file_id"))
    @Column(name = "change_key", nullable = false, length = 260)
    private Set<String> declined = new HashSet<>();

    @NullUnmarked
    protected Draft() {}

    Draft(long file, String sha256, DraftIdentity identity) {
        this.file = file;
        this.sha256 = sha256;
        take(identity);
    }

    private void take(DraftIdentity identity) {
        actId = identity.actId();
        kind = identity.kind();
        number = identity.number();
        adopted = identity.adopted();
        titleRu = identity.titleRu();
        titleKk = identity.titleKk();
        status = identity.status();
        language = identity.language();
        date = identity.date();
        guessed = identity.guessed().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** Says what the file is. */
    void identify(DraftIdentity identity) {
        take(identity);
        revision++;
    }

    void correct(Correction correction, String by) {
        corrections.add(new MadeCorrection(correction, by));
        revision++;
    }

    /** Takes the correction at this place back; gives whether there was one. */
    boolean takeBack(int place) {
        if (place < 0 || place >= corrections.size()) {
            return false;
        }
        corrections.remove(place);
        revision++;
        return true;
    }

    void decide(Set<String> notWanted) {
        declined.retainAll(notWanted);
        declined.addAll(notWanted);
        revision++;
    }

    public DraftIdentity identity() {
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        Arrays.stream(guessed.split(","))
                .filter(name -> !name.isEmpty())
                .map(Field::valueOf)
                .forEach(fields::add);
        return new DraftIdentity(actId, kind, number, adopted, titleRu, titleKk, status, language, date, fields);
    }

    /** The language it is read in: Russian until it is known. */
    Language readIn() {
        return language == null ? Language.RU : language;
    }

    /** The decisions about its lines, in the order they were made. */
    List<Correction> decisions() {
        return corrections.stream().map(MadeCorrection::decision).toList();
    }

    public long getFile() {
        return file;
    }

    /** Counts every change a person made. */
    public int getRevision() {
        return revision;
    }

    /** Of the file, as 64 lower-case hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    public List<MadeCorrection> getCorrections() {
        return corrections;
    }

    /** The keys of the changes that are not to be accepted. */
    public Set<String> getDeclined() {
        return declined;
    }
}
