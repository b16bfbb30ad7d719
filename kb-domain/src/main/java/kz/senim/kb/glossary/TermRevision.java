package kz.senim.kb.glossary;

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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a term told after somebody had changed it; never changed afterwards. */
@Entity
@Table(name = "glossary_revision")
public class TermRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "glossary_revision_seq")
    @SequenceGenerator(name = "glossary_revision_seq", sequenceName = "glossary_revision_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "term_id", nullable = false, updatable = false)
    private GlossaryTerm term;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false, length = 100_000)
    private String content;

    @Column(nullable = false, updatable = false)
    private boolean removed;

    @Column(name = "written_by", nullable = false, updatable = false, length = 60)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @NullUnmarked
    protected TermRevision() {}

    TermRevision(GlossaryTerm term, int number, String by, Instant at) {
        this.term = term;
        this.number = number;
        this.content = term.content();
        this.removed = term.isRemoved();
        this.writtenBy = by;
        this.writtenAt = at;
    }

    GlossaryTerm getTerm() {
        return term;
    }

    /** Counted from one in each term. */
    public int getNumber() {
        return number;
    }

    public TermText text() {
        return TermTextJson.read(content);
    }

    /** Whether the term was told no more. */
    public boolean isRemoved() {
        return removed;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
