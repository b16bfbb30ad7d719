package kz.senim.kb.citing;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts numbers of articles in their order, so that a range of them can be asked for: 127, 127-1, 127-2, 128. */
final class ArticleOrder {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(?:-(\\d{1,3}))?(?:-(\\d{1,3}))?");
    private static final int STEP = 1000;

    private ArticleOrder() {}

    /** Where this number stands; nothing for what is no article's number. */
    static OptionalLong of(String number) {
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches()
                ? OptionalLong.of(
                        (part(matcher.group(1)) * STEP + part(matcher.group(2))) * STEP + part(matcher.group(3)))
                : OptionalLong.empty();
    }

    private static long part(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
