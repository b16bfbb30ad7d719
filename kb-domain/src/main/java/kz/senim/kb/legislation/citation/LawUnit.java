package kz.senim.kb.legislation.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/** The units of law that running text names, from the largest to the smallest. */
enum LawUnit {
    ARTICLE,
    POINT,
    PART,
    SUBPOINT,
    ALINEA;

    private static final Map<String, LawUnit> RUSSIAN = russian();

    /** The unit this word names in full, in any case and number; null for other words. */
    static @Nullable LawUnit of(Token token, Language language) {
        if (!token.is(TokenKind.WORD)) {
            return null;
        }
        return language == Language.RU ? RUSSIAN.get(token.folded()) : kazakh(token.folded());
    }

    /** The unit this short form names: «ст. 140», «п. 2»; it counts only with a number behind it. */
    static @Nullable LawUnit ofShort(Token token) {
        return switch (token.folded()) {
            case "ст" -> ARTICLE;
            case "ч" -> PART;
            case "п" -> POINT;
            case "пп", "подп" -> SUBPOINT;
            case "абз" -> ALINEA;
            default -> null;
        };
    }

    private static @Nullable LawUnit kazakh(String word) {
        if (word.startsWith("бап") || word.startsWith("бабы")) {
            return ARTICLE;
        }
        if (word.startsWith("тармакша")) {
            return SUBPOINT;
        }
        if (word.startsWith("тармак") || word.startsWith("тармаг")) {
            return POINT;
        }
        if (word.startsWith("болик") || word.startsWith("болиг")) {
            return PART;
        }
        return word.startsWith("абзац") || word.startsWith("азат") ? ALINEA : null;
    }

    private static Map<String, LawUnit> russian() {
        Map<String, LawUnit> forms = new HashMap<>();
        put(forms, ARTICLE, "стать", List.of("я", "и", "ю", "е", "ей", "ею", "ям", "ями", "ях"));
        put(forms, ARTICLE, "статей", List.of(""));
        put(forms, PART, "част", List.of("ь", "и", "ью", "ей", "ям", "ями", "ях"));
        put(forms, POINT, "пункт", List.of("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"));
        put(forms, SUBPOINT, "подпункт", List.of("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"));
        put(forms, ALINEA, "абзац", List.of("", "а", "у", "ем", "е", "ы", "ев", "ам", "ами", "ах"));
        return Map.copyOf(forms);
    }

    private static void put(Map<String, LawUnit> forms, LawUnit unit, String stem, List<String> endings) {
        endings.forEach(ending -> forms.put(stem + ending, unit));
    }
}
