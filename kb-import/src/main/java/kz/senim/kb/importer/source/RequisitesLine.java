package kz.senim.kb.importer.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.importer.parse.PrintedDay;
import kz.senim.kb.legislation.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * The line below an act's title: «Закон Республики Казахстан от 8 августа 2002 года N 345.», «Қазақстан Республикасының
 * 2002 жылғы 8 тамыздағы N 345 Заңы.».
 *
 * @param kind what kind of act it says that it is
 * @param adopted the day it was adopted
 * @param number its number without the publisher's letters after it; null where it has none
 */
record RequisitesLine(
        ActKind kind, LocalDate adopted, @Nullable String number) {
    private static final Pattern RUSSIAN = Pattern.compile(
            "(?<kind>\\p{Lu}\\p{L}+(?:[ ,]+[\\p{L}\"«»-]+){0,25}?) от (?<day>\\d{1,2} \\p{L}+ \\d{4} года|\\d\\d\\.\\d\\d\\.\\d{4})(?: ?(?:г\\.|года))?(?:,? (?:№|N) ?(?<number>[\\p{L}\\p{N}/-]+).{0,120})?\\.?.{0,400}");
    private static final Pattern KAZAKH = Pattern.compile(
            ".{0,120}?(?<day>\\d{4} жыл\\S* \\d{1,2} \\p{L}+)(?:,? (?:№|N) ?(?<number>[\\p{L}\\p{N}/-]+))?(?<kind>.{0,120}?)\\.?(?:\\. .{0,400})?");
    private static final Pattern NUMBER = Pattern.compile("[\\p{N}/]+(?:-[IVXLCІХС]+)?");
    private static final int LONGEST = 600;

    static Optional<RequisitesLine> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher russian = RUSSIAN.matcher(line);
        Matcher matcher = russian.matches() ? russian : KAZAKH.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LocalDate adopted = PrintedDay.parse(String.valueOf(matcher.group("day")));
        Optional<ActKind> kind = kind(line);
        if (adopted == null || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RequisitesLine(kind.get(), adopted, number(matcher.group("number"))));
    }

    private static @Nullable String number(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        Matcher matcher = NUMBER.matcher(printed);
        return matcher.find()
                ? matcher.group().replace('І', 'I').replace('Х', 'X').replace('С', 'C')
                : printed;
    }

    /** The kind of act a line names by its word, in either language. */
    static Optional<ActKind> kind(String line) {
        if (line.matches("(?s).*(?:Конституция(?!л)|Конституциясы\\b).*")
                && !line.matches("(?s).*(?:[Зз]акон|[Зз]аңы).*")) {
            return Optional.of(ActKind.CONSTITUTION);
        }
        if (line.matches("(?s).*(?:[Кк]одекс).*")) {
            return Optional.of(ActKind.CODE);
        }
        if (line.matches("(?s).*(?:Закон|закон|Заңы|заңы).*")) {
            return Optional.of(ActKind.LAW);
        }
        if (line.matches("(?s).*(?:Указ|Постановление|Распоряжение|Жарлығы|[Ққ]аулысы|[Өө]кімі|Решение|шешімі).*")) {
            return Optional.of(ActKind.DECREE);
        }
        if (line.matches("(?s).*(?:Приказ|[Бб]ұйрығы).*")) {
            return Optional.of(ActKind.ORDER);
        }
        if (line.matches("(?s).*(?:Конвенция|Соглашение|Договор|Пакт|[Кк]онвенциясы|[Кк]елісім|[Шш]арт).*")) {
            return Optional.of(ActKind.TREATY);
        }
        return Optional.empty();
    }
}
