package kz.senim.kb.importer.parse;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The closed list of what stands above an act's text and is neither text nor note: the publisher's notice that it has
 * made a table of contents, and the bare word for that table. Nothing else is ever dropped.
 */
final class FrontMatter {
    private static final String CONTENTS_RU = "(?:ОГЛАВЛЕНИЕ|Оглавление|СОДЕРЖАНИЕ|Содержание)";
    private static final String CONTENTS_KK = "(?:МАЗМҰНЫ|Мазмұны)";
    private static final List<Pattern> NOTICES = List.of(
            Pattern.compile("(?:(?:Вниманию пользователей|Примечание (?:ИЗПИ|РЦПИ))\\s?!\\s*)?"
                    + "Для удобства пользования (?:РЦПИ|ИЗПИ) создано\\s*" + CONTENTS_RU + "\\s*\\.?"),
            Pattern.compile("Вниманию пользователей\\s?!"),
            Pattern.compile("Қолданушылар назарына\\s?!"),
            Pattern.compile("Қолданушыларға ыңғайлы болуы үшін (?:ЗҚАИ|РҚАО) мазмұнды жасады\\s*\\.?(?:\\s*"
                    + CONTENTS_KK + "\\s*\\.?$)?"));
    private static final Pattern WORD = Pattern.compile("^(?:" + CONTENTS_RU + "|" + CONTENTS_KK + ")\\s*\\.?$");
    private static final Pattern OPENS_NOTICE =
            Pattern.compile("^Для удобства пользования (?:РЦПИ|ИЗПИ) создано.*", Pattern.DOTALL);

    private FrontMatter() {}

    /** What is left of a passage above the act's text. */
    static String without(String text) {
        String left = text;
        for (Pattern notice : NOTICES) {
            left = notice.matcher(left).replaceAll("").strip();
        }
        return WORD.matcher(left).matches() ? "" : left;
    }

    /** Whether it is the notice whose announcement («Примечание ИЗПИ!») stands in a passage of its own above it. */
    static boolean isAnnouncedNotice(String text) {
        return OPENS_NOTICE.matcher(text).matches();
    }
}
