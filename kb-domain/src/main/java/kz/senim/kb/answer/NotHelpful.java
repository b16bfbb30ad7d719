package kz.senim.kb.answer;

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
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** That an answer did not help somebody who used it, and why. */
@Entity
@Table(name = "not_helpful")
public class NotHelpful {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "not_helpful_seq")
    @SequenceGenerator(name = "not_helpful_seq", sequenceName = "not_helpful_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id", nullable = false, updatable = false)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 2)
    private Language language;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Shortcoming reason;

    @Column(name = "reported_by", nullable = false, updatable = false, length = 60)
    private String by;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant at;

    @NullUnmarked
    protected NotHelpful() {}

    NotHelpful(AnswerRevision published, Shortcoming reason, String by, Instant at) {
        this.answer = published.getAnswer();
        this.language = published.getLanguage();
        this.revision = published.getNumber();
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    Answer getAnswer() {
        return answer;
    }

    Language getLanguage() {
        return language;
    }

    Shortcoming getReason() {
        return reason;
    }

    /** Whether it is about what operators read now, and nobody has looked at that since. */
    boolean isOpen() {
        AnswerInLanguage words = answer.in(language).orElse(null);
        AnswerRevision published = words == null ? null : words.getPublished();
        Instant verified = words == null ? null : words.getVerifiedAt();
        return published != null && published.getNumber() == revision && (verified == null || verified.isBefore(at));
    }
}
