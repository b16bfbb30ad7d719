package kz.senim.kb.contact.schedule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hours as one line that people write and read, rules with a semicolon between: {@code Mo-Fr 09:00-13:00,14:00-18:00;
 * Sa 10:00-14:00; PH off}. Days are written in English, Russian or Kazakh letters (Mo, Пн, Дс). A rule is one of
 *
 * <ul>
 *   <li>{@code 24/7}: always, on holidays too
 *   <li>days and hours; hours may end on the next day ({@code 22:00-06:00}); {@code 1Mo} is a month's first Monday
 *   <li>the same after when it holds and a colon: dates {@code 2026-01-01..2026-12-31} (either may be left out), a season
 *       {@code 05-01..09-30}, or both
 *   <li>a date, or two with {@code ..} between, and hours or {@code off}: an exception
 *   <li>{@code PH off}, {@code PH open}: closed, or as usual, on public holidays; unknown where not written
 *   <li>words in quotation marks, where only words tell
 * </ul>
 */
public final class HoursText {

    private static final List<List<String>> DAY_NAMES = List.of(
            List.of("mo", "tu", "we", "th", "fr", "sa", "su"),
            List.of("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
            List.of("дс", "сс", "ср", "бс", "жм", "сн", "жс"));
    private static final Pattern ORDINAL_DAYS =
            Pattern.compile("-?[1-5](?:mo|tu|we|th|fr|sa|su)(?:,-?[1-5](?:mo|tu|we|th|fr|sa|su))*");
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern EXCEPTION =
            Pattern.compile("(" + DATE + ")(?:\\.\\.(" + DATE + "))?\\s+(off|[\\d:,\\s-]+)");
    private static final Pattern HOLDS = Pattern.compile(
            "(?:(" + DATE + ")?\\.\\.(" + DATE + ")?\\s*)?(\\d{2}-\\d{2}\\.\\.\\d{2}-\\d{2})?\\s*:\\s+(.+)");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}:\\d{2})\\s*-\\s*(\\d{1,2}:\\d{2})");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter WRITTEN_CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String END_OF_DAY = "24:00";
    private static final String ALWAYS = "24/7";

    private final List<Schedule> schedules = new ArrayList<>();
    private final List<ScheduleException> exceptions = new ArrayList<>();
    private @Nullable HolidayPractice onHolidays;
    private boolean always;

    private HoursText() {}

    /**
     * What is told of hours.
     *
     * @param schedules the stretches of hours
     * @param exceptions days with other hours
     * @param onHolidays what is known of public holidays
     */
    public record Told(List<Schedule> schedules, List<ScheduleException> exceptions, HolidayPractice onHolidays) {
        public Told {
            schedules = List.copyOf(schedules);
            exceptions = List.copyOf(exceptions);
        }

        /** The answer to whether it is open. */
        public OpeningHours hours() {
            return new OpeningHours(schedules, exceptions, onHolidays);
        }
    }

    /**
     * Reads hours; nothing is told by a blank text.
     *
     * @throws HoursException when a rule cannot be read
     */
    public static Told parse(String text) {
        HoursText told = new HoursText();
        for (String rule : rules(text)) {
            try {
                told.read(rule);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw new HoursException(rule);
            }
        }
        HolidayPractice practice = told.onHolidays;
        if (practice == null) {
            practice = told.always ? HolidayPractice.AS_USUAL : HolidayPractice.UNKNOWN;
        }
        return new Told(told.schedules, told.exceptions, practice);
    }

    /** Writes hours, so that reading gives them back; what the line has no words for stands as words. */
    public static String write(Told told) {
        Map<String, List<String>> hoursByDays = new LinkedHashMap<>();
        List<String> rules = new ArrayList<>();
        for (Schedule schedule : told.schedules()) {
            Optional<String> days = days(schedule);
            if (days.isPresent() && schedule.opensAt() != null && schedule.closesAt() != null) {
                hoursByDays
                        .computeIfAbsent(days.get(), none -> new ArrayList<>())
                        .add(hours(schedule.opensAt(), schedule.closesAt()));
            } else {
                String words = schedule.description() == null ? "?" : schedule.description();
                rules.add(0, '"' + words.replace('"', '\'') + '"');
            }
        }
        int place = 0;
        for (Map.Entry<String, List<String>> entry : hoursByDays.entrySet()) {
            String rule = entry.getKey() + " " + String.join(",", entry.getValue());
            boolean isAlways = rule.equals("Mo-Su 00:00-24:00") && told.onHolidays() == HolidayPractice.AS_USUAL;
            rules.add(place++, isAlways ? ALWAYS : rule);
        }
        told.exceptions().forEach(exception -> rules.add(exception(exception)));
        switch (told.onHolidays()) {
            case CLOSED -> rules.add("PH off");
            case AS_USUAL -> {
                if (!rules.contains(ALWAYS)) {
                    rules.add("PH open");
                }
            }
            case UNKNOWN -> {
                // not written is not known
            }
        }
        return String.join("; ", rules);
    }

    private static List<String> rules(String text) {
        List<String> rules = new ArrayList<>();
        StringBuilder rule = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == ';' && !quoted) {
                rules.add(rule.toString());
                rule.setLength(0);
            } else {
                rule.append(c);
            }
        }
        rules.add(rule.toString());
        return rules.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private void read(String rule) {
        if (rule.startsWith("\"") && rule.endsWith("\"") && rule.length() > 2) {
            schedules.add(Schedule.told(rule.substring(1, rule.length() - 1)));
            return;
        }
        String small = rule.toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-');
        Matcher exception = EXCEPTION.matcher(small);
        Matcher holds = HOLDS.matcher(small);
        switch (small) {
            case ALWAYS -> {
                always = true;
                addHours(Recurrence.weekly(EnumSet.allOf(DayOfWeek.class)), "00:00-24:00", null, null, null);
            }
            case "ph off" -> onHolidays = HolidayPractice.CLOSED;
            case "ph open" -> onHolidays = HolidayPractice.AS_USUAL;
            default -> {
                if (exception.matches()) {
                    addException(exception);
                } else if (holds.matches()) {
                    Season season = holds.group(3) == null ? null : Season.parse(holds.group(3));
                    addDays(holds.group(4), day(holds.group(1)), day(holds.group(2)), season);
                } else {
                    addDays(small, null, null, null);
                }
            }
        }
    }

    private void addDays(String rule, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Season season) {
        if (rule.equals(ALWAYS)) {
            always = true;
            addHours(Recurrence.weekly(EnumSet.allOf(DayOfWeek.class)), "00:00-24:00", from, to, season);
            return;
        }
        int space = rule.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("No hours");
        }
        String days = rule.substring(0, space);
        Recurrence recurrence = ORDINAL_DAYS.matcher(days).matches()
                ? Recurrence.monthly(days.toUpperCase(Locale.ROOT))
                : Recurrence.weekly(weekdays(days));
        addHours(recurrence, rule.substring(space + 1), from, to, season);
    }

    private void addHours(
            Recurrence recurrence,
            String hours,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Season season) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("It ends before it begins");
        }
        for (Hours each : clock(hours)) {
            Schedule schedule =
                    Schedule.of(recurrence, each.opensAt(), each.closesAt()).valid(from, to);
            schedules.add(season == null ? schedule : schedule.in(season));
        }
    }

    private void addException(Matcher exception) {
        LocalDate from = LocalDate.parse(exception.group(1));
        LocalDate to = exception.group(2) == null ? from : LocalDate.parse(exception.group(2));
        if (exception.group(3).equals("off")) {
            exceptions.add(ScheduleException.closed(from, to));
            return;
        }
        for (Hours each : clock(exception.group(3))) {
            exceptions.add(ScheduleException.open(from, to, each.opensAt(), each.closesAt()));
        }
    }

    private static List<Hours> clock(String text) {
        List<Hours> hours = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            Matcher matcher = HOURS.matcher(each.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("No hours: " + each);
            }
            hours.add(new Hours(time(matcher.group(1)), time(matcher.group(2))));
        }
        return hours;
    }

    private static LocalTime time(String text) {
        return text.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(text, CLOCK);
    }

    private static Set<DayOfWeek> weekdays(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String each : text.split(",", -1)) {
            String[] ends = each.strip().split("-", -1);
            if (ends.length > 2) {
                throw new IllegalArgumentException("No days: " + each);
            }
            DayOfWeek last = weekday(ends[ends.length - 1]);
            for (DayOfWeek day = weekday(ends[0]); ; day = day.plus(1)) {
                days.add(day);
                if (day == last) {
                    break;
                }
            }
        }
        return days;
    }

    private static DayOfWeek weekday(String name) {
        return DAY_NAMES.stream()
                .map(names -> names.indexOf(name.strip()))
                .filter(place -> place >= 0)
                .findFirst()
                .map(place -> DayOfWeek.of(place + 1))
                .orElseThrow(() -> new IllegalArgumentException("No day: " + name));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** How the days of a schedule and when they hold are written; empty where the line has no words for them. */
    private static Optional<String> days(Schedule schedule) {
        Recurrence recurrence = schedule.recurrence();
        if (recurrence == null
                || recurrence.byday() == null
                || !isPlain(recurrence)
                || schedule.timezone() != null
                || Days.of(recurrence).isEmpty()) {
            return Optional.empty();
        }
        String days = recurrence.freq() == Frequency.MONTHLY
                ? written(recurrence.byday())
                : runs(List.of(recurrence.byday().split(",", -1)));
        StringBuilder holds = new StringBuilder();
        if (schedule.validFrom() != null || schedule.validTo() != null) {
            holds.append(schedule.validFrom() == null ? "" : schedule.validFrom())
                    .append("..")
                    .append(schedule.validTo() == null ? "" : schedule.validTo());
        }
        if (schedule.season() != null) {
            holds.append(holds.isEmpty() ? "" : " ").append(schedule.season());
        }
        return Optional.of(holds.isEmpty() ? days : holds + ": " + days);
    }

    private static boolean isPlain(Recurrence recurrence) {
        return recurrence.equals(
                new Recurrence(recurrence.freq(), null, null, null, null, null, recurrence.byday(), null, null, null));
    }

    private static String runs(List<String> codes) {
        List<DayOfWeek> days = Set.copyOf(codes).stream()
                .map(code -> weekday(code.toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || days.get(i).getValue() != days.get(i - 1).getValue() + 1) {
                runs.add(run(days.get(start), days.get(i - 1)));
                start = i;
            }
        }
        return String.join(",", runs);
    }

    private static String run(DayOfWeek first, DayOfWeek last) {
        String from = written(Days.code(first));
        return first == last ? from : from + (first.plus(1) == last ? "," : "-") + written(Days.code(last));
    }

    private static String written(String codes) {
        return List.of(codes.split(",", -1)).stream()
                .map(code -> code.substring(0, code.length() - 1)
                        + code.substring(code.length() - 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    private static String exception(ScheduleException exception) {
        String days = exception.from().equals(exception.to())
                ? exception.from().toString()
                : exception.from() + ".." + exception.to();
        if (exception.opensAt() == null || exception.closesAt() == null) {
            return days + " off";
        }
        return days + " " + hours(exception.opensAt(), exception.closesAt());
    }

    private static String hours(LocalTime opensAt, LocalTime closesAt) {
        String end = new Hours(opensAt, closesAt).closesAt().equals(LocalTime.MIDNIGHT)
                ? END_OF_DAY
                : WRITTEN_CLOCK.format(closesAt);
        return WRITTEN_CLOCK.format(opensAt) + "-" + end;
    }
}
