package kz.senim.kb.contact.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The public holidays of Kazakhstan as tests need them. */
final class KazakhHolidays {

    private KazakhHolidays() {}

    static List<Holiday> all() {
        List<Holiday> all = new ArrayList<>(List.of(
                Holiday.everyYear(1, 1, true),
                Holiday.everyYear(1, 2, true),
                Holiday.everyYear(1, 7, false),
                Holiday.everyYear(3, 8, true),
                Holiday.everyYear(3, 21, true),
                Holiday.everyYear(3, 22, true),
                Holiday.everyYear(3, 23, true),
                Holiday.everyYear(5, 1, true),
                Holiday.everyYear(5, 7, true),
                Holiday.everyYear(5, 9, true)));
        all.addAll(List.of(
                Holiday.everyYear(7, 6, true),
                Holiday.everyYear(8, 30, true),
                Holiday.everyYear(10, 25, true),
                Holiday.everyYear(12, 16, true),
                Holiday.on(LocalDate.of(2025, 6, 6), false),
                Holiday.on(LocalDate.of(2026, 5, 27), false),
                Holiday.on(LocalDate.of(2027, 5, 16), false)));
        return all;
    }

    static HolidayCalendar calendar() {
        return new HolidayCalendar(all());
    }
}
