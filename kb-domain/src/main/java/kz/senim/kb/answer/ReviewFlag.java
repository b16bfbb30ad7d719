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
import java.time.LocalDate;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Why an answer must be looked at again: the law it cites was changed. It closes with a decision or with its edition. */
@Entity
@Table(name = "review_flag")
public class ReviewFlag {

    /** What happened to the norm. */
    public enum Cause implements Coded {
        /** It reads otherwise, or something was put into it. */
        CHANGED,
        /** It is gone, or is no law any more. */
        REPEALED,
        /** It stands under another number. */
        RENUMBERED,
        /** The day of a change that was announced has come; the new text is not in the base yet. */
        COMING
    }

    /** What a lawyer found. */
    public enum Decision implements Coded {
        /** The answer is right as it is. */
        STILL_RIGHT,
        /** The answer was corrected. */
        CORRECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_flag_seq")
    @SequenceGenerator(name = "review_flag_seq", sequenceName = "review_flag_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id", nullable = false, updatable = false)
    private Answer answer;

    @Column(name = "act_id", nullable = false, updatable = false, length = 60)
    private String actId;

    @Column(name = "eid", nullable = false, updatable = false, length = 250)
    private String eId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 2)
    private Language language;

    @Column(name = "edition_date", nullable = false, updatable = false)
    private LocalDate edition;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Cause cause;

    @Column(name = "changed_eid", nullable = false, updatable = false, length = 250)
    private String changed;

    @Column(nullable = false, updatable = false)
    private LocalDate effective;

    @Column(name = "raised_at", nullable = false, updatable = false)
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Decision decision;

    @Column(length = 4000)
    private @Nullable String words;

    @Column(name = "decided_by", length = 60)
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @NullUnmarked
    protected ReviewFlag() {}

    /**
     * @param language of the edition that changed the norm
     * @param edition its date
     * @param changed the eId that the edition changed: the cited one, one that holds it, or one within it
     * @param effective from which day the norm reads otherwise
     */
    ReviewFlag(
            Answer answer,
            Cited cited,
            Language language,
            LocalDate edition,
            Cause cause,
            String changed,
            LocalDate effective,
            Instant at) {
        this.answer = answer;
        this.actId = cited.actId();
        this.eId = cited.eId();
        this.language = language;
        this.edition = edition;
        this.cause = cause;
        this.changed = changed;
        this.effective = effective;
        this.raisedAt = at;
    }

    /**
     * Closes it with what a lawyer found.
     *
     * @throws AnswerException when it is closed already
     */
    void decide(Decision found, String why, String by, Instant at) {
        requireOpen();
        decision = found;
        words = why;
        decidedBy = by;
        decidedAt = at;
    }

    /** Takes it back with the edition that raised it; what was decided stays decided. */
    void withdraw(Instant at) {
        if (isOpen()) {
            withdrawnAt = at;
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new AnswerException(Reason.FLAG_IS_CLOSED);
        }
    }

    public boolean isOpen() {
        return decidedAt == null && withdrawnAt == null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public Answer getAnswer() {
        return answer;
    }

    /** The norm as the answer cites it. */
    public Cited cited() {
        return new Cited(actId, eId);
    }

    public Language getLanguage() {
        return language;
    }

    public LocalDate getEdition() {
        return edition;
    }

    public Cause getCause() {
        return cause;
    }

    public String getChanged() {
        return changed;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    public @Nullable Decision getDecision() {
        return decision;
    }

    public @Nullable String getWords() {
        return words;
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }
}
