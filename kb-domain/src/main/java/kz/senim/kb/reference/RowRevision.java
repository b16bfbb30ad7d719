package kz.senim.kb.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a row told after somebody had done something to it; never changed afterwards. */
@Entity
@Table(name = "reference_revision")
public class RowRevision {

    /** What was done. */
    public enum Deed {
        ADDED,
        CHANGED,
        /** Another row tells of the same thing from some day on. */
        ENDED,
        REMOVED,
        /** Looked up in its source and found right. */
        ASSURED,
        /** The law it rests on has changed. */
        FLAGGED,
        /** The change of the law was taken back. */
        FLAG_WITHDRAWN,
        /** Somebody has looked at what the change of the law means for it. */
        FLAG_DECIDED,
        /** An import was taken back. */
        UNDONE;

        /** The name in the API and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_revision_seq")
    @SequenceGenerator(name = "reference_revision_seq", sequenceName = "reference_revision_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "row_id", nullable = false, updatable = false)
    private ReferenceRow row;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Deed deed;

    @Column(nullable = false, updatable = false, length = 100_000)
    private String content;

    @Column(nullable = false, updatable = false)
    private boolean removed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "import_id", updatable = false)
    private @Nullable ReferenceImport broughtBy;

    @Column(name = "written_by", nullable = false, updatable = false, length = 60)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @NullUnmarked
    protected RowRevision() {}

    RowRevision(ReferenceRow row, int number, Deed deed, @Nullable ReferenceImport broughtBy, String by, Instant at) {
        this.row = row;
        this.number = number;
        this.deed = deed;
        this.content = RowTextJson.write(row.text());
        this.removed = row.isRemoved();
        this.broughtBy = broughtBy;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    ReferenceRow getRow() {
        return row;
    }

    /** Counted from one in each row. */
    public int getNumber() {
        return number;
    }

    public Deed getDeed() {
        return deed;
    }

    public RowText text() {
        return RowTextJson.read(content);
    }

    /** Whether the row was told no more. */
    public boolean isRemoved() {
        return removed;
    }

    @Nullable
    ReferenceImport getBroughtBy() {
        return broughtBy;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
