package kz.senim.kb.legislation.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A unit of law as a note names it: «подпунктами 54-1) и 54-2)», «екінші бөлігіне».
 *
 * @param level how deep it stands
 * @param numbers its numbers in digits, as they stand in eIds; empty for a heading, a note or the preamble
 * @param added whether it is what is added: «дополнить подпунктом 3)», «3) тармақшамен толықтыру»
 * @param start where its naming begins in the words
 * @param end where it ends
 */
record NamedUnit(Level level, List<String> numbers, boolean added, int start, int end) {

    enum Level {
        GROUP,
        ARTICLE,
        HEADING,
        NOTE,
        POINT,
        PART,
        SUBPOINT,
        ALINEA
    }

    private static final List<String> ORDINALS_RU = List.of(
            "перв",
            "втор",
            "трет",
            "четверт",
            "пят",
            "шест",
            "седьм",
            "восьм",
            "девят",
            "десят",
            "одиннадцат",
            "двенадцат",
            "тринадцат",
            "четырнадцат",
            "пятнадцат",
            "шестнадцат",
            "семнадцат",
            "восемнадцат",
            "девятнадцат");
    private static final List<String> TENS_RU = List.of("двадцат", "тридцат", "сороков", "пятидесят", "шестидесят");
    private static final List<String> ORDINALS_KK = List.of(
            "бірінші",
            "екінші",
            "үшінші",
            "төртінші",
            "бесінші",
            "алтыншы",
            "жетінші",
            "сегізінші",
            "тоғызыншы",
            "оныншы");
    private static final List<String> TENS_KK = List.of("жиырма", "отыз", "қырық", "елу", "алпыс");

    private static final String DIGITS = "\\d{1,4}(?:-\\d{1,3})*";
    private static final String WORD_RU = "(?:(?:" + String.join("|", TENS_RU) + ")\\p{L}*(?: (?:"
            + String.join("|", ORDINALS_RU) + ")\\p{L}*)?|(?:" + String.join("|", ORDINALS_RU) + ")\\p{L}*)";
    private static final String WORD_KK = "(?:(?:" + String.join("|", TENS_KK) + "|он)(?:ыншы|сыншы|інші)?(?: (?:"
            + String.join("|", ORDINALS_KK) + "))?|" + String.join("|", ORDINALS_KK) + ")";
    private static final String JOINT = "(?:\\s*,\\s*|\\s+и\\s+|\\s+және\\s+|\\s*[-–]\\s*)";
    private static final String NUMBER_RU = "(?:" + DIGITS + "\\)?(?!\\.\\d)|[IVXІХ]+(?!\\p{L})|" + WORD_RU + ")";
    private static final String NUMBER_KK = "(?:" + DIGITS + "\\)?|" + WORD_KK + ")";
    private static final Pattern RUSSIAN = Pattern.compile(
            "(?<!\\p{L})([Пп]одпункт|[Пп]ункт|[Чч]аст|[Чч]\\.|[Пп]п?\\.|[Аа]бзац|[Сс]тать|[Гг]лав|[Пп]араграф|[Пп]одраздел|[Рр]аздел|[Зз]аголов|[Нн]аименовани|[Пп]римечани|[Пп]реамбул|[Оо]главлени)(\\p{L}*)(?:\\s*№?\\s*("
                    + NUMBER_RU + "(?:" + JOINT + NUMBER_RU + ")*))?");
    private static final Pattern KAZAKH = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(" + NUMBER_KK + "(?:" + JOINT + NUMBER_KK
                    + ")*)\\s*-?\\s*)?(бап|бабы|тармақша|тармақ|тармағ|бөлік|бөліг|абзац|тарау|параграф|бөлім|тақырыб|тақырып|ескертпе|кіріспе|[Мм]азмұн)(\\p{L}*)");
    private static final Pattern ONE = Pattern.compile(DIGITS + "\\)?|[IVXІХ]+(?!\\p{L})|\\p{L}+(?: \\p{L}+)?");
    private static final Pattern INSTRUMENTAL_RU = Pattern.compile("(?:ом|ами|ью|ями|ей|ем|ой)");
    private static final Pattern INSTRUMENTAL_KK = Pattern.compile(".*[мпб]ен");

    /** All units named in these folded words, in their order. */
    static List<NamedUnit> all(String folded, Language language) {
        return language == Language.RU ? russian(folded) : kazakh(folded);
    }

    private static List<NamedUnit> russian(String folded) {
        List<NamedUnit> units = new ArrayList<>();
        Matcher matcher = RUSSIAN.matcher(folded);
        while (matcher.find()) {
            String word = Objects.requireNonNull(matcher.group(1)).toLowerCase(Locale.ROOT);
            String list = matcher.group(3);
            Level level = levelRu(word, list);
            boolean counted = level != Level.HEADING && level != Level.NOTE;
            if (!counted || list != null) {
                boolean added = INSTRUMENTAL_RU
                        .matcher(Objects.requireNonNull(matcher.group(2)))
                        .matches();
                int end = counted ? matcher.end() : matcher.end(2);
                units.add(new NamedUnit(level, counted ? numbers(list) : List.of(), added, matcher.start(), end));
            }
            matcher.region(counted || list == null ? matcher.end() : matcher.end(2), folded.length());
        }
        return units;
    }

    private static List<NamedUnit> kazakh(String folded) {
        List<NamedUnit> units = new ArrayList<>();
        Matcher matcher = KAZAKH.matcher(folded);
        while (matcher.find()) {
            String list = matcher.group(1);
            Level level = levelKk(Objects.requireNonNull(matcher.group(2)).toLowerCase(Locale.ROOT));
            if (list != null || level == Level.HEADING || level == Level.NOTE) {
                boolean added = INSTRUMENTAL_KK
                        .matcher(Objects.requireNonNull(matcher.group(3)))
                        .matches();
                units.add(new NamedUnit(level, numbers(list), added, matcher.start(), matcher.end()));
            }
        }
        return units;
    }

    private static Level levelRu(String word, @Nullable String list) {
        boolean parenthesised = list != null && list.contains(")");
        return switch (word) {
            case "подпункт", "пп." -> Level.SUBPOINT;
            case "пункт", "п." -> parenthesised ? Level.SUBPOINT : Level.POINT;
            case "част", "ч." -> Level.PART;
            case "абзац" -> Level.ALINEA;
            case "стать" -> Level.ARTICLE;
            case "заголов", "наименовани", "преамбул", "оглавлени" -> Level.HEADING;
            case "примечани" -> Level.NOTE;
            default -> Level.GROUP;
        };
    }

    private static Level levelKk(String word) {
        return switch (word) {
            case "тармақша" -> Level.SUBPOINT;
            case "тармақ", "тармағ" -> Level.POINT;
            case "бөлік", "бөліг" -> Level.PART;
            case "абзац" -> Level.ALINEA;
            case "бап", "бабы" -> Level.ARTICLE;
            case "тақырыб", "тақырып", "кіріспе", "мазмұн" -> Level.HEADING;
            case "ескертпе" -> Level.NOTE;
            default -> Level.GROUP;
        };
    }

    private static List<String> numbers(@Nullable String list) {
        List<String> numbers = new ArrayList<>();
        if (list != null) {
            Matcher one = ONE.matcher(list);
            while (one.find()) {
                String number = number(one.group());
                if (number != null) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    private static @Nullable String number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return printed.replace(")", "");
        }
        if (printed.matches("[IVXІХ]+")) {
            return FoldedText.number(printed);
        }
        int tens = 0;
        for (String word : printed.split(" ")) {
            int ten = Math.max(starts(TENS_RU, word), starts(TENS_KK, word));
            int one = Math.max(starts(ORDINALS_RU, word), starts(ORDINALS_KK, word));
            if (one >= 0) {
                return Integer.toString(tens + one + 1);
            }
            if (ten >= 0) {
                tens = 20 + 10 * ten;
            } else if (word.equals("он")) {
                tens = 10;
            }
        }
        return tens == 0 ? null : Integer.toString(tens);
    }

    private static int starts(List<String> beginnings, String word) {
        for (int i = beginnings.size() - 1; i >= 0; i--) {
            if (word.startsWith(beginnings.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
