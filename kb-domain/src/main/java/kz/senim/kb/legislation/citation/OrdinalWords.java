package kz.senim.kb.legislation.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers written as words in running law text: «второй», «двадцать первой», «он бірінші». */
final class OrdinalWords {

    private static final List<String> RUSSIAN_ENDINGS =
            List.of("ый", "ой", "ий", "ого", "ому", "ым", "ом", "ая", "ую", "ою", "ое", "ые", "ых", "ыми");
    private static final List<String> THIRD = List.of(
            "третий",
            "третьего",
            "третьему",
            "третьим",
            "третьем",
            "третья",
            "третьей",
            "третью",
            "третье",
            "третьи",
            "третьих",
            "третьими");
    private static final List<String> RUSSIAN = List.of(
            "перв",
            "втор",
            "",
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
            "девятнадцат",
            "двадцат");
    private static final List<String> KAZAKH = List.of(
            "биринши",
            "екинши",
            "ушинши",
            "тортинши",
            "бесинши",
            "алтыншы",
            "жетинши",
            "сегизинши",
            "тогызыншы",
            "оныншы");
    private static final Map<String, Integer> TENS = Map.of("двадцать", 20, "тридцать", 30, "он", 10, "жиырма", 20);
    private static final Map<String, Integer> FORMS = forms();

    private OrdinalWords() {}

    /** A number read, and the token after it. */
    record Read(String number, int end) {}

    /** The number that the words from here stand for, or null. */
    static @Nullable Read at(List<Token> tokens, int place) {
        if (place >= tokens.size() || !tokens.get(place).is(TokenKind.WORD)) {
            return null;
        }
        String word = tokens.get(place).folded();
        Integer tens = TENS.get(word);
        if (tens != null && place + 1 < tokens.size()) {
            Integer ones = FORMS.get(tokens.get(place + 1).folded());
            return ones == null || ones > 9 ? null : new Read(Integer.toString(tens + ones), place + 2);
        }
        Integer number = FORMS.get(word);
        return number == null ? null : new Read(number.toString(), place + 1);
    }

    private static Map<String, Integer> forms() {
        Map<String, Integer> forms = new HashMap<>();
        for (int i = 0; i < RUSSIAN.size(); i++) {
            for (String ending : RUSSIAN_ENDINGS) {
                if (!RUSSIAN.get(i).isEmpty()) {
                    forms.put(RUSSIAN.get(i) + ending, i + 1);
                }
            }
        }
        THIRD.forEach(form -> forms.put(form, 3));
        for (int i = 0; i < KAZAKH.size(); i++) {
            forms.put(KAZAKH.get(i), i + 1);
        }
        return Map.copyOf(forms);
    }
}
