package kz.senim.kb.legislation.citation;

import java.util.List;
import java.util.Set;

/** Steps over the date in an act's full name: «от 8 августа 2002 года», «от 08.08.2002 г.». */
final class DateWords {

    private static final int LONGEST = 8;
    private static final Set<String> BEGINNINGS = Set.of(
            "январ", "феврал", "март", "апрел", "мая", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
            "год", "г");

    private DateWords() {}

    /** The token after the date that begins here; the same token when none does. */
    static int end(List<Token> tokens, int start) {
        if (start >= tokens.size() || !tokens.get(start).isWord("от")) {
            return start;
        }
        int place = start + 1;
        while (place < tokens.size() && place - start <= LONGEST && isDate(tokens.get(place))) {
            place++;
        }
        return place > start + 1 ? place : start;
    }

    private static boolean isDate(Token token) {
        return switch (token.kind()) {
            case NUMBER, DOT -> true;
            case WORD -> BEGINNINGS.stream().anyMatch(token.folded()::startsWith);
            default -> false;
        };
    }
}
