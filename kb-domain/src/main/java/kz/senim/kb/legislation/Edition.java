package kz.senim.kb.legislation;

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
import java.time.Instant;
import java.time.LocalDate;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An act's text in one language as of one day: where it came from and who brought it in. */
@Entity
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_seq")
    @SequenceGenerator(name = "edition_seq", sequenceName = "edition_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "act_id")
    private Act act;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private Language language;

    @Column(name = "edition_date", nullable = false)
    private LocalDate date;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "source_file_id")
    private SourceFile source;

    @Column(name = "imported_by", nullable = false, length = 60)
    private String importedBy;

    @Column(name = "imported_at", nullable = false)
    private Instant importedAt;

    @NullUnmarked
    protected Edition() {}

    public Edition(
            Act act, Language language, LocalDate date, SourceFile source, String importedBy, Instant importedAt) {
        this.act = act;
        this.language = language;
        this.date = date;
        this.source = source;
        this.importedBy = importedBy;
        this.importedAt = importedAt;
    }

    public @Nullable Long getId() {
        return id;
    }

    public Act getAct() {
        return act;
    }

    public Language getLanguage() {
        return language;
    }

    /** The day the text speaks for. */
    public LocalDate getDate() {
        return date;
    }

    public SourceFile getSource() {
        return source;
    }

    public String getImportedBy() {
        return importedBy;
    }

    public Instant getImportedAt() {
        return importedAt;
    }
}
