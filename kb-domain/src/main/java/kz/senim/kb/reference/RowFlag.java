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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kz.senim.kb.language.Language;
import kz.senim.kb.reference.ReferenceException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Why a row must be looked at again: the law it rests on was changed. It closes with a decision or with its edition. */
@Entity
@Table(name = "reference_flag")
public class RowFlag {

    /** What happened to the norm. */
    public enum Cause {
        /** It reads otherwise, or something was put into it. */
        CHANGED,
        /** It is gone, or is no law any more. */
        REPEALED,
        /** It stands under another number. */
        RENUMBERED,
        /** The day of a change that was announced has come; the new text is not in the base yet. */
        COMING;

        /** The name in the API and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody found. */
    public enum Decision {
        /** The row is right as it is. */
        STILL_RIGHT,
        /** The row was corrected. */
        CORRECTED;

        /** The name in the API and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The decision with this name in the API. */
        public static Optional<Decision> of(String code) {
            return Arrays.stream(values())
                    .filter(decision -> decision.code().equals(code))
                    .findFirst();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_flag_seq")
    @SequenceGenerator(name = "reference_flag_seq", sequenceName = "reference_flag_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "row_id", nullable = false, updatable = false)
    private ReferenceRow row;

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
    protected RowFlag() {}

    /**
     * @param edition the date of the edition that changed the norm, and the day from which it reads otherwise
     * @param changed the eId that was changed: the cited one, one that holds it, or one within it
     */
    RowFlag(
            ReferenceRow row,
            Norm norm,
            Language language,
            LocalDate edition,
            Cause cause,
            String changed,
            Instant at) {
        this.row = row;
        this.actId = norm.actId();
        this.eId = norm.eId();
        this.language = language;
        this.edition = edition;
        this.effective = edition;
        this.cause = cause;
        this.changed = changed;
        this.raisedAt = at;
    }

    /**
     * Closes it with what somebody found.
     *
     * @throws ReferenceException when it is closed already
     */
    void decide(Decision found, String why, String by, Instant at) {
        if (!isOpen()) {
            throw new ReferenceException(Reason.FLAG_IS_CLOSED);
        }
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

    public boolean isOpen() {
        return decidedAt == null && withdrawnAt == null;
    }

    public long getId() {
        return Objects.requireNonNull(id, "only flags that are stored are asked");
    }

    public ReferenceRow getRow() {
        return row;
    }

    /** The norm as the row names it. */
    public Norm norm() {
        return new Norm(actId, eId);
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

    /** The eId that was changed. */
    public String getChanged() {
        return changed;
    }

    /** From which day on the norm reads otherwise. */
    public LocalDate getEffective() {
        return effective;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }
}
