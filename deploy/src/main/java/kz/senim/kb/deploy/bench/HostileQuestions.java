package kz.senim.kb.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may end up in a search box by accident or by malice; each must be answered, and soon. */
public final class HostileQuestions {
    private static final int LONGEST = 10_000;

    private HostileQuestions() {}

    /** All kinds together. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(small());
        all.addAll(operators());
        all.addAll(large());
        all.addAll(wholeUnicode());
        return all;
    }

    /** Nothing, only stop words, only punctuation, control characters, halves of characters, mixed scripts. */
    public static List<String> small() {
        return List.of(
                "",
                " ",
                "\t\n",
                "и в на с по не что как это для",
                "және мен бен пен үшін туралы бұл ол",
                "и және в мен",
                ".,;:!?…—–-«»„“”()[]{}<>/\\|@#$%^&*+=~`'\"№§",
                "\u0000",
                "\u0000\u0001\u0007\u001b[31mребенок\u007f",
                "\u202Eнеребенок\u202C",
                "\u200b\u200c\u200d\ufeff",
                "е\u0301\u0301\u0301",
                "👶🏽👨‍👩‍👧‍👦 алименты 😭",
                "\uD83D",
                "\uDC00\uD83D",
                "алиmенты pебёнok баlа құқ1ғы",
                "child ребенок бала 子供 طفل παιδί",
                "мeктeп mektep ьулеуз vtrntg",
                "٣٤٥ 五 Ⅷ",
                "ст 0 ук",
                "ст 99999999999999999999 ук",
                "ст 1-99999999 ук",
                "ст -1 ч -2 п -3 коап",
                "'; drop table provision; --",
                "${jndi:ldap://127.0.0.1/a}",
                "#{1+1} ${1+1} %{1+1}",
                "<script>alert(1)</script>",
                "../../../etc/passwd",
                "%00%ff%fe");
    }

    /** Every operator of Lucene's query languages, and regular expressions that take for ever where they are run. */
    public static List<String> operators() {
        Stream<String> signs = Stream.of(
                        "+", "-", "&&", "||", "!", "(", ")", "{", "}", "[", "]", "^", "\"", "~", "*", "?", ":", "\\",
                        "/", "AND", "OR", "NOT", "TO", "<", ">", "=", "|", "&", "@", "#")
                .flatMap(sign -> Stream.of(sign, sign + "алименты", "алименты" + sign, "отец " + sign + " мать"));
        Stream<String> whole = Stream.of(
                "алименты AND (OR NOT) +ребенок -отец",
                "AND",
                "OR OR OR",
                "NOT NOT",
                "*:*",
                "?*?*?*?*",
                "*а*",
                "~~~~",
                "алименты~2",
                "\"отец мать\"~1000000",
                "отец^1e308",
                "отец^-1",
                "[* TO *]",
                "[а TO я]",
                "{а TO я}",
                "text:алименты",
                "body_ru:[* TO *]",
                "_exists_:text",
                "heading:статья~2 ^5 [a TO b] {x} /re.*gex/ \\",
                "((((((((((",
                "))))))))))",
                "\"",
                "\"алименты",
                "\\u0000",
                "\\",
                "fn:ordered(отец мать)",
                "{!term f=id}1",
                "/(а+)+$/",
                "/(.*)*/",
                "/((((а|б)*)*)*)*/",
                "/[а-я]{1,1000}{1,1000}/",
                "/а{1,100000}/",
                "(a+)+$ " + "a".repeat(200) + "!",
                "([a-zA-Z]+)*" + "а".repeat(200),
                "(а|аа)+" + "а".repeat(200) + "б");
        return Stream.concat(signs, whole).toList();
    }

    /** As long as a text that was pasted: one word, many words, many different words, much between words. */
    public static List<String> large() {
        List<String> all = new ArrayList<>(List.of(
                "алименты ".repeat(1_111),
                "ә".repeat(LONGEST),
                "a".repeat(LONGEST),
                ".".repeat(LONGEST),
                "*".repeat(LONGEST),
                "(".repeat(LONGEST),
                "\"".repeat(LONGEST),
                "я ".repeat(LONGEST / 2),
                "a-".repeat(LONGEST / 2),
                "-а".repeat(LONGEST / 2),
                "1.".repeat(LONGEST / 2),
                "е\u0301".repeat(LONGEST / 2),
                "ата-".repeat(LONGEST / 4 - 1) + "ана",
                "ст 1 ук ".repeat(LONGEST / 8),
                "и в на ".repeat(LONGEST / 7),
                "қwerty".repeat(LONGEST / 6)));
        all.add(numbered("слово", 500));
        all.add(numbered("бала", 500));
        all.add(numbered("ckjdj", 500));
        all.add(IntStream.range(0, 300).mapToObj(i -> i + "а").collect(Collectors.joining("-")));
        all.add(IntStream.range(0, 150).mapToObj(i -> i + "а-б").collect(Collectors.joining(" ")));
        Random random = new Random(111);
        all.add(IntStream.range(0, 500)
                .mapToObj(i -> letters(random, 3 + random.nextInt(9)))
                .collect(Collectors.joining(" ")));
        all.add(letters(random, LONGEST));
        return all;
    }

    /** Every character there is, in order, 10,000 at a time. */
    public static List<String> wholeUnicode() {
        List<String> all = new ArrayList<>();
        int at = 0;
        while (at <= Character.MAX_CODE_POINT) {
            StringBuilder text = new StringBuilder(LONGEST);
            while (at <= Character.MAX_CODE_POINT && text.length() < LONGEST - 1) {
                text.appendCodePoint(at++);
            }
            all.add(text.toString());
        }
        return all;
    }

    private static String numbered(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'а', 'я' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
