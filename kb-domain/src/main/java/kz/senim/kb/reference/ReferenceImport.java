package kz.senim.kb.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import kz.senim.kb.reference.ReferenceException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** That rows came from a file, all at once, and can go back all at once. */
@Entity
@Table(name = "reference_import")
public class ReferenceImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_import_seq")
    @SequenceGenerator(name = "reference_import_seq", sequenceName = "reference_import_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "table_id", nullable = false, updatable = false)
    private ReferenceTable table;

    @Column(name = "file_name", nullable = false, updatable = false, length = 250)
    private String fileName;

    @Column(nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "accepted_by", nullable = false, updatable = false, length = 60)
    private String acceptedBy;

    @Column(name = "accepted_at", nullable = false, updatable = false)
    private Instant acceptedAt;

    @Column(name = "undone_by", length = 60)
    private @Nullable String undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @NullUnmarked
    protected ReferenceImport() {}

    ReferenceImport(ReferenceTable table, String fileName, String sha256, String by, Instant at) {
        this.table = table;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.acceptedBy = by;
        this.acceptedAt = at;
    }

    void undo(String by, Instant at) {
        if (undoneAt != null) {
            throw new ReferenceException(Reason.UNDONE_ALREADY);
        }
        undoneBy = by;
        undoneAt = at;
    }

    public long getId() {
        return Objects.requireNonNull(id, "only imports that are stored are asked");
    }

    public ReferenceTable getTable() {
        return table;
    }

    public String getFileName() {
        return fileName;
    }

    /** The SHA-256 of the file, in hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    public String getAcceptedBy() {
        return acceptedBy;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public @Nullable String getUndoneBy() {
        return undoneBy;
    }

    public @Nullable Instant getUndoneAt() {
        return undoneAt;
    }
}
