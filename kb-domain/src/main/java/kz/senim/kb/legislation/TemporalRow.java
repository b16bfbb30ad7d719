package kz.senim.kb.legislation;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What an edition shows from one day until, but not on, another; without an end it still holds. */
@MappedSuperclass
public abstract class TemporalRow {

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @NullUnmarked
    protected TemporalRow() {}

    protected TemporalRow(LocalDate validFrom, @Nullable LocalDate validTo) {
        this.validFrom = validFrom;
        this.validTo = validTo;
        requireOrder();
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    /** Whether the row holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    void startAt(LocalDate day) {
        validFrom = day;
        requireOrder();
    }

    void endAt(@Nullable LocalDate day) {
        validTo = day;
        requireOrder();
    }

    private void requireOrder() {
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw new IllegalArgumentException("A row cannot hold from " + validFrom + " to " + validTo);
        }
    }
}
