package kz.senim.kb.importer.hsds;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.contact.schedule.Frequency;
import kz.senim.kb.contact.schedule.HolidayPractice;
import kz.senim.kb.contact.schedule.HoursException;
import kz.senim.kb.contact.schedule.HoursText;
import kz.senim.kb.contact.schedule.Recurrence;
import kz.senim.kb.contact.schedule.Schedule;
import kz.senim.kb.contact.schedule.ScheduleException;
import kz.senim.kb.importer.hsds.RowProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The hours that are told of a service. A schedule of which anything cannot be read is kept for its words only: what is
 * half known must not show as open.
 */
final class ToldHours {

    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}:\\d{2})(:\\d{2})?(?:\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final List<RowProblem> found = new ArrayList<>();

    private ToldHours() {}

    static HoursText.Told read(ToldFields service, HoursText.@Nullable Told before) {
        List<Schedule> schedules = new ArrayList<>();
        List<ScheduleException> exceptions = new ArrayList<>();
        HolidayPractice practice = before == null ? HolidayPractice.UNKNOWN : before.onHolidays();
        if (service.has("hours")) {
            HoursText.Told told = line(service, "hours");
            if (before != null && HoursText.write(told).equals(HoursText.write(before))) {
                return before;
            }
            schedules.addAll(told.schedules());
            exceptions.addAll(told.exceptions());
            practice = told.onHolidays();
        } else if (service.has("schedules")) {
            service.parts("schedules").forEach(part -> schedules.add(schedule(service, part)));
        } else if (before != null && !service.has("on_holidays")) {
            schedules.addAll(before.schedules());
        }
        if (service.has("exceptions")) {
            exceptions.addAll(line(service, "exceptions").exceptions());
        } else if (before != null && !service.has("on_holidays") && !service.has("hours")) {
            exceptions.addAll(before.exceptions());
        }
        practice = HolidayPractice.of(service.text("on_holidays")).orElse(practice);
        return new HoursText.Told(schedules, exceptions, practice);
    }

    private static HoursText.Told line(ToldFields service, String field) {
        String text = service.text(field);
        try {
            return HoursText.parse(text);
        } catch (HoursException unreadable) {
            service.problem(Kind.BAD_HOURS, text);
            String words = text.length() > 2000 ? text.substring(0, 2000) : text;
            return new HoursText.Told(List.of(Schedule.told(words)), List.of(), HolidayPractice.UNKNOWN);
        }
    }

    private static Schedule schedule(ToldFields service, JsonObject part) {
        ToldHours hours = new ToldHours();
        ToldFields words = service.in(part);
        ToldFields told = new ToldFields(part, words.place(), hours.found::add, service.places());
        Integer timezone = told.whole("timezone", -12, 14);
        LocalTime opensAt = hours.clock(told, "opens_at");
        LocalTime closesAt = hours.clock(told, "closes_at");
        if (timezone == null) {
            timezone = hours.zone(told, "opens_at");
        }
        Recurrence recurrence = hours.recurrence(told);
        LocalDate from = told.date("valid_from");
        LocalDate to = told.date("valid_to");
        String season = told.optional("season", 12);
        hours.found.forEach(service.report());
        String id = told.text("id").isEmpty()
                ? HsdsWriting.id(service.text("id"), "schedule " + part)
                : ToldDirectory.uuid(told.text("id"), "schedules");
        boolean readable = hours.found.isEmpty();
        return new Schedule(
                id,
                readable ? from : null,
                readable ? to : null,
                readable ? season : null,
                readable ? recurrence : null,
                readable ? opensAt : null,
                readable ? closesAt : null,
                readable ? timezone : null,
                words.optional("description", 2000),
                words.optional("schedule_link", 1000),
                words.optional("attending_type", 500),
                words.optional("notes", 2000));
    }

    private @Nullable Recurrence recurrence(ToldFields told) {
        Recurrence recurrence = new Recurrence(
                frequency(told),
                told.whole("interval", 1, 1000),
                told.date("dtstart"),
                told.date("until"),
                told.whole("count", 1, 100_000),
                told.optional("wkst", 2),
                told.optional("byday", 100),
                told.optional("byweekno", 200),
                told.optional("bymonthday", 200),
                told.optional("byyearday", 1000));
        return recurrence.equals(new Recurrence(null, null, null, null, null, null, null, null, null, null))
                ? null
                : recurrence;
    }

    private @Nullable Frequency frequency(ToldFields told) {
        String freq = told.text("freq").toUpperCase(Locale.ROOT);
        for (Frequency each : Frequency.values()) {
            if (each.name().equals(freq)) {
                return each;
            }
        }
        if (!freq.isEmpty()) {
            told.problem(Kind.UNKNOWN_VALUE, "freq", freq);
        }
        return null;
    }

    private @Nullable LocalTime clock(ToldFields told, String field) {
        String text = told.text(field);
        if (text.isEmpty()) {
            return null;
        }
        Matcher clock = CLOCK.matcher(text);
        try {
            if (clock.matches()) {
                String minutes = clock.group(1).length() == 4 ? "0" + clock.group(1) : clock.group(1);
                return minutes.equals("24:00")
                        ? END_OF_DAY
                        : LocalTime.parse(minutes + Objects.requireNonNullElse(clock.group(2), ""));
            }
        } catch (DateTimeException none) {
            // told below
        }
        told.problem(Kind.BAD_TIME, field, text);
        return null;
    }

    /** The hours ahead of UTC that stand behind a time. */
    private @Nullable Integer zone(ToldFields told, String field) {
        Matcher clock = CLOCK.matcher(told.text(field));
        if (!clock.matches() || clock.group(3) == null) {
            return null;
        }
        if (clock.group(3).equals("Z")) {
            return 0;
        }
        if (!clock.group(3).endsWith("00")) {
            told.problem(Kind.BAD_TIME, field, told.text(field));
            return null;
        }
        return Integer.parseInt(clock.group(3).substring(0, 3));
    }
}
