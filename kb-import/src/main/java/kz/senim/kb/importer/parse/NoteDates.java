package kz.senim.kb.importer.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.legislation.NoteKind;
import org.jspecify.annotations.Nullable;

/** Finds the day from which, or up to which, a note says something holds; dates are written in either order. */
final class NoteDates {
    private static final String DAY = "(\\d{2}\\.\\d{2}\\.\\d{4}|\\d{4}\\.\\d{2}\\.\\d{2}|\\d{1,2} [а-я]{3,8} \\d{4} года|\\d{4} жыл\\S* \\d{1,2} [а-яәіңғүұқөһi]{5,9})";
    private static final Pattern FROM = Pattern.compile("(?<![\\p{L}])[сc] " + DAY + "|" + DAY + "(?:\\s*ж\\.)? бастап|в действие " + DAY + "|" + DAY + " қолданысқа енг[іi]з");
    private static final Pattern UNTIL = Pattern.compile("(?<!\\p{L})до " + DAY + "|" + DAY + "\\s*(?:ж\\. )?дей[іi]н");
    private static final List<String> MONTHS_RU = List.of(
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря");
    private static final List<String> MONTHS_KK = List.of(
            "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан");

    private NoteDates() {}

    /** The day a coming change takes effect or a suspension ends; null where the note names none. */
    static @Nullable LocalDate effective(NoteKind kind, String text) {
        return switch (kind) {
            case COMING -> first(FROM, text);
            case SUSPENSION -> first(UNTIL, text);
            case AMENDMENT, REPEAL -> null;
        };
    }

    private static @Nullable LocalDate first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String day = matcher.group(group);
                LocalDate date = day == null ? null : parse(day);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    /** A day in digits, day first or year first, or in words of either language; null when there is no such day. */
    static @Nullable LocalDate parse(String day) {
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
                return month == 0 ? null : LocalDate.of(Integer.parseInt(words.get(2)), month, Integer.parseInt(words.get(0)));
            }
            String monthWord = words.get(words.size() - 1);
            for (int month = 1; month <= 12; month++) {
                if (Homoglyphs.toCyrillic(monthWord).startsWith(MONTHS_KK.get(month - 1))) {
                    return LocalDate.of(Integer.parseInt(words.get(0)), month, Integer.parseInt(words.get(words.size() - 2)));
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
