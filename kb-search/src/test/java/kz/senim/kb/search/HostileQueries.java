package kz.senim.kb.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What may end up in a search box by mistake or on purpose. */
public final class HostileQueries {

    private HostileQueries() {}

    public static List<String> all() {
        List<String> all = new ArrayList<>(List.of(
                "",
                "\u0000\u0001\u001f\u007f\u200b\ufeff",
                "😀👨‍👩‍👧‍👦🇰🇿",
                "\"'`«»„“”",
                "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
                "*",
                "?",
                "/(a+)+$/",
                "body_ru:[* TO *]",
                "a AND",
                "OR OR OR",
                "((((((((((",
                "\\",
                "\\u0000",
                "' or 1=1 --",
                "<script>alert(1)</script>",
                "%00%0a",
                "\ud800 lone",
                "ребёнок\udfff",
                "е\u0301".repeat(50),
                "a-".repeat(2000),
                "-a".repeat(2000),
                ".".repeat(10_000),
                "а".repeat(10_000),
                "а ".repeat(5000),
                "побои ".repeat(1700),
                "ата-".repeat(2500) + "ана",
                "1.".repeat(5000)));
        all.add(IntStream.range(0, 2000).mapToObj(i -> "сл" + i).collect(Collectors.joining(" ")));
        all.add(IntStream.range(0, 2000).mapToObj(i -> "сл" + i).collect(Collectors.joining(",")));
        all.add(IntStream.range(0x4e00, 0x4e00 + 1000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining()));
        all.add(IntStream.range(0, 300).mapToObj(i -> i + "а").collect(Collectors.joining("-")));
        all.add(IntStream.range(0, 150).mapToObj(i -> i + "а-б").collect(Collectors.joining(" ")));
        Random random = new Random(111);
        for (int i = 0; i < 30; i++) {
            all.add(random.ints(1 + random.nextInt(200), 0, 0x11_0000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        return all;
    }
}
