package kz.senim.kb.contact.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days of a {@link Recurrence}, read once and asked often. */
final class Days {

    private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int LAST_WEEK = 53;
    private static final int LAST_DAY_OF_MONTH = 31;
    private static final int LAST_DAY_OF_YEAR = 366;

    /** Which of a month's days of that name: 0 for each of them, negative counted from its end. */
    private record OrdinalDay(int ordinal, DayOfWeek day) {}

    private final Recurrence recurrence;
    private final int interval;
    private final DayOfWeek weekStart;
    private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    private final List<OrdinalDay> ordinals = new ArrayList<>();
    private final Set<Integer> weeksOfYear;
    private final Set<Integer> daysOfMonth;
    private final Set<Integer> daysOfYear;

    private Days(Recurrence recurrence) {
        this.recurrence = recurrence;
        this.interval = recurrence.interval() == null ? 1 : recurrence.interval();
        this.weekStart = recurrence.wkst() == null ? DayOfWeek.MONDAY : dayOf(recurrence.wkst());
        this.weeksOfYear = numbers(recurrence.byweekno(), LAST_WEEK);
        this.daysOfMonth = numbers(recurrence.bymonthday(), LAST_DAY_OF_MONTH);
        this.daysOfYear = numbers(recurrence.byyearday(), LAST_DAY_OF_YEAR);
        readWeekdays();
        requireSense();
    }

    /** The days of a recurrence; empty when it cannot be read as days. */
    static Optional<Days> of(Recurrence recurrence) {
        try {
            return Optional.of(new Days(recurrence));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The two letters of a day of the week. */
    static String code(DayOfWeek day) {
        return CODES.get(day.ordinal());
    }

    /** Whether this day is one of them. */
    boolean has(LocalDate day) {
        LocalDate first = recurrence.dtstart();
        LocalDate last = recurrence.until();
        if (first != null && day.isBefore(first) || last != null && day.isAfter(last) || !matches(day)) {
            return false;
        }
        Integer most = recurrence.count();
        return most == null || first != null && countUntil(first, day, most) <= most;
    }

    private boolean matches(LocalDate day) {
        if (isOneDay()) {
            return day.equals(recurrence.dtstart());
        }
        return isInInterval(day)
                && (weeksOfYear.isEmpty()
                        || holds(weeksOfYear, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), (int)
                                IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                        .rangeRefinedBy(day)
                                        .getMaximum()))
                && (daysOfYear.isEmpty() || holds(daysOfYear, day.getDayOfYear(), day.lengthOfYear()))
                && (daysOfMonth.isEmpty() || holds(daysOfMonth, day.getDayOfMonth(), day.lengthOfMonth()))
                && isOneOfWeekdays(day);
    }

    private boolean isOneDay() {
        return recurrence.freq() == null && hasNoDays();
    }

    private boolean hasNoDays() {
        return weekdays.isEmpty()
                && ordinals.isEmpty()
                && weeksOfYear.isEmpty()
                && daysOfMonth.isEmpty()
                && daysOfYear.isEmpty();
    }

    private boolean isOneOfWeekdays(LocalDate day) {
        if (weekdays.isEmpty() && ordinals.isEmpty()) {
            return !daysOfMonth.isEmpty() || !daysOfYear.isEmpty() || isLikeTheFirst(day);
        }
        return weekdays.contains(day.getDayOfWeek()) || ordinals.stream().anyMatch(ordinal -> isThe(ordinal, day));
    }

    /** Without days named, those like the first: as iCalendar has it. */
    private boolean isLikeTheFirst(LocalDate day) {
        LocalDate first = recurrence.dtstart();
        if (first == null) {
            return false;
        }
        return isMonthly() ? day.getDayOfMonth() == first.getDayOfMonth() : day.getDayOfWeek() == first.getDayOfWeek();
    }

    private static boolean isThe(OrdinalDay ordinal, LocalDate day) {
        return day.getDayOfWeek() == ordinal.day()
                && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal.ordinal(), ordinal.day())));
    }

    private boolean isInInterval(LocalDate day) {
        LocalDate first = recurrence.dtstart();
        if (interval == 1 || first == null) {
            return true;
        }
        long apart = isMonthly()
                ? ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day))
                : ChronoUnit.WEEKS.between(weekOf(first), weekOf(day));
        return apart % interval == 0;
    }

    private LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private int countUntil(LocalDate first, LocalDate day, int most) {
        int counted = 0;
        for (LocalDate each = first; !each.isAfter(day) && counted <= most; each = each.plusDays(1)) {
            if (matches(each)) {
                counted++;
            }
        }
        return counted;
    }

    private boolean isMonthly() {
        return recurrence.freq() == Frequency.MONTHLY;
    }

    private void readWeekdays() {
        String byday = recurrence.byday();
        if (byday == null || byday.isBlank()) {
            return;
        }
        for (String each : byday.toUpperCase(Locale.ROOT).split(",", -1)) {
            Matcher day = DAY.matcher(each.strip());
            if (!day.matches()) {
                throw new IllegalArgumentException("No day of the week: " + each);
            }
            if (day.group(1) == null) {
                weekdays.add(dayOf(day.group(2)));
            } else {
                ordinals.add(new OrdinalDay(Integer.parseInt(day.group(1)), dayOf(day.group(2))));
            }
        }
    }

    private void requireSense() {
        boolean counted = interval > 1 || recurrence.count() != null;
        boolean senseless = interval < 1
                || counted && recurrence.dtstart() == null
                || hasNoDays() && recurrence.dtstart() == null
                || !weeksOfYear.isEmpty() && isMonthly()
                || !ordinals.isEmpty() && (!isMonthly() || ordinals.stream().anyMatch(each -> each.ordinal() == 0));
        if (senseless) {
            throw new IllegalArgumentException("No days: " + recurrence);
        }
    }

    private static boolean holds(Set<Integer> numbers, int number, int last) {
        return numbers.contains(number) || numbers.contains(number - last - 1);
    }

    private static DayOfWeek dayOf(String code) {
        int place = CODES.indexOf(code.strip().toUpperCase(Locale.ROOT));
        if (place < 0) {
            throw new IllegalArgumentException("No day of the week: " + code);
        }
        return DayOfWeek.of(place + 1);
    }

    private static Set<Integer> numbers(@Nullable String list, int greatest) {
        Set<Integer> numbers = new HashSet<>();
        if (list == null || list.isBlank()) {
            return numbers;
        }
        for (String each : list.split(",", -1)) {
            int number = Integer.parseInt(each.strip());
            if (number == 0 || Math.abs(number) > greatest) {
                throw new IllegalArgumentException("No such day or week: " + each);
            }
            numbers.add(number);
        }
        return numbers;
    }
}
