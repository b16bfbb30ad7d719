package kz.senim.kb.glossary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A word of the law, and what it means. */
@Entity
@Table(name = "glossary_term")
public class GlossaryTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "glossary_term_seq")
    @SequenceGenerator(name = "glossary_term_seq", sequenceName = "glossary_term_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false, length = 100_000)
    private String content;

    @Column(nullable = false)
    private boolean removed;

    @Column(nullable = false, updatable = false)
    private boolean sample;

    @Column(name = "last_modified", nullable = false)
    private Instant lastModified;

    @NullUnmarked
    protected GlossaryTerm() {}

    GlossaryTerm(TermText text, boolean sample, Instant at) {
        this.sample = sample;
        tell(text, at);
    }

    final void tell(TermText text, Instant at) {
        content = TermTextJson.write(text);
        lastModified = at;
    }

    /** Is told no more; what it told is kept. */
    void remove(Instant at) {
        removed = true;
        lastModified = at;
    }

    /** The term with its meaning. */
    public TermText text() {
        return TermTextJson.read(content);
    }

    String content() {
        return content;
    }

    public long getId() {
        return Objects.requireNonNull(id, "only terms that are stored are asked");
    }

    public int getVersion() {
        return version;
    }

    public boolean isRemoved() {
        return removed;
    }

    public boolean isSample() {
        return sample;
    }

    public Instant getLastModified() {
        return lastModified;
    }
}
