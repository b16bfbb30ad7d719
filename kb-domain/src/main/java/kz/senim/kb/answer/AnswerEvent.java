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

/** One thing that was done to an answer: its history, and the comments of those who write and review. */
@Entity
@Table(name = "answer_event")
public class AnswerEvent {

    static final int LONGEST_WORDS = 4000;

    /** What was done. */
    public enum Deed implements Coded {
        CREATED,
        CLASSIFIED,
        SAVED,
        SUBMITTED,
        GIVEN_BACK,
        PUBLISHED,
        PUBLISHED_URGENTLY,
        CONFIRMED,
        VERIFIED,
        IN_STEP,
        ARCHIVED,
        COMMENTED,
        FLAGGED,
        FLAG_DECIDED,
        FLAG_WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_event_seq")
    @SequenceGenerator(name = "answer_event_seq", sequenceName = "answer_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id", nullable = false, updatable = false)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 2)
    private @Nullable Language language;

    @Column(name = "revision_number", updatable = false)
    private @Nullable Integer revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private Deed deed;

    @Column(name = "done_by", nullable = false, updatable = false, length = 60)
    private String by;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false, length = LONGEST_WORDS)
    private String words;

    @NullUnmarked
    protected AnswerEvent() {}

    AnswerEvent(
            Answer answer,
            @Nullable Language language,
            @Nullable Integer revision,
            Deed deed,
            String by,
            Instant at,
            String words) {
        this.answer = answer;
        this.language = language;
        this.revision = revision;
        this.deed = deed;
        this.by = by;
        this.at = at;
        this.words = words;
    }

    public @Nullable Language getLanguage() {
        return language;
    }

    /** The number of the revision it was done to, where it was done to one. */
    public @Nullable Integer getRevision() {
        return revision;
    }

    public Deed getDeed() {
        return deed;
    }

    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    /** What was said about it; may be empty. */
    public String getWords() {
        return words;
    }
}
