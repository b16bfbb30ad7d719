package kz.senim.kb.importer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Files brought in together: each stands for itself, one bad file never stops the others. */
@Entity
@Table(name = "import_batch")
public class ImportBatch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_batch_seq")
    @SequenceGenerator(name = "import_batch_seq", sequenceName = "import_batch_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private BatchState state;

    @Column(name = "submitted_by", nullable = false, length = 60)
    private String submittedBy;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @NullUnmarked
    protected ImportBatch() {}

    ImportBatch(ImportMode mode, String submittedBy) {
        this.mode = mode;
        this.state = BatchState.QUEUED;
        this.submittedBy = submittedBy;
        this.startedAt = Instant.now();
    }

    void run() {
        state = BatchState.RUNNING;
    }

    void finish(BatchState end) {
        state = end;
        finishedAt = Instant.now();
    }

    public long getId() {
        return id == null ? 0 : id;
    }

    public ImportMode getMode() {
        return mode;
    }

    public BatchState getState() {
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
}
