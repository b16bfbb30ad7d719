package kz.senim.kb.importer.parse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.importer.parse.Heading.Trust;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ProvisionKind;

/** Recognises headings by their words, in one language. Patterns are matched with look-alike letters made Cyrillic. */
final class Headings {
    static final int SUBPART = 2;
    static final int CHAPTER = 3;
    static final int SECTION = 4;
    static final int SUBSECTION = 5;

    /** What is added to a number for what was put in later: 5-1 here, 5.1 or 5¹ with the neighbours. */
    private static final String SUFFIX =
            "(?:\\s?[-‐‑‒–]\\s?\\d{1,3}|\\.\\d{1,3}(?=[-\\s.:]|$)|[⁰¹²³⁴-⁹]{1,3}(?![⁰¹²³⁴-⁹]))";

    private static final String DIGITS = "(?<number>\\d{1,4}" + SUFFIX + "{0,4})";
    private static final String DIGITS_OR_ROMAN =
            "(?<number>\\d{1,4}" + SUFFIX + "{0,4}|[ІVХLС]{1,8}(?:-\\d{1,3})?)(?![\\p{L}])";
    private static final String MARK = "\\s?(?<mark>[.:]?)";
    private static final String REST = "(?<rest>(?:[\\s.–—-].*|[^\\s\\p{L}\\p{N}].*|\\p{Lu}.*)?)";

    private record Rule(ProvisionKind kind, int rank, Pattern pattern) {}

    private static final List<Rule> RUSSIAN = List.of(
            rule(ProvisionKind.ARTICLE, 6, "(?:Статья|СТАТЬЯ)\\s*" + DIGITS + MARK + REST),
            rule(ProvisionKind.CHAPTER, CHAPTER, "(?:Глава|ГЛАВА)\\s*" + DIGITS_OR_ROMAN + MARK + REST),
            rule(ProvisionKind.SECTION, SECTION, "(?:Параграф|ПАРАГРАФ|§)\\s*" + DIGITS_OR_ROMAN + MARK + REST),
            rule(ProvisionKind.PART, 1, "(?:Раздел|РАЗДЕЛ)\\s*" + DIGITS_OR_ROMAN + MARK + REST),
            rule(ProvisionKind.PART, SUBPART, "(?:Подраздел|ПОДРАЗДЕЛ)\\s*" + DIGITS_OR_ROMAN + MARK + REST),
            rule(
                    ProvisionKind.BOOK,
                    0,
                    "(?:(?:ОБЩАЯ|ОСОБЕННАЯ) ЧАСТЬ|(?:Общая|Особенная) часть)(?<number>)(?<mark>[.]?)(?<rest>)"),
            rule(
                    ProvisionKind.ANNEX,
                    0,
                    "(?:Приложение|ПРИЛОЖЕНИЕ)(?:\\s*№?\\s*" + DIGITS
                            + ")?(?<mark>[.:]?)(?<rest>(?:\\s+(?:к|утвержден)\\s.*)?)"));

    private static final List<Rule> KAZAKH = List.of(
            rule(ProvisionKind.ARTICLE, 6, DIGITS + "\\s?[-‐‑‒–]?\\s?(?:бап|БАП)(?!\\p{L})" + MARK + REST),
            rule(
                    ProvisionKind.CHAPTER,
                    CHAPTER,
                    DIGITS_OR_ROMAN + "\\s?[-‐‑‒–]?\\s?(?:тарау|ТАРАУ|Тарау)(?!\\p{L})" + MARK + REST),
            rule(
                    ProvisionKind.SECTION,
                    SECTION,
                    DIGITS_OR_ROMAN + "\\s?[-‐‑‒–]?\\s?(?:параграф|ПАРАГРАФ|Параграф|§)(?!\\p{L})" + MARK + REST),
            rule(ProvisionKind.SECTION, SECTION, "§\\s?" + DIGITS_OR_ROMAN + MARK + REST),
            rule(
                    ProvisionKind.PART,
                    SUBPART,
                    DIGITS_OR_ROMAN + "\\s?[-‐‑‒–]?\\s?(?:кіші бөлім|КІШІ БӨЛІМ)(?!\\p{L})" + MARK + REST),
            rule(
                    ProvisionKind.PART,
                    1,
                    DIGITS_OR_ROMAN + "\\s?[-‐‑‒–]?\\s?(?:бөлім|БӨЛІМ|Бөлім)(?!\\p{L})" + MARK + REST),
            rule(
                    ProvisionKind.BOOK,
                    0,
                    "(?:(?:ЖАЛПЫ|ЕРЕКШЕ) БӨЛІ[КМ]|(?:Жалпы|Ерекше) бөлі[км])(?<number>)(?<mark>[.]?)(?<rest>)"),
            rule(
                    ProvisionKind.ANNEX,
                    0,
                    "(?:" + DIGITS + "\\s?[-‐‑‒–]?\\s?)?(?:қосымша|Қосымша|ҚОСЫМША)(?<mark>[.:]?)(?<rest>)"));

    private static final Pattern ROMAN =
            Pattern.compile("(?<number>[ІVХLС]{1,8})(?<mark>\\.)(?<rest>\\s+\\p{Lu}.*)", Pattern.DOTALL);
    private static final Pattern BARE =
            Pattern.compile("(?<number>\\d{1,4}(?:-\\d{1,3}){0,4})(?<mark>\\.)(?<rest>\\s*\\p{Lu}.*)", Pattern.DOTALL);
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LEAD = 40;
    private static final Pattern LEAD_RU = Pattern.compile(
            "Статья|СТАТЬЯ|Глава|ГЛАВА|Параграф|ПАРАГРАФ|§|Раздел|РАЗДЕЛ|П[оО][дД][рР]|О[бБсС]|Приложение|ПРИЛОЖЕНИЕ");
    private static final Pattern LEAD_KK = Pattern.compile(
            "[\\dІVХLС][\\dІVХLС\\s‐‑‒–-]*(?:бап|тарау|параграф|§|кіші|бөлім|қосымша|БАП|ТАРАУ|Тарау|ПАРАГРАФ|Параграф|КІШІ|БӨЛІМ|Бөлім|Қ)|§|ЖАЛПЫ|Жалпы|ЕРЕКШЕ|Ерекше|[Ққ]осымша|ҚОСЫМША");
    private static final int LONGEST_BARE = 250;

    private final Language language;

    Headings(Language language) {
        this.language = language;
    }

    /** Whether the line begins with the designation of an article or of what stands above articles. */
    Optional<Heading> read(String line) {
        if (!mayBegin(line)) {
            return Optional.empty();
        }
        String folded = Homoglyphs.toCyrillic(line);
        for (Rule rule : language == Language.RU ? RUSSIAN : KAZAKH) {
            Matcher matcher = rule.pattern.matcher(folded);
            if (matcher.matches()) {
                Heading heading = heading(rule.kind, rule.rank, matcher, line);
                boolean foreign =
                        !line.regionMatches(0, folded, 0, heading.label().length())
                                && hasForeignLetter(line, heading.label().length(), matcher);
                return Optional.of(foreign ? foreign(heading) : heading);
            }
        }
        return Optional.empty();
    }

    /** A heading with a roman number and no word, as inside the chapters of the Civil Code. */
    Optional<Heading> readRoman(String line) {
        Matcher matcher = ROMAN.matcher(Homoglyphs.toCyrillic(line));
        return line.length() <= LONGEST_BARE && matcher.matches()
                ? Optional.of(heading(ProvisionKind.SECTION, SECTION, matcher, line))
                : Optional.empty();
    }

    /** A line that begins with a number and a stop, and may be a heading whose word was left out. */
    Optional<Heading> readBare(String line) {
        Matcher matcher = BARE.matcher(line);
        return line.length() <= LONGEST_BARE && matcher.matches()
                ? Optional.of(heading(ProvisionKind.ARTICLE, 6, matcher, line))
                : Optional.empty();
    }

    private boolean mayBegin(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        boolean may = language == Language.RU
                ? "СCГРПPОO§".indexOf(first) >= 0
                : first >= '0' && first <= '9' || "§ІIVXХLCСЖЕEҚқ".indexOf(first) >= 0;
        if (!may) {
            return false;
        }
        String lead = Homoglyphs.toCyrillic(line.length() <= LEAD ? line : line.substring(0, LEAD));
        return (language == Language.RU ? LEAD_RU : LEAD_KK).matcher(lead).lookingAt();
    }

    private static Heading heading(ProvisionKind kind, int rank, Matcher matcher, String line) {
        String printed = matcher.group("number") == null ? "" : Objects.requireNonNull(matcher.group("number"));
        int restAt = matcher.start("rest");
        String label = line.substring(0, restAt).strip();
        String title = line.substring(restAt).strip();
        boolean marked = !Objects.requireNonNull(matcher.group("mark")).isEmpty();
        Trust trust =
                marked || title.isEmpty() || !Character.isLowerCase(firstLetter(title)) ? Trust.CLEAR : Trust.SENTENCE;
        return new Heading(kind, rank, normalised(printed), label, title, trust, false);
    }

    private static int firstLetter(String title) {
        return title.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('A');
    }

    private static Heading foreign(Heading heading) {
        return new Heading(
                heading.kind(),
                heading.rank(),
                heading.number(),
                heading.label(),
                heading.title(),
                heading.trust(),
                true);
    }

    private static boolean hasForeignLetter(String line, int end, Matcher matcher) {
        int from = matcher.start("number");
        int to = matcher.end("number");
        for (int i = 0; i < end; i++) {
            char here = line.charAt(i);
            boolean inNumber = i >= from && i < to;
            if (!inNumber && (here >= 'A' && here <= 'Z' || here >= 'a' && here <= 'z')) {
                return true;
            }
        }
        return false;
    }

    private static String normalised(String number) {
        StringBuilder plain = new StringBuilder();
        boolean raised = false;
        for (int i = 0; i < number.length(); i++) {
            int digit = RAISED.indexOf(number.charAt(i));
            if (digit >= 0) {
                plain.append(raised ? "" : "-").append(digit);
            } else {
                plain.append(number.charAt(i));
            }
            raised = digit >= 0;
        }
        return Homoglyphs.toLatin(plain.toString()).replaceAll("\\s", "").replaceAll("[‐‑‒–.]", "-");
    }

    private static Rule rule(ProvisionKind kind, int rank, String pattern) {
        return new Rule(kind, rank, Pattern.compile(pattern, Pattern.DOTALL));
    }
}
