package kz.senim.kb.legislation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as notes print it: {@code 01.04.2026}, {@code 2010.11.23}, «2 марта 1998 г.», «2002 жылғы 8 тамыздағы». */
public final class NotedDay {
    private static final String MONTHS_RU =
            "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";
    private static final String MONTHS_KK =
            "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан";

    /** The form of a day in folded words, without groups. */
    public static final String FORM = "(?:\\d{1,2}\\.\\d{1,2}\\.\\d{3,4}(?!\\d)|\\d{4}\\.\\d{1,2}\\.\\d{1,2}(?!\\d)"
            + "|\\d{1,2} (?:" + MONTHS_RU + ") \\d{4}|\\d{4} жыл\\p{L}* \\d{1,2} (?:" + MONTHS_KK + ")\\p{L}*)";

    private static final Pattern DIGITS = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");
    private static final Pattern RUSSIAN = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");
    private static final Pattern KAZAKH = Pattern.compile("(\\d{4}) жыл\\p{L}* (\\d{1,2}) (\\p{L}+)");

    private NotedDay() {}

    /** The day of this form; null when there is no such day. */
    public static @Nullable LocalDate of(String folded) {
        try {
            Matcher digits = DIGITS.matcher(folded);
            if (digits.matches()) {
                int first = number(digits, 1);
                int last = number(digits, 3);
                return length(digits, 1) == 4
                        ? LocalDate.of(first, number(digits, 2), last)
                        : length(digits, 3) == 4 ? LocalDate.of(last, number(digits, 2), first) : null;
            }
            Matcher russian = RUSSIAN.matcher(folded);
            if (russian.matches()) {
                int month = month(MONTHS_RU, russian.group(2));
                return LocalDate.of(number(russian, 3), month, number(russian, 1));
            }
            Matcher kazakh = KAZAKH.matcher(folded);
            if (kazakh.matches()) {
                return LocalDate.of(number(kazakh, 1), month(MONTHS_KK, kazakh.group(3)), number(kazakh, 2));
            }
            return null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String names, @Nullable String word) {
        List<String> months = List.of(names.split("\\|"));
        for (int i = 0; i < months.size(); i++) {
            if (Objects.requireNonNull(word).startsWith(months.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(Objects.requireNonNull(matcher.group(group)));
    }

    private static int length(Matcher matcher, int group) {
        return Objects.requireNonNull(matcher.group(group)).length();
    }
}
