package kz.senim.kb.importer.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.legislation.NoteKind;

/**
 * Tells an editor's notes from the words of the law, in both languages. «Примечание.» and «Ескертпе.» alone are law;
 * «Примечание ИЗПИ!» and «ЗҚАИ-ның ескертпесі!» announce a note.
 */
final class Notes {
    private static final String HEAD_WORDS =
            "(?:Примечани[ея] (?:ИЗПИ|РЦПИ)\\s?!?|(?:ЗҚАИ|РҚАО|РКАО)-ның ескертпес[іi]\\s?!?)";
    private static final Pattern HEAD = Pattern.compile("(" + HEAD_WORDS + ")\\s*(.*)", Pattern.DOTALL);

    private static final String CHANGED_KK =
            "(?:[-–] ҚР|ҚР \\d|Бүк[іi]л мәт[іi]н|мәт[іi]н бойынша|[Аа]л(?:ын)?ып таста|№ \\d+\\S* (?:.{0,300}\\) )?Заң(?:дар)?ымен|Законом РК|өзгер[іi]с\\S* енг[іi]з[іi]лд[іi]|жаңа редакцияда|толықтырылды|қараңыз)";
    private static final Pattern WORD = Pattern.compile(
            "(?:[СC]носк[аи]\\s?[.:]|Сноска (?=\\p{Lu})|П[рp]имечани[ея]\\s?[.:]?\\s?См\\. нормативн"
                    + "|Ескертпе\\.\\s?.{0,40}нормативт[іi]к қаулы"
                    + "|(?:Ескерту|ЕСКЕРТУ)\\s?[.:](?=.*" + CHANGED_KK + "))",
            Pattern.DOTALL);
    private static final Pattern COURT = Pattern.compile(
            "Нормативн(?:ым|ыми) постановлени(?:ем|ями) Конституционного (?:Суда|Совета).{0,1500}?призна[нв].*"
                    + "|ҚР Конституциялық (?:Сот|Кеңес)\\S* .{0,200}нормативт[іi]к қаулысымен.*",
            Pattern.DOTALL);

    private static final String UNIT =
            "(?:[Зз]аголов\\S+|[Сс]тать\\S+|[Пп]ункт\\S*|[Пп]одпункт\\S*|[Чч]аст\\S+|[Чч]\\.|[Аа]бзац\\S*|[Гг]лав\\S+|[Пп]араграф\\S*|[Рр]аздел\\S*|[Пп]римечани\\S+|[Пп]реамбул\\S+)";
    private static final Pattern FORESEEN = Pattern.compile(
            "(?:В |Во |в )?" + UNIT
                    + ".{0,160}?(?:предусматрива[ею]тся|предусмотрен[аыо]?)\\b.{0,120}?(?:Закон|Кодекс|изменени).*"
                    + "|\\d{1,4}\\S*\\s?(?:бап|тарма[қғ]|бөл[іi][кг]|тарау|параграф)\\S*.{0,160}?көзделген\\s*[-–].*",
            Pattern.DOTALL);
    private static final Pattern CHANGED = Pattern.compile(
            "(?:(?:Заголовок )?[Сс]тать[яюи] \\d\\S*) (?:[-–] )?(?:с изменени[ея]\\S*,? внес|в редакции|дополнена|исключена|действовала)(?:\\p{L}|\\b).*(?:Закон|Кодекс).*",
            Pattern.DOTALL);
    /** How the neighbours tell of changes: «(В редакции Закона КР от …)», «(п. 2 введен Федеральным законом от …)». */
    private static final Pattern PARENTHESISED = Pattern.compile(
            "\\((?:(?:[Пп]\\.|[Чч]\\.|[Сс]т\\.|[Пп]п\\.|[Сс]татья|[Чч]асть|[Пп]ункт|[Пп]одпункт|[Аа]бзац|[Гг]лава|[Нн]аименование|[Пп]реамбула)[^()]{0,60} )?"
                    + "(?:[Вв] ред(?:акции|\\.)|введен[аоы]?|дополнен[аоы]?)\\s[^()]{0,2000}(?:Закон|закон|ФЗ|Кодекс)[^()]{0,2000}\\)\\.?");

    private static final Pattern EVERYWHERE = Pattern.compile(
            "(?:[Пп]о (?:всему )?тексту\\b|В тексте|слов[ао] [\"«]|цифры [\"«]|аббревиатур\\S+ [\"«]|[Бб]үк[іi]л мәт[іi]н|Мәт[іi]нде|[\"«][^\"»]{1,2000}[\"»].{0,1500}деген сөз).*",
            Pattern.DOTALL);

    private static final String ENACTED =
            "(?=\\s*(?:[).;:,]|$|\\(|[-–]|Закон|Конституционн|Кодекс|Указ|от \\d|с \\d\\d|в соответствии|постановлен|со дня|ҚР|\\d))";
    private static final String GONE_RU =
            "(?:[Ии]сключ(?:ен[аоы]?|ить)|[Уу]тратил[аио]? силу|[Дд]ействовал[аио]? до \\d\\d\\.\\d\\d\\.\\d{4})"
                    + ENACTED;
    private static final String GONE_KK =
            "(?:[Аа]л(?:ын)?ып тасталды|[Кк]үш[іi] жойылды|\\d\\d\\.\\d\\d\\.\\d{4} дей[іi]н қолданыста болды)"
                    + ENACTED;
    private static final Pattern REMOVED = Pattern.compile(
            "\\(?(?:\\d{1,3}(?:-\\d{1,3})*[.)]?(?:\\s?[-–]\\s?\\d{1,3}(?:-\\d{1,3})*)?[.)]\\s?)?(?:(?:Статья|Часть|Абзац|Пункт|Подпункт|Примечание) [\\p{L}\\d-]+\\)? )?\\(?(?:"
                    + GONE_RU + "|" + GONE_KK + ")");
    private static final Pattern WHOLE_REPEALED = Pattern.compile(
            "[СC]носка\\.\\s?(?:Статья|Статью|Глава|Параграф|Раздел|Подраздел|Преамбула)(?: \\S+)?(?: [-–])? (?:исключен[аоы]?|утратил[аио]? силу)\\b.*"
                    + "|Ескерту\\.\\s?\\S*?-?(?:бап|тарау|параграф|бөл[іi]м|[Кк][іi]р[іi]спе)\\S*(?:[іi]ң)?(?: [-–])? (?:ал(?:ын)?ып тасталды|күш[іi] жойыл).*",
            Pattern.DOTALL);
    private static final Pattern MENTIONS_REPEAL =
            Pattern.compile("исключен[аоы]?(?!\\p{L})|утратил[аио]? силу|[Аа]л(?:ын)?ып тасталды|күш[іi] жойылды");
    private static final Pattern SUSPENDED = Pattern.compile("приостановлен|тоқтатыла тұр|тоқтатыл[ғд]");
    private static final Pattern COMING =
            Pattern.compile("предусматрива[ею]тся|предусмотрен|көзделген|вступа[ею]т в силу с|действу[ею]т в редакции");
    private static final Pattern ENTERS =
            Pattern.compile("\\p{Lu}\\S+ [^.]*вводится в действие с \\d.*", Pattern.DOTALL);

    private Notes() {}

    /** Whether a paragraph is, or begins, an editor's note. */
    static boolean opens(String text) {
        if (text.startsWith("(")) {
            return PARENTHESISED.matcher(text).matches();
        }
        if (text.isEmpty() || "СCПPЗРҚЕСВвЧчАГКНMПпСсГгДабг0123456789аАзЗрРHЕE".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        return isAnnounced(text) || hasItsWord(text) || isOfTheCourt(text) || lacksItsWord(text);
    }

    /** Whether it is a note by what it says, though the word that notes begin with is missing. */
    static boolean lacksItsWord(String text) {
        boolean foreseen = text.contains("предусм") || text.contains("көзделген");
        return foreseen && FORESEEN.matcher(text).matches()
                || (text.startsWith("Стать") || text.startsWith("Заголов"))
                        && CHANGED.matcher(text).matches();
    }

    private static boolean isOfTheCourt(String text) {
        return (text.startsWith("Нормативн") || text.startsWith("ҚР Конституциялық"))
                && COURT.matcher(text).matches();
    }

    /** Whether it is about words replaced throughout the act. */
    static boolean isAboutWholeText(String text) {
        return EVERYWHERE.matcher(text).matches();
    }

    /** Whether it begins with an announcement such as «Примечание ИЗПИ!». */
    static boolean isAnnounced(String text) {
        return mayBeHead(text) && HEAD.matcher(text).matches();
    }

    private static boolean mayBeHead(String text) {
        return text.startsWith("Примечани")
                || text.startsWith("ЗҚАИ")
                || text.startsWith("РҚАО")
                || text.startsWith("РКАО");
    }

    /** Whether it is the announcement alone. */
    static boolean isAnnouncement(String text) {
        if (!mayBeHead(text)) {
            return false;
        }
        Matcher matcher = HEAD.matcher(text);
        return matcher.matches() && String.valueOf(matcher.group(2)).isEmpty();
    }

    /** The text with a line feed after the announcement it begins with. */
    static String withAnnouncementApart(String text) {
        Matcher matcher = HEAD.matcher(text);
        return matcher.matches() && !String.valueOf(matcher.group(2)).isEmpty()
                ? matcher.group(1) + "\n" + matcher.group(2)
                : text;
    }

    /** Whether it begins with «Сноска.» or «Ескерту.». */
    static boolean hasItsWord(String text) {
        char first = text.charAt(0);
        return "СCПPЕE".indexOf(first) >= 0 && WORD.matcher(text).lookingAt();
    }

    /** Whether a paragraph only says that a point was taken out: {@code 14) исключен Законом …}. */
    static boolean tellsOfRemoval(String text) {
        return REMOVED.matcher(text).lookingAt();
    }

    /** Whether a note says that all of what it stands at was repealed. */
    static boolean repealsTheWhole(String text) {
        return WHOLE_REPEALED.matcher(text).matches();
    }

    /** Whether a note mentions a repeal anywhere. */
    static boolean mentionsRepeal(String text) {
        return MENTIONS_REPEAL.matcher(text).find();
    }

    /** What a note is about. */
    static NoteKind kind(String text) {
        if (hasItsWord(text)) {
            return repealsTheWhole(text) ? NoteKind.REPEAL : NoteKind.AMENDMENT;
        }
        if (isOfTheCourt(text)) {
            return NoteKind.AMENDMENT;
        }
        if (SUSPENDED.matcher(text).find()) {
            return NoteKind.SUSPENSION;
        }
        if (COMING.matcher(text).find()) {
            return NoteKind.COMING;
        }
        String body = body(text);
        return ENTERS.matcher(body).matches() ? NoteKind.COMING : NoteKind.AMENDMENT;
    }

    /** The note without its announcement. */
    static String body(String text) {
        Matcher matcher = HEAD.matcher(text);
        return matcher.matches() ? String.valueOf(matcher.group(2)) : text;
    }
}
