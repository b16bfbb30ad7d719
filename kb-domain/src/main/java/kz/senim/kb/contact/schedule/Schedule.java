package kz.senim.kb.contact.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of hours and the days on which it comes, as HSDS 3.1 has it: several for a day with a break, one for a
 * night.
 *
 * @param id its id in HSDS, a UUID
 * @param validFrom the first day on which it holds
 * @param validTo the last day on which it holds; what is beyond is unknown, not closed
 * @param season the part of every year in which it is open, as {@link Season#text()}; null means all year
 * @param recurrence on which days
 * @param opensAt when it opens; null where only words tell
 * @param closesAt when it closes: on the next day when not after {@code opensAt}; 23:59 is the end of the day
 * @param timezone the hours it is ahead of UTC, as told; null means the time of Kazakhstan
 * @param description what else is told of it
 * @param scheduleLink where it is told
 * @param attendingType how one comes: at the place, by phone
 * @param notes what staff should know
 */
@Embeddable
public record Schedule(
        @Column(name = "hsds_id", nullable = false, length = 36)
        String id,

        @Column(name = "valid_from") @Nullable LocalDate validFrom,
        @Column(name = "valid_to") @Nullable LocalDate validTo,
        @Column(length = 12) @Nullable String season,
        @Embedded @Nullable Recurrence recurrence,
        @Column(name = "opens_at") @Nullable LocalTime opensAt,
        @Column(name = "closes_at") @Nullable LocalTime closesAt,
        @Column(name = "utc_hours") @Nullable Integer timezone,
        @Column(name = "body", length = 2000) @Nullable String description,

        @Column(name = "schedule_link", length = 1000) @Nullable
        String scheduleLink,

        @Column(name = "attending_type", length = 500) @Nullable
        String attendingType,

        @Column(length = 2000) @Nullable String notes) {

    /** On these days of every week. */
    public static Schedule weekly(Set<DayOfWeek> days, LocalTime opensAt, LocalTime closesAt) {
        return of(Recurrence.weekly(days), opensAt, closesAt);
    }

    /** On the days of this recurrence. */
    public static Schedule of(Recurrence recurrence, LocalTime opensAt, LocalTime closesAt) {
        return new Schedule(
                UUID.randomUUID().toString(),
                null,
                null,
                null,
                recurrence,
                opensAt,
                closesAt,
                null,
                null,
                null,
                null,
                null);
    }

    /** Hours that only words tell: "by appointment". */
    public static Schedule told(String description) {
        return new Schedule(
                UUID.randomUUID().toString(), null, null, null, null, null, null, null, description, null, null, null);
    }

    /** The same hours, which hold from one day to another, both included. */
    public Schedule valid(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Schedule(
                id,
                from,
                to,
                season,
                recurrence,
                opensAt,
                closesAt,
                timezone,
                description,
                scheduleLink,
                attendingType,
                notes);
    }

    /** The same hours, in this part of every year only. */
    public Schedule in(Season part) {
        return new Schedule(
                id,
                validFrom,
                validTo,
                part.text(),
                recurrence,
                opensAt,
                closesAt,
                timezone,
                description,
                scheduleLink,
                attendingType,
                notes);
    }

    /** Whether what is told holds on this day. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
