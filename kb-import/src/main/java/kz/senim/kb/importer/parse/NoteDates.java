package kz.senim.kb.importer.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.senim.kb.legislation.NoteKind;
import org.jspecify.annotations.Nullable;

/** Finds the day from which, or up to which, a note says something holds; dates are written in either order. */
final class NoteDates {
    private static final String DAY =
            "(\\d{2}\\.\\d{2}\\.\\d{4}|\\d{4}\\.\\d{2}\\.\\d{2}|\\d{1,2} [а-я]{3,8} \\d{4} года|\\d{4} жыл\\S* \\d{1,2} [а-яәіңғүұқөһi]{5,9})";
    private static final Pattern FROM = Pattern.compile("(?<![\\p{L}])[сc] " + DAY + "|" + DAY
            + "(?:\\s*ж\\.)? бастап|в действие " + DAY + "|" + DAY + " қолданысқа енг[іi]з");
    private static final Pattern UNTIL = Pattern.compile("(?<!\\p{L})до " + DAY + "|" + DAY + "\\s*(?:ж\\. )?дей[іi]н");

    private NoteDates() {}

    /** The first day on which a coming change takes effect, or that on which a suspension ends; null where the note names none. */
    static @Nullable LocalDate effective(NoteKind kind, String text) {
        return switch (kind) {
            case COMING -> days(FROM, text).min(Comparator.naturalOrder()).orElse(null);
            case SUSPENSION -> days(UNTIL, text).findFirst().orElse(null);
            case AMENDMENT, REPEAL -> null;
        };
    }

    private static Stream<LocalDate> days(Pattern pattern, String text) {
        List<LocalDate> days = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String day = matcher.group(group);
                LocalDate date = day == null ? null : PrintedDay.parse(day);
                if (date != null) {
                    days.add(date);
                }
            }
        }
        return days.stream();
    }
}
