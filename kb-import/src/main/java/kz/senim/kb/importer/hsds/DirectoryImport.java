package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.senim.kb.importer.hsds.ImportException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Files with a directory that were brought in together: looked at, then accepted as a whole or not at all. */
@Entity
@Table(name = "contact_import")
public class DirectoryImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_import_seq")
    @SequenceGenerator(name = "contact_import_seq", sequenceName = "contact_import_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, length = 200)
    private String source;

    @Column(length = 100_000)
    private @Nullable String mapping;

    @Column(nullable = false, length = 100_000)
    private String files;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ImportState state;

    @Column(name = "submitted_by", nullable = false, length = 60)
    private String submittedBy;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(nullable = false)
    private int added;

    @Column(nullable = false)
    private int changed;

    @Column(nullable = false)
    private int unchanged;

    @Column(nullable = false)
    private int conflicting;

    @Column(nullable = false)
    private int vanished;

    @Column(nullable = false)
    private int problems;

    @Column(nullable = false)
    private int skipped;

    @Column(length = 60)
    private @Nullable String code;

    @NullUnmarked
    protected DirectoryImport() {}

    DirectoryImport(String source, List<String> files, @Nullable ColumnMapping mapping, String by) {
        JsonArrayBuilder names = JSON.createArrayBuilder();
        files.forEach(names::add);
        this.source = source;
        this.files = names.build().toString();
        this.mapping = mapping == null ? null : mapping.text();
        this.state = ImportState.READING;
        this.submittedBy = by;
        this.startedAt = now();
    }

    void count(Map<ItemKind, Integer> kinds, int unchangedEntries, int problemsFound) {
        added = kinds.getOrDefault(ItemKind.ADDED, 0);
        changed = kinds.getOrDefault(ItemKind.CHANGED, 0);
        conflicting = kinds.getOrDefault(ItemKind.CONFLICTING, 0);
        vanished = kinds.getOrDefault(ItemKind.VANISHED, 0);
        unchanged = unchangedEntries;
        problems = problemsFound;
    }

    /**
     * Begins what a person has asked for.
     *
     * @throws ImportException when it does not wait for that
     */
    void begin(ImportState work) {
        boolean fits = work == ImportState.UNDOING ? state == ImportState.ACCEPTED : state == ImportState.WAITING;
        if (!fits) {
            throw new ImportException(Reason.NOT_NOW);
        }
        state = work;
    }

    void end(ImportState last) {
        state = last;
        finishedAt = now();
    }

    /** Notes that it could not be done; what it was before is what it is. */
    void fail(String why) {
        state = state == ImportState.UNDOING ? ImportState.ACCEPTED : ImportState.FAILED;
        finishedAt = now();
        code = why;
    }

    void skip(int entries) {
        skipped = entries;
    }

    public long getId() {
        return Objects.requireNonNull(id, "only imports that are stored are asked");
    }

    /** Whose directory it is: what a source tells no more is told from what another never told. */
    public String getSource() {
        return source;
    }

    @Nullable
    ColumnMapping mapping() {
        return mapping == null ? null : ColumnMapping.parse(mapping);
    }

    /** The names of its files. */
    public List<String> getFiles() {
        try (var reader = JSON.createReader(new StringReader(files))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }

    public ImportState getState() {
        return state;
    }

    public String getSubmittedBy() {
        return submittedBy;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public @Nullable Instant getFinishedAt() {
        return finishedAt;
    }

    public int getAdded() {
        return added;
    }

    public int getChanged() {
        return changed;
    }

    public int getUnchanged() {
        return unchanged;
    }

    public int getConflicting() {
        return conflicting;
    }

    public int getVanished() {
        return vanished;
    }

    /** How many faults were found in its rows. */
    public int getProblems() {
        return problems;
    }

    /** How many of its entries undoing has left as they are, because somebody has changed them since. */
    public int getSkipped() {
        return skipped;
    }

    /** Why it failed; null when it did not. */
    public @Nullable String getCode() {
        return code;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
