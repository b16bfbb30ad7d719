package kz.senim.kb.legislation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.diff.ProvisionChange;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** That an edition was accepted: who, when, from which file, what it changed; and all that taking it back needs. */
@Entity
@Table(name = "edition_history")
public class HistoryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_history_seq")
    @SequenceGenerator(name = "edition_history_seq", sequenceName = "edition_history_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "act_id", nullable = false, length = 60)
    private String actId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private Language language;

    @Column(name = "edition_date", nullable = false)
    private LocalDate date;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "source_file_id")
    private SourceFile source;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(name = "size_in_bytes", nullable = false)
    private long size;

    @Column(name = "accepted_by", nullable = false, length = 60)
    private String acceptedBy;

    @Column(name = "accepted_at", nullable = false)
    private Instant acceptedAt;

    @Column(name = "first_text", nullable = false)
    private boolean first;

    @Column(nullable = false)
    private int notes;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "said_kind"))
    @AttributeOverride(name = "number", column = @Column(name = "said_number"))
    @AttributeOverride(name = "adopted", column = @Column(name = "said_adopted"))
    @AttributeOverride(name = "titleRu", column = @Column(name = "said_title_ru"))
    @AttributeOverride(name = "titleKk", column = @Column(name = "said_title_kk"))
    @AttributeOverride(name = "status", column = @Column(name = "said_status"))
    private KeptRequisites said;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "before_kind"))
    @AttributeOverride(name = "number", column = @Column(name = "before_number"))
    @AttributeOverride(name = "adopted", column = @Column(name = "before_adopted"))
    @AttributeOverride(name = "titleRu", column = @Column(name = "before_title_ru"))
    @AttributeOverride(name = "titleKk", column = @Column(name = "before_title_kk"))
    @AttributeOverride(name = "status", column = @Column(name = "before_status"))
    private @Nullable KeptRequisites before;

    @ElementCollection
    @CollectionTable(name = "edition_history_change", joinColumns = @JoinColumn(name = "history_id"))
    @OrderColumn(name = "place")
    private List<ChangedProvision> changes = new ArrayList<>();

    @Column(name = "undone_by", length = 60)
    private @Nullable String undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @NullUnmarked
    protected HistoryEntry() {}

    /**
     * @param before what the act's requisites were; null when the base did not have the act
     * @param changes what the edition changes in the one before it; null when it is the first of its language
     */
    HistoryEntry(
            NewEdition edition, @Nullable ActRequisites before, @Nullable List<ProvisionChange> changes, int notes) {
        this.actId = edition.requisites().actId();
        this.language = edition.language();
        this.date = edition.date();
        this.source = edition.source();
        this.fileName = source.getName();
        this.sha256 = source.getSha256();
        this.size = source.getSize();
        this.acceptedBy = edition.by();
        this.acceptedAt = now();
        this.first = changes == null;
        this.notes = notes;
        this.said = new KeptRequisites(edition.requisites());
        this.before = before == null ? null : new KeptRequisites(before);
        if (changes != null) {
            changes.forEach(change -> this.changes.add(new ChangedProvision(change)));
        }
    }

    void undo(String by) {
        undoneBy = by;
        undoneAt = now();
    }

    /** What the requisites were when it was accepted; changes when what stood below it is taken away. */
    void standOn(@Nullable ActRequisites requisites) {
        before = requisites == null ? null : new KeptRequisites(requisites);
    }

    @Nullable
    ActRequisites before() {
        return before == null ? null : before.of(actId);
    }

    ActRequisites said() {
        return said.of(actId);
    }

    SourceFile source() {
        return source;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public long getId() {
        return id == null ? 0 : id;
    }

    public String getActId() {
        return actId;
    }

    public Language getLanguage() {
        return language;
    }

    /** The day from which the text is in force. */
    public LocalDate getDate() {
        return date;
    }

    public String getFileName() {
        return fileName;
    }

    public String getSha256() {
        return sha256;
    }

    /** The file's size in bytes. */
    public long getSize() {
        return size;
    }

    public String getAcceptedBy() {
        return acceptedBy;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    /** Whether the base had no earlier text of the act in this language. */
    public boolean isFirst() {
        return first;
    }

    /** How many editor's notes came or went. */
    public int getNotes() {
        return notes;
    }

    /** The provisions it changed; empty when it is the first text. */
    public List<ChangedProvision> getChanges() {
        return changes;
    }

    /** The title the file gave, in its own language first; empty where it gave none. */
    public String getTitle() {
        ActRequisites requisites = said();
        String own = language == Language.RU ? requisites.titleRu() : requisites.titleKk();
        return own.isEmpty() ? requisites.titleRu() + requisites.titleKk() : own;
    }

    public @Nullable String getUndoneBy() {
        return undoneBy;
    }

    /** When it was taken back; null while it stands. */
    public @Nullable Instant getUndoneAt() {
        return undoneAt;
    }
}
