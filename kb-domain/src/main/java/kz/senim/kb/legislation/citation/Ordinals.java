package kz.senim.kb.legislation.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers written as words: «часть вторая», «екінші бөлігі». */
final class Ordinals {

    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("перв", "биринши"),
            List.of("втор", "екинши"),
            List.of("треть", "ушинши"),
            List.of("четверт", "тортинши"),
            List.of("пят", "бесинши"),
            List.of("шест", "алтыншы"),
            List.of("седьм", "жетинши"),
            List.of("восьм", "сегизинши"),
            List.of("девят", "тогызыншы"),
            List.of("десят", "оныншы"));

    private Ordinals() {}

    /** The number this word stands for, or null. */
    static @Nullable String of(List<Token> tokens, int place) {
        if (place >= tokens.size() || !tokens.get(place).is(TokenKind.WORD)) {
            return null;
        }
        String word = tokens.get(place).folded();
        // The shortest of these words is longer than the words for units, which are asked about most.
        for (int i = 0; i < BEGINNINGS.size() && word.length() > 4; i++) {
            for (String beginning : BEGINNINGS.get(i)) {
                if (word.startsWith(beginning)) {
                    return Integer.toString(i + 1);
                }
            }
        }
        return null;
    }
}
