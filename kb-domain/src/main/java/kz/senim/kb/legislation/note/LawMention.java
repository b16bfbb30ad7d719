package kz.senim.kb.legislation.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.legislation.NotedDay;

/**
 * A law as a note mentions it, with when it takes effect: {@code от 01.04.2019 № 240-VI (вводится в действие …)}.
 *
 * @param law the law
 * @param entry from when
 * @param start where the mention begins in the note
 * @param end where it ends, what stands in parentheses after it included
 */
record LawMention(ChangingLaw law, EntryIntoForce entry, int start, int end) {
    private static final Pattern LAW = Pattern.compile("(?:(?:от|ҚР)\\s+)?(" + NotedDay.FORM + ")"
            + "(?:\\.?\\s*(?:ж\\.|г\\.|года|жылғы|г|ж))?\\.?,?\\s*(?:№|N)?\\s*(?:№|N)\\s*(\\d+(?:\\s?-\\s?[\\p{Lu}\\d]+(?: І+(?=\\s*[(.;,]))?)?)(?: ЗРК)?"
            + "|(?:Законом|Закона) РК от (" + NotedDay.FORM + ")(?!\\.?\\s*(?:г\\.?|года)?,?\\s*(?:№|N))"
            + "|(?:(?<=; )|(?<=;)|(?<=, ))от (" + NotedDay.FORM + ")(?=\\s*\\()");
    private static final Pattern OWN_PLACE = Pattern.compile(
            "(?<=соответствии с |соответствии со |предусмотренной |предусмотренными |внесенным |внесенными |редакции |согласно )(?:(?:п\\.|пункт\\p{L}*)\\s?[\\d-]+ )?(ст\\.|стать\\p{L}*)\\s?(\\d[\\d-]*) настоящего (?:Кодекса|Закона)(?: РК)?");
    /** «пунктом 29)» closes nothing. */
    private static final Pattern POINT_NUMBER = Pattern.compile("(?:пункт\\p{L}*|пп?\\.) ?[\\d-]+$");

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*,?\\s*(?:(?:Конституциялық\\s+)?[Зз]аң(?:дар)?ымен|Кодексімен|Кодексіне сәйкес)?\\s*,?\\s*(?=\\()");
    private static final Pattern PUT_INTO_EFFECT = Pattern.compile(
            "^(?:вводи?тся в действие|введен\\p{L}* в действие|вступает в силу)\\s*|\\s*(?:қолданысқа ен(?:гізіледі|гізілді|еді)|күшіне енеді)$");
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\p{L})(?:с |в действие )?(" + NotedDay.FORM + ")(?: ?года| ?г\\.| ?ж\\.)?(?: бастап)?");

    /** All laws that a note mentions outside parentheses, in its order. */
    static List<LawMention> all(String words, String folded) {
        List<LawMention> mentions = new ArrayList<>();
        Matcher law = LAW.matcher(folded);
        Matcher own = OWN_PLACE.matcher(folded);
        boolean another = law.find();
        boolean itself = own.find();
        while (another || itself) {
            boolean ownFirst = itself && (!another || own.start() < law.start());
            LawMention mention = ownFirst
                    ? withEntry(ownPlace(words, own), own.start(), own.end(), words, folded)
                    : withEntry(named(words, law), law.start(), law.end(), words, folded);
            mentions.add(mention);
            another = law.find(mention.end);
            itself = own.find(mention.end);
        }
        return mentions;
    }

    private static ChangingLaw ownPlace(String words, Matcher own) {
        return new ChangingLaw(null, "", words.substring(own.start(1), own.end(2)));
    }

    private static ChangingLaw named(String words, Matcher law) {
        String day = law.group(1) != null ? law.group(1) : law.group(3) != null ? law.group(3) : law.group(4);
        String number = law.group(2) == null ? "" : FoldedText.number(words.substring(law.start(2), law.end(2)));
        return new ChangingLaw(NotedDay.of(Objects.requireNonNull(day)), number, "");
    }

    private static LawMention withEntry(ChangingLaw law, int start, int end, String words, String folded) {
        Matcher between = BETWEEN.matcher(folded).region(end, folded.length());
        if (!between.lookingAt()) {
            return new LawMention(law, EntryIntoForce.UNTOLD, start, end);
        }
        int open = between.end();
        int close = closing(folded, open);
        return new LawMention(law, entry(words.substring(open, close), folded.substring(open, close)), start, close);
    }

    /** The place after the parenthesis that closes the one opened here; the end where none does. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                depth++;
            } else if (text.charAt(i) == ')') {
                depth -= POINT_NUMBER.matcher(text.substring(open, i)).find() ? 0 : 1;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return text.length();
    }

    private static EntryIntoForce entry(String words, String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && (folded.charAt(from) == '(' || folded.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (folded.charAt(to - 1) == ')' || folded.charAt(to - 1) == ' ')) {
            to--;
        }
        Matcher effect = PUT_INTO_EFFECT.matcher(folded).region(from, to);
        while (effect.find()) {
            if (effect.start() == from) {
                from = effect.end();
            } else {
                to = effect.start();
            }
        }
        String said = folded.substring(from, Math.max(from, to)).strip();
        LocalDate first = null;
        Matcher day = DAY.matcher(said);
        if (day.find()) {
            first = NotedDay.of(Objects.requireNonNull(day.group(1)));
        }
        boolean daySaysAll = first != null && day.start() == 0 && day.end() == said.length();
        return new EntryIntoForce(
                first,
                daySaysAll ? "" : words.substring(from, Math.max(from, to)).strip());
    }
}
