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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of an act's tree in one language, over the days on which it read so: an article, a heading above articles,
 * the preamble, an annex or the signature block.
 */
@Entity
public class Provision extends TemporalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provision_seq")
    @SequenceGenerator(name = "provision_seq", sequenceName = "provision_seq", allocationSize = 200)
    private @Nullable Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "act_id")
    private Act act;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private Language language;

    @Column(name = "eid", nullable = false, length = 250)
    private String eId;

    @Column(name = "parent_eid", length = 250)
    private @Nullable String parent;

    @Column(name = "order_key", nullable = false, length = 250)
    private String orderKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ProvisionKind kind;

    @Column(nullable = false, length = 60)
    private String number;

    @Column(length = 250)
    private @Nullable String article;

    @Column(nullable = false, length = 1_000_000)
    private String label;

    @Column(nullable = false, length = 1_000_000)
    private String heading;

    @Column(name = "body", nullable = false, length = 1_000_000)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ForceStatus status;

    @Column(name = "group_headings", nullable = false, length = 1_000_000)
    private String groupHeadings;

    @Column(name = "outdated_from")
    private @Nullable LocalDate outdatedFrom;

    @Column(name = "suspended_from")
    private @Nullable LocalDate suspendedFrom;

    @Column(name = "suspended_until")
    private @Nullable LocalDate suspendedUntil;

    @NullUnmarked
    protected Provision() {}

    Provision(
            Act act,
            Language language,
            ProvisionText words,
            String orderKey,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        super(validFrom, validTo);
        this.act = act;
        this.language = language;
        this.eId = words.eId();
        this.parent = words.parent();
        this.orderKey = orderKey;
        this.kind = words.kind();
        this.number = words.number();
        this.article = words.article();
        this.label = words.label();
        this.heading = words.heading();
        this.text = words.text();
        this.status = words.status();
        this.groupHeadings = "";
    }

    /** The same words for other days. */
    Provision copy(LocalDate validFrom, @Nullable LocalDate validTo) {
        Provision copy = new Provision(act, language, words(), orderKey, validFrom, validTo);
        copy.describe(groupHeadings, outdatedFrom);
        return copy;
    }

    /** What is derived from the rows around it: the headings above it and the first coming change beside it. */
    void describe(String headingsAbove, @Nullable LocalDate firstComingChange) {
        if (!groupHeadings.equals(headingsAbove) || !Objects.equals(outdatedFrom, firstComingChange)) {
            groupHeadings = headingsAbove;
            outdatedFrom = firstComingChange;
        }
    }

    /** What the notes beside it say of days on which all of it is not applied; null where they say nothing. */
    void suspend(@Nullable SuspendedDays days) {
        LocalDate from = days == null ? null : days.from();
        LocalDate until = days == null ? null : days.until();
        if (!Objects.equals(suspendedFrom, from) || !Objects.equals(suspendedUntil, until)) {
            suspendedFrom = from;
            suspendedUntil = until;
        }
    }

    /** Whether these are the same words at the same place; notes beside them do not count. */
    boolean reads(ProvisionText words) {
        return eId.equals(words.eId())
                && Objects.equals(parent, words.parent())
                && kind == words.kind()
                && number.equals(words.number())
                && label.equals(words.label())
                && heading.equals(words.heading())
                && text.equals(words.text())
                && status == words.status();
    }

    /** The row as an edition tells it, without the notes beside it. */
    public ProvisionText words() {
        return new ProvisionText(eId, parent, kind, number, label, heading, text, status, List.of());
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

    /** Its Akoma Ntoso id, unique in the edition. */
    public String getEId() {
        return eId;
    }

    /** The eId of the row above it; null at the top of the tree. */
    public @Nullable String getParent() {
        return parent;
    }

    /** Its place among the rows of its edition, sortable as text and never renumbered. */
    public String getOrderKey() {
        return orderKey;
    }

    public ProvisionKind getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    /** How addresses name it: {@code 127-2}, {@code preamble}; null for a heading above articles. */
    public @Nullable String getArticle() {
        return article;
    }

    public String getLabel() {
        return label;
    }

    public String getHeading() {
        return heading;
    }

    public String getText() {
        return text;
    }

    public ForceStatus getStatus() {
        return status;
    }

    /** Whether it is law on this day: suspended while a note beside it says so. */
    public ForceStatus statusOn(LocalDate day) {
        boolean suspended = suspendedFrom != null
                && suspendedUntil != null
                && new SuspendedDays(suspendedFrom, suspendedUntil).include(day);
        return suspended && status == ForceStatus.IN_FORCE ? ForceStatus.SUSPENDED : status;
    }

    /** The headings of the groups it stands in, from the top, one a line. */
    public String getGroupHeadings() {
        return groupHeadings;
    }

    /** The first day on which a coming change noted beside it takes effect; from then on it may be outdated. */
    public @Nullable LocalDate getOutdatedFrom() {
        return outdatedFrom;
    }

    /** The first of the days on which all of it is not applied; null where no note names their end. */
    public @Nullable LocalDate getSuspendedFrom() {
        return suspendedFrom;
    }

    /** The first day after those on which all of it is not applied. */
    public @Nullable LocalDate getSuspendedUntil() {
        return suspendedUntil;
    }
}
