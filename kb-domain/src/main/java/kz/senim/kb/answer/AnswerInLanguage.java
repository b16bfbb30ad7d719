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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * An answer in one language, with its own way from draft to publication. What was published stays readable while what
 * follows is written and reviewed.
 */
@Entity
@Table(name = "answer_in_language")
public class AnswerInLanguage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_in_language_seq")
    @SequenceGenerator(name = "answer_in_language_seq", sequenceName = "answer_in_language_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id", nullable = false, updatable = false)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 2)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AnswerState state;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "latest_id", nullable = false)
    private AnswerRevision latest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_id")
    private @Nullable AnswerRevision published;

    @Column(name = "submitted_by", length = 60)
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "published_by", length = 60)
    private @Nullable String publishedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "urgent_by", length = 60)
    private @Nullable String urgentBy;

    @Column(name = "verified_by", length = 60)
    private @Nullable String verifiedBy;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "behind_since")
    private @Nullable Instant behindSince;

    @Column(name = "behind_from")
    private @Nullable Integer behindFrom;

    @Column(name = "outdated_from")
    private @Nullable LocalDate outdatedFrom;

    @Column(nullable = false)
    private int stamp;

    @Version
    @Column(nullable = false)
    private int version;

    @NullUnmarked
    protected AnswerInLanguage() {}

    /** Begins with a first draft. */
    AnswerInLanguage(AnswerRevision first) {
        this.answer = first.getAnswer();
        this.language = first.getLanguage();
        this.state = AnswerState.DRAFT;
        this.latest = first;
    }

    /** Goes on with new words; what was in review or archived is a draft again. */
    void rewrite(AnswerRevision next) {
        latest = next;
        state = AnswerState.DRAFT;
        submittedBy = null;
        submittedAt = null;
        touch();
    }

    /**
     * Asks for a second pair of eyes.
     *
     * @throws AnswerException when it is no draft, or not ready to be read
     */
    void submit(String by, Instant at) {
        require(AnswerState.DRAFT);
        requireReady();
        state = AnswerState.REVIEW;
        submittedBy = by;
        submittedAt = at;
        touch();
    }

    /**
     * Gives it back to who wrote it.
     *
     * @throws AnswerException when it is not in review
     */
    void giveBack() {
        require(AnswerState.REVIEW);
        state = AnswerState.DRAFT;
        touch();
    }

    /**
     * Lets operators read it.
     *
     * @param writers who wrote what was not published yet
     * @throws AnswerException when it is not in review, or whoever approves wrote or submitted it
     */
    void publish(String by, Instant at, Collection<String> writers) {
        require(AnswerState.REVIEW);
        if (writers.contains(by) || by.equals(submittedBy)) {
            throw new AnswerException(Reason.FOUR_EYES, by);
        }
        urgentBy = null;
        letRead(by, at);
    }

    /**
     * Lets operators read a correction at once, to be reviewed by somebody else afterwards.
     *
     * @throws AnswerException when there is nothing to publish, or it is not ready to be read
     */
    void publishUrgently(String by, Instant at) {
        if (state == AnswerState.PUBLISHED || state == AnswerState.ARCHIVED) {
            throw new AnswerException(Reason.WRONG_STATE, state.code());
        }
        requireReady();
        urgentBy = by;
        letRead(by, at);
    }

    /**
     * Approves what was published urgently.
     *
     * @param writers who wrote it
     * @throws AnswerException when nothing waits for that, or whoever approves wrote or published it
     */
    void confirm(String by, Instant at, Collection<String> writers) {
        if (urgentBy == null) {
            throw new AnswerException(Reason.WRONG_STATE, state.code());
        }
        if (urgentBy.equals(by) || writers.contains(by)) {
            throw new AnswerException(Reason.FOUR_EYES, by);
        }
        urgentBy = null;
        verify(by, at);
    }

    /**
     * Notes that the published words are still right.
     *
     * @throws AnswerException when nothing is published
     */
    void verify(String by, Instant at) {
        if (published == null) {
            throw new AnswerException(Reason.WRONG_STATE, state.code());
        }
        verifiedBy = by;
        verifiedAt = at;
        touch();
    }

    /** Takes it from the operators; its revisions stay. */
    void archive() {
        state = AnswerState.ARCHIVED;
        published = null;
        urgentBy = null;
        touch();
    }

    private void letRead(String by, Instant at) {
        AnswerRevision before = published;
        state = AnswerState.PUBLISHED;
        published = latest;
        publishedBy = by;
        publishedAt = at;
        verify(by, at);
        boolean catchesUp = behindSince != null;
        behindSince = null;
        behindFrom = null;
        if (before != null && !catchesUp) {
            int known = before.getNumber();
            answer.in(language.other()).ifPresent(other -> other.fallBehind(known, at));
        }
    }

    private void fallBehind(int knew, Instant at) {
        if (published != null && behindSince == null) {
            behindSince = at;
            behindFrom = knew;
            touch();
        }
    }

    /** Notes that what changed in the other language needs no other words in this one. */
    void catchUp() {
        behindSince = null;
        behindFrom = null;
        touch();
    }

    /** Takes note of the first day from which the law it rests on reads otherwise; null when it does not. */
    void outdateFrom(@Nullable LocalDate day) {
        if (!Objects.equals(day, outdatedFrom)) {
            outdatedFrom = day;
            touch();
        }
    }

    /** Has what is shown of it found anew. */
    void touch() {
        stamp++;
    }

    private void require(AnswerState wanted) {
        if (state != wanted) {
            throw new AnswerException(Reason.WRONG_STATE, state.code());
        }
    }

    private void requireReady() {
        List<String> faults = latest.text().faults(answer.getKind());
        if (!faults.isEmpty()) {
            throw new AnswerException(Reason.NOT_READY, String.join(", ", faults));
        }
    }

    /** Whether operators read it. */
    public boolean isReadable() {
        return published != null;
    }

    /** Since which day, by this day, the law it rests on reads otherwise and nobody has decided yet; null when not. */
    public @Nullable LocalDate outdatedSince(LocalDate on) {
        return outdatedFrom != null && !outdatedFrom.isAfter(on) ? outdatedFrom : null;
    }

    /** The day on which it was verified last; null while nobody has. */
    @Nullable
    LocalDate verifiedOn() {
        return verifiedAt == null ? null : verifiedAt.atZone(Today.ZONE).toLocalDate();
    }

    /** The day by which it is to be verified again; null while nobody has verified it. */
    public @Nullable LocalDate dueOn() {
        LocalDate verified = verifiedOn();
        return verified == null ? null : verified.plusDays(answer.getReviewDays());
    }

    public @Nullable Long getId() {
        return id;
    }

    public Answer getAnswer() {
        return answer;
    }

    public Language getLanguage() {
        return language;
    }

    public AnswerState getState() {
        return state;
    }

    public AnswerRevision getLatest() {
        return latest;
    }

    /** What operators read; null when they read nothing. */
    public @Nullable AnswerRevision getPublished() {
        return published;
    }

    public @Nullable String getSubmittedBy() {
        return submittedBy;
    }

    public @Nullable Instant getSubmittedAt() {
        return submittedAt;
    }

    public @Nullable String getPublishedBy() {
        return publishedBy;
    }

    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }

    /** Who published it without a second pair of eyes, which it still waits for; null when it does not. */
    public @Nullable String getUrgentBy() {
        return urgentBy;
    }

    public @Nullable String getVerifiedBy() {
        return verifiedBy;
    }

    public @Nullable Instant getVerifiedAt() {
        return verifiedAt;
    }

    /** Since when the other language has moved on; null when they are in step. */
    public @Nullable Instant getBehindSince() {
        return behindSince;
    }

    /** The number of the other language's revision that these words are in step with; null when with its latest. */
    public @Nullable Integer getBehindFrom() {
        return behindFrom;
    }

    /** The first day from which the law it rests on reads otherwise and nobody has decided yet. */
    public @Nullable LocalDate getOutdatedFrom() {
        return outdatedFrom;
    }

    /** Changes with anything that is shown of it. */
    public int getStamp() {
        return stamp;
    }
}
