package kz.senim.kb.contact.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.senim.kb.contact.schedule.OpenState.Closed;
import kz.senim.kb.contact.schedule.OpenState.Open;
import kz.senim.kb.contact.schedule.OpenState.Reason;
import kz.senim.kb.contact.schedule.OpenState.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of the hours of something, and the answer to whether it is open. The schedules valid on a day are
 * its hours; where none is valid, nothing is known of it. An exception takes the place of the day's schedules, a
 * holiday that of what is not told to hold on holidays.
 */
public final class OpeningHours {

    /** Nothing is told. */
    public static final OpeningHours UNTOLD = new OpeningHours(List.of(), List.of(), HolidayPractice.UNKNOWN);

    /** What stays open so long does not close, as far as a caller is concerned. */
    private static final int DAYS_TO_CLOSE = 7;

    private static final int DAYS_TO_OPEN = 366;
    /** The hours ahead of UTC that clocks in the country have shown within living memory of any list of hours. */
    private static final List<Integer> HOURS_AHEAD = List.of(5, 6);

    /** A schedule whose days and hours are read; those of one that cannot be read are null. */
    private record Read(
            Schedule schedule,
            @Nullable Days days,
            @Nullable Season season,
            @Nullable Hours hours) {}

    private final List<Read> schedules;
    private final List<ScheduleException> exceptions;
    private final HolidayPractice onHolidays;

    public OpeningHours(List<Schedule> schedules, List<ScheduleException> exceptions, HolidayPractice onHolidays) {
        this.schedules = schedules.stream().map(OpeningHours::read).toList();
        this.exceptions = List.copyOf(exceptions);
        this.onHolidays = onHolidays;
    }

    /** Whether it is open at this moment. */
    public OpenState at(Instant moment, HolidayCalendar calendar) {
        LocalDate today = KazakhstanTime.dayOf(moment);
        DayHours hours = hoursOn(today, calendar);
        Optional<Stretch> open = stretches(today, calendar).stream()
                .filter(stretch -> stretch.has(moment))
                .findFirst();
        if (open.isPresent()) {
            return new Open(closing(moment, today, calendar));
        }
        Reason unknown = hours.unknown();
        if (unknown != null) {
            return new Unknown(unknown);
        }
        if (isNightIntoAnotherDay(moment, today, calendar)) {
            return new Unknown(Reason.NIGHT_INTO_ANOTHER_DAY);
        }
        return new Closed(opening(moment, today, calendar));
    }

    private @Nullable Instant closing(Instant moment, LocalDate today, HolidayCalendar calendar) {
        Instant until = moment;
        LocalDate last = today.plusDays(DAYS_TO_CLOSE);
        for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
            Instant reached = reached(until, stretches(day, calendar));
            if (reached.equals(until) && !day.equals(today)) {
                return until;
            }
            until = reached;
            if (until.isBefore(KazakhstanTime.startOf(day.plusDays(1)))) {
                return until;
            }
        }
        return null;
    }

    /** How far one comes from a moment through stretches that follow each other without a gap. */
    private static Instant reached(Instant from, List<Stretch> stretches) {
        Instant until = from;
        boolean further = true;
        while (further) {
            further = false;
            for (Stretch stretch : stretches) {
                if (stretch.has(until)) {
                    until = stretch.end();
                    further = true;
                }
            }
        }
        return until;
    }

    private @Nullable Instant opening(Instant moment, LocalDate today, HolidayCalendar calendar) {
        for (int ahead = 0; ahead <= DAYS_TO_OPEN; ahead++) {
            Optional<Instant> next = stretches(today.plusDays(ahead), calendar).stream()
                    .map(Stretch::start)
                    .filter(start -> start.isAfter(moment))
                    .min(Instant::compareTo);
            if (next.isPresent()) {
                return next.get();
            }
        }
        return null;
    }

    /** All that is known to be open on a day: its own hours until midnight, and what runs into it. */
    private List<Stretch> stretches(LocalDate day, HolidayCalendar calendar) {
        List<Stretch> stretches = new ArrayList<>();
        DayHours own = hoursOn(day, calendar);
        own.hours().forEach(hours -> stretches.add(hours.on(day)));
        if (own.usual()) {
            LocalDate before = day.minusDays(1);
            hoursOn(before, calendar)
                    .hours()
                    .forEach(hours -> hours.after(before).ifPresent(stretches::add));
        }
        return stretches;
    }

    private boolean isNightIntoAnotherDay(Instant moment, LocalDate today, HolidayCalendar calendar) {
        LocalDate before = today.minusDays(1);
        return !hoursOn(today, calendar).usual()
                && hoursOn(before, calendar).hours().stream()
                        .flatMap(hours -> hours.after(before).stream())
                        .anyMatch(stretch -> stretch.has(moment));
    }

    private DayHours hoursOn(LocalDate day, HolidayCalendar calendar) {
        if (schedules.isEmpty() && exceptions.isEmpty()) {
            return DayHours.unknown(Reason.NO_SCHEDULE);
        }
        List<ScheduleException> special =
                exceptions.stream().filter(exception -> exception.has(day)).toList();
        if (!special.isEmpty()) {
            return DayHours.other(special.stream()
                    .flatMap(exception -> hours(exception.opensAt(), exception.closesAt()).stream())
                    .toList());
        }
        List<Read> valid = schedules.stream()
                .filter(read -> read.schedule().isValidOn(day))
                .toList();
        if (valid.isEmpty()) {
            return DayHours.unknown(whyNotValid(day));
        }
        DayKind kind = calendar.kind(day);
        if (kind == DayKind.HOLIDAY && onHolidays != HolidayPractice.AS_USUAL) {
            return onHolidays == HolidayPractice.CLOSED ? DayHours.other(List.of()) : DayHours.unknown(Reason.HOLIDAY);
        }
        return regular(day, kind, valid);
    }

    private static DayHours regular(LocalDate day, DayKind kind, List<Read> valid) {
        List<Hours> hours = new ArrayList<>();
        Reason unknown = null;
        for (Read read : valid) {
            if (read.days() == null) {
                unknown = Reason.UNREADABLE;
            } else if (read.days().has(day)
                    && (read.season() == null || read.season().has(day))) {
                if (read.hours() == null) {
                    unknown = Reason.UNREADABLE;
                } else {
                    hours.add(read.hours());
                }
            }
        }
        if (unknown == null && kind == DayKind.WORKING_WEEKEND && hours.isEmpty()) {
            unknown = Reason.WORKING_WEEKEND;
        }
        return DayHours.usual(hours, unknown);
    }

    private Reason whyNotValid(LocalDate day) {
        boolean ended = schedules.stream()
                .map(read -> read.schedule().validTo())
                .anyMatch(last -> last != null && last.isBefore(day));
        if (schedules.isEmpty()) {
            return Reason.NO_SCHEDULE;
        }
        return ended ? Reason.EXPIRED : Reason.NOT_YET;
    }

    private static Read read(Schedule schedule) {
        Recurrence recurrence = schedule.recurrence();
        Integer ahead = schedule.timezone();
        boolean elsewhere = ahead != null && !HOURS_AHEAD.contains(ahead);
        Days days = recurrence == null || elsewhere ? null : Days.of(recurrence).orElse(null);
        try {
            Season season = schedule.season() == null ? null : Season.parse(schedule.season());
            Hours hours = hours(schedule.opensAt(), schedule.closesAt()).orElse(null);
            return new Read(schedule, days, season, hours);
        } catch (DateTimeException noSeason) {
            return new Read(schedule, null, null, null);
        }
    }

    private static Optional<Hours> hours(@Nullable LocalTime opensAt, @Nullable LocalTime closesAt) {
        return opensAt == null || closesAt == null ? Optional.empty() : Optional.of(new Hours(opensAt, closesAt));
    }
}
