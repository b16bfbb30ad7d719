package kz.senim.kb.importer.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a day as legislation prints it: {@code 01.04.2026}, {@code 2010.11.23}, «8 августа 2002 года», «2002 жылғы 8 тамыздағы». */
public final class PrintedDay {
    private static final List<String> MONTHS_RU = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> MONTHS_KK = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");

    private PrintedDay() {}

    /** A day in digits, day first or year first, or in words of either language; null when there is no such day. */
    public static @Nullable LocalDate parse(String day) {
        try {
            if (day.charAt(2) == '.') {
                return LocalDate.of(number(day, 6, 10), number(day, 3, 5), number(day, 0, 2));
            }
            if (day.charAt(4) == '.') {
                return LocalDate.of(number(day, 0, 4), number(day, 5, 7), number(day, 8, 10));
            }
            List<String> words = List.of(day.split(" "));
            if (day.endsWith("года")) {
                int month = MONTHS_RU.indexOf(words.get(1)) + 1;
                return month == 0
                        ? null
                        : LocalDate.of(Integer.parseInt(words.get(2)), month, Integer.parseInt(words.get(0)));
            }
            String monthWord = words.get(words.size() - 1);
            for (int month = 1; month <= 12; month++) {
                if (Homoglyphs.toCyrillic(monthWord).startsWith(MONTHS_KK.get(month - 1))) {
                    return LocalDate.of(
                            Integer.parseInt(words.get(0)), month, Integer.parseInt(words.get(words.size() - 2)));
                }
            }
            return null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
