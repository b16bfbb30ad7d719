package kz.senim.kb.legislation.citation;

import java.util.HashMap;
import java.util.Map;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A word that names a unit of an act.
 *
 * @param certain whether the word means nothing else; «стать» may be a verb
 */
record UnitWord(Unit unit, Language language, boolean certain) {

    private static final Map<String, UnitWord> FORMS = forms();

    /** The unit this word names, or null. */
    static @Nullable UnitWord of(Token token) {
        if (!token.is(TokenKind.WORD)) {
            return null;
        }
        UnitWord form = FORMS.get(token.folded());
        return form != null ? form : kazakh(token.folded());
    }

    /** Kazakh words by their beginning: what follows is plural, possessive and case. */
    private static @Nullable UnitWord kazakh(String word) {
        if (word.startsWith("бабы") || word.startsWith("баптар")) {
            return new UnitWord(Unit.ARTICLE, Language.KK, true);
        }
        if (word.startsWith("тармакша")) {
            return new UnitWord(Unit.SUBPOINT, Language.KK, true);
        }
        if (word.startsWith("тармак") || word.startsWith("тармаг")) {
            return new UnitWord(Unit.POINT, Language.KK, true);
        }
        if (word.startsWith("болик") || word.startsWith("болиг")) {
            return new UnitWord(Unit.PART, Language.KK, true);
        }
        return null;
    }

    private static Map<String, UnitWord> forms() {
        Map<String, UnitWord> forms = new HashMap<>();
        put(
                forms,
                new UnitWord(Unit.ARTICLE, Language.RU, true),
                "ст стст статья статьи статью статье статьей статьею статей статьям статьями статьях статя статю статьа статьт"
                        + " сатья статия");
        put(forms, new UnitWord(Unit.ARTICLE, Language.RU, false), "стать стати стат");
        put(
                forms,
                new UnitWord(Unit.PART, Language.RU, true),
                "ч чч част часть части частью частей частям частями частях");
        put(
                forms,
                new UnitWord(Unit.POINT, Language.RU, true),
                "п пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктами пунктах");
        put(
                forms,
                new UnitWord(Unit.SUBPOINT, Language.RU, true),
                "пп подп ппункт подпункт подпункта подпункту подпунктом подпункте подпункты подпунктов подпунктам"
                        + " подпунктами подпунктах");
        put(forms, new UnitWord(Unit.ARTICLE, Language.KK, true), "бап бапты баптын баптан баппен бапта баптагы бапка");
        return Map.copyOf(forms);
    }

    private static void put(Map<String, UnitWord> forms, UnitWord meaning, String words) {
        for (String word : words.split(" ")) {
            forms.put(word, meaning);
        }
    }
}
