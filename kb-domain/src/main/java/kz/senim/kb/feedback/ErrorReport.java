package kz.senim.kb.feedback;

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
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a colleague found wrong in a provision as the base shows it. */
@Entity
@Table(name = "error_report")
public class ErrorReport {

    /** The greatest length of its words. */
    public static final int LONGEST_TEXT = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "error_report_seq")
    @SequenceGenerator(name = "error_report_seq", sequenceName = "error_report_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "act_id", nullable = false, updatable = false, length = 60)
    private String actId;

    @Column(nullable = false, updatable = false, length = 250)
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 2)
    private Language language;

    @Column(name = "body", nullable = false, updatable = false, length = LONGEST_TEXT)
    private String text;

    @Column(name = "reported_by", nullable = false, updatable = false, length = 50)
    private String reportedBy;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant reportedAt;

    @Column(name = "resolved_by", length = 50)
    private @Nullable String resolvedBy;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @NullUnmarked
    protected ErrorReport() {}

    /**
     * @throws IllegalArgumentException when the text is blank or longer than {@link #LONGEST_TEXT}
     */
    public ErrorReport(String actId, String article, Language language, String text, String by, Instant at) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A report has 1 to " + LONGEST_TEXT + " characters");
        }
        this.actId = actId;
        this.article = article;
        this.language = language;
        this.text = text.strip();
        this.reportedBy = by;
        this.reportedAt = at;
    }

    void resolve(String by, Instant at) {
        resolvedBy = by;
        resolvedAt = at;
    }

    void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getActId() {
        return actId;
    }

    public String getArticle() {
        return article;
    }

    public Language getLanguage() {
        return language;
    }

    public String getText() {
        return text;
    }

    public String getReportedBy() {
        return reportedBy;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public @Nullable String getResolvedBy() {
        return resolvedBy;
    }

    public @Nullable Instant getResolvedAt() {
        return resolvedAt;
    }
}
