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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.senim.kb.reference.ReferenceException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a table tells of one thing for some days. */
@Entity
@Table(name = "reference_row")
public class ReferenceRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_row_seq")
    @SequenceGenerator(name = "reference_row_seq", sequenceName = "reference_row_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "table_id", nullable = false, updatable = false)
    private ReferenceTable table;

    @Column(nullable = false, length = 60)
    private String code;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(nullable = false, length = 100_000)
    private String content;

    @Column(nullable = false)
    private boolean removed;

    @Column(name = "assured_on")
    private @Nullable LocalDate assuredOn;

    @Column(name = "assured_by", length = 60)
    private @Nullable String assuredBy;

    @Column(name = "outdated_from")
    private @Nullable LocalDate outdatedFrom;

    @Column(nullable = false, updatable = false)
    private boolean sample;

    @Column(name = "last_modified", nullable = false)
    private Instant lastModified;

    @NullUnmarked
    protected ReferenceRow() {}

    ReferenceRow(ReferenceTable table, RowText text, boolean sample, Instant at) {
        this.table = table;
        this.sample = sample;
        tell(text, at);
    }

    /** Tells this from now on; whoever assured it assured other words. */
    final void tell(RowText text, Instant at) {
        requireColumns(text);
        String written = RowTextJson.write(text);
        if (!written.equals(content)) {
            assuredOn = null;
            assuredBy = null;
        }
        content = written;
        code = text.code();
        validFrom = text.validFrom();
        validTo = text.validTo();
        removed = false;
        lastModified = at;
    }

    private void requireColumns(RowText text) {
        text.cells().forEach((column, cell) -> {
            ColumnKind kind = table.column(column)
                    .orElseThrow(() -> new ReferenceException(Reason.NO_SUCH_COLUMN, column))
                    .getKind();
            if (kind != cell.kind()) {
                throw new ReferenceException(Reason.WRONG_KIND, column);
            }
        });
    }

    /** Is told no more; what it told is kept. */
    void remove(Instant at) {
        removed = true;
        lastModified = at;
    }

    /** Somebody has looked it up in its source. */
    void assure(String by, LocalDate on, Instant at) {
        assuredBy = by;
        assuredOn = on;
        lastModified = at;
    }

    /** The law it rests on reads otherwise from this day on; null where nothing is known of that. */
    void outdateFrom(@Nullable LocalDate day, Instant at) {
        if (!Objects.equals(outdatedFrom, day)) {
            outdatedFrom = day;
            lastModified = at;
        }
    }

    /** What it tells. */
    public RowText text() {
        return RowTextJson.read(content);
    }

    public long getId() {
        return Objects.requireNonNull(id, "only rows that are stored are asked");
    }

    public ReferenceTable getTable() {
        return table;
    }

    public String getCode() {
        return code;
    }

    public int getVersion() {
        return version;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public boolean isRemoved() {
        return removed;
    }

    public @Nullable LocalDate getAssuredOn() {
        return assuredOn;
    }

    public @Nullable String getAssuredBy() {
        return assuredBy;
    }

    public @Nullable LocalDate getOutdatedFrom() {
        return outdatedFrom;
    }

    public boolean isSample() {
        return sample;
    }

    public Instant getLastModified() {
        return lastModified;
    }
}
