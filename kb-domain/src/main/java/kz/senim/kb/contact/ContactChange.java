package kz.senim.kb.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One field of a contact that was changed: the metadata of HSDS 3.1. */
@Entity
@Table(name = "contact_change")
public class ContactChange {

    private static final int LONGEST_VALUE = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_change_seq")
    @SequenceGenerator(name = "contact_change_seq", sequenceName = "contact_change_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "resource_type", nullable = false, updatable = false, length = 20)
    private String resourceType;

    @Column(name = "resource_id", nullable = false, updatable = false)
    private long resourceId;

    @Column(name = "last_action_date", nullable = false, updatable = false)
    private Instant lastActionDate;

    @Column(name = "last_action_type", nullable = false, updatable = false, length = 20)
    private String lastActionType;

    @Column(name = "field_name", nullable = false, updatable = false, length = 60)
    private String fieldName;

    @Column(name = "previous_value", nullable = false, updatable = false, length = LONGEST_VALUE)
    private String previousValue;

    @Column(name = "replacement_value", nullable = false, updatable = false, length = LONGEST_VALUE)
    private String replacementValue;

    @Column(name = "updated_by", nullable = false, updatable = false, length = 60)
    private String updatedBy;

    @NullUnmarked
    protected ContactChange() {}

    ContactChange(long serviceId, Instant at, String by, String action, String field, String before, String after) {
        this.resourceType = "service";
        this.resourceId = serviceId;
        this.lastActionDate = at;
        this.updatedBy = by;
        this.lastActionType = action;
        this.fieldName = field;
        this.previousValue = cut(before);
        this.replacementValue = cut(after);
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + '…';
    }

    public Instant getLastActionDate() {
        return lastActionDate;
    }

    /** What was done: {@code create}, {@code update}, {@code verify}, {@code merge}. */
    public String getLastActionType() {
        return lastActionType;
    }

    public String getFieldName() {
        return fieldName;
    }

    public String getPreviousValue() {
        return previousValue;
    }

    public String getReplacementValue() {
        return replacementValue;
    }

    public String getUpdatedBy() {
        return updatedBy;
    }
}
