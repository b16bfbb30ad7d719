package kz.senim.kb.importer;

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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.PublishOutcome;
import kz.senim.kb.legislation.diff.ProvisionChange;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One file of an import with all that its report says. */
@Entity
@Table(name = "import_file")
public class ImportFile {

    /** How many problems a report keeps; what is beyond helps nobody. */
    static final int MOST_PROBLEMS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_file_seq")
    @SequenceGenerator(name = "import_file_seq", sequenceName = "import_file_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "batch_id")
    private ImportBatch batch;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false, length = 1000)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private FileState state;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable ImportStage stage;

    @Column(name = "act_id", length = 60)
    private @Nullable String actId;

    @Enumerated(EnumType.STRING)
    @Column(length = 2)
    private @Nullable Language language;

    @Column(name = "edition_date")
    private @Nullable LocalDate edition;

    @Column(nullable = false)
    private int articles;

    @Column(length = 60)
    private @Nullable String reason;

    @Column(name = "reason_arguments", nullable = false, length = 4000)
    private String reasonArguments;

    @Column(nullable = false)
    private int added;

    @Column(nullable = false)
    private int removed;

    @Column(nullable = false)
    private int reworded;

    @Column(nullable = false)
    private int renumbered;

    @Column(nullable = false)
    private int notes;

    @Column(name = "history_id")
    private @Nullable Long history;

    @Column(nullable = false)
    private long millis;

    @ElementCollection
    @CollectionTable(name = "import_problem", joinColumns = @JoinColumn(name = "import_file_id"))
    @OrderColumn(name = "place")
    private List<ReportedProblem> problems = new ArrayList<>();

    @NullUnmarked
    protected ImportFile() {}

    ImportFile(ImportBatch batch, int place, String name) {
        this.batch = batch;
        this.place = place;
        this.name = name;
        this.state = FileState.QUEUED;
        this.reasonArguments = "";
    }

    void enter(ImportStage next) {
        state = FileState.RUNNING;
        stage = next;
    }

    void identify(DraftIdentity identity) {
        actId = identity.actId();
        language = identity.language();
        edition = identity.date();
    }

    void identify(EditionIdentity identity) {
        actId = identity.requisites().actId();
        language = identity.language();
        edition = identity.date();
    }

    void read(ParsedEdition parsed) {
        articles = parsed.articles();
        problems.clear();
        parsed.problems().stream()
                .limit(MOST_PROBLEMS)
                .map(ReportedProblem::new)
                .forEach(problems::add);
    }

    void end(PublishOutcome outcome, long took) {
        stage = null;
        millis = took;
        if (outcome instanceof PublishOutcome.Published published) {
            state = FileState.PUBLISHED;
            notes = published.notes().size();
            count(published.changes());
        } else {
            state = FileState.UNCHANGED;
        }
    }

    private void count(List<ProvisionChange> changes) {
        added = 0;
        removed = 0;
        reworded = 0;
        renumbered = 0;
        for (ProvisionChange change : changes) {
            switch (change.code()) {
                case "added" -> added++;
                case "removed" -> removed++;
                case "renumbered" -> renumbered++;
                default -> reworded++;
            }
        }
    }

    /** Waits for a person, who is told of these changes. */
    void await(List<ProvisionChange> changes, int changedNotes, long took) {
        stage = null;
        millis = took;
        state = FileState.PREVIEWED;
        notes = changedNotes;
        count(changes);
    }

    /** Names the entry of the history that tells how it was accepted. */
    void enterHistory(long entry) {
        history = entry;
    }

    void discard() {
        state = FileState.DISCARDED;
    }

    void end(FileState how, String why, List<String> arguments, long took) {
        stage = null;
        millis = took;
        state = how;
        reason = why;
        reasonArguments = Arguments.joined(arguments);
    }

    public long getId() {
        return id == null ? 0 : id;
    }

    public ImportBatch getBatch() {
        return batch;
    }

    /** Its place among the files of the import, from zero. */
    public int getPlace() {
        return place;
    }

    public String getName() {
        return name;
    }

    public FileState getState() {
        return state;
    }

    public @Nullable ImportStage getStage() {
        return stage;
    }

    public @Nullable String getActId() {
        return actId;
    }

    public @Nullable Language getLanguage() {
        return language;
    }

    public @Nullable LocalDate getEdition() {
        return edition;
    }

    public int getArticles() {
        return articles;
    }

    /** The code of why it was refused or failed, as in message keys. */
    public @Nullable String getReason() {
        return reason;
    }

    public List<String> getReasonArguments() {
        return Arguments.split(reasonArguments);
    }

    public int getAdded() {
        return added;
    }

    public int getRemoved() {
        return removed;
    }

    public int getReworded() {
        return reworded;
    }

    public int getRenumbered() {
        return renumbered;
    }

    /** The entry of the history under which it was accepted; null while it was not. */
    public @Nullable Long getHistory() {
        return history;
    }

    public int getNotes() {
        return notes;
    }

    public long getMillis() {
        return millis;
    }

    public List<ReportedProblem> getProblems() {
        return problems;
    }
}
