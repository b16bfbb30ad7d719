package kz.senim.kb.contact.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of every year. A holiday that falls on a weekend gives the next working day off; when several do,
 * each gives one more (Nauryz, 21 to 23 March, on a Saturday: Tuesday and Wednesday are off as well).
 */
public final class HolidayCalendar {

    /** A calendar without any holiday. */
    public static final HolidayCalendar EMPTY = new HolidayCalendar(List.of());

    private final List<Holiday> holidays;
    private final Map<Integer, Map<LocalDate, DayKind>> years = new ConcurrentHashMap<>();

    public HolidayCalendar(List<Holiday> holidays) {
        this.holidays = List.copyOf(holidays);
    }

    /** What this day is. */
    public DayKind kind(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::daysOf).getOrDefault(day, DayKind.ORDINARY);
    }

    private Map<LocalDate, DayKind> daysOf(int year) {
        Map<LocalDate, DayKind> days = new HashMap<>();
        // a day off may be moved over the end of the year before
        addMoved(year - 1, days);
        addMoved(year, days);
        days.keySet().removeIf(day -> day.getYear() != year);
        return Collections.unmodifiableMap(days);
    }

    private void addMoved(int year, Map<LocalDate, DayKind> days) {
        List<LocalDate> moving = new ArrayList<>();
        for (Holiday holiday : holidays) {
            LocalDate day = holiday.in(year);
            if (day != null) {
                days.put(day, holiday.kind());
                if (holiday.moves() && isWeekend(day)) {
                    moving.add(day);
                }
            }
        }
        // the first days of the next year may be holidays already
        holidays.stream()
                .filter(holiday -> holiday.kind() == DayKind.HOLIDAY)
                .map(holiday -> holiday.in(year + 1))
                .filter(Objects::nonNull)
                .forEach(day -> days.put(day, DayKind.HOLIDAY));
        Collections.sort(moving);
        for (LocalDate holiday : moving) {
            LocalDate off = holiday.plusDays(1);
            while (!isWorking(off, days)) {
                off = off.plusDays(1);
            }
            days.put(off, DayKind.HOLIDAY);
        }
    }

    private static boolean isWorking(LocalDate day, Map<LocalDate, DayKind> days) {
        DayKind kind = days.getOrDefault(day, DayKind.ORDINARY);
        return kind == DayKind.WORKING_WEEKEND || kind == DayKind.ORDINARY && !isWeekend(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
