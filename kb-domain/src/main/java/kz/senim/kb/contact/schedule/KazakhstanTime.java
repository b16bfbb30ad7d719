package kz.senim.kb.contact.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The time by which hours are told. The whole country keeps the time of Almaty, UTC+5 since 1 March 2024; at the
 * midnight before, the hour from 23:00 came twice.
 */
public final class KazakhstanTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private KazakhstanTime() {}

    /** The day at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** When it opens: where that time comes twice, the second, so that nothing shows open too early. */
    static Instant opening(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, ZONE).withLaterOffsetAtOverlap().toInstant();
    }

    /** When it closes: where that time comes twice, the first, if it opened before it. */
    static Instant closing(LocalDateTime time, Instant opened) {
        ZonedDateTime first = time.atZone(ZONE);
        Instant early = first.toInstant();
        return early.isAfter(opened) ? early : first.withLaterOffsetAtOverlap().toInstant();
    }
}
