package kz.senim.kb.legislation.citation;

import java.util.List;
import kz.senim.kb.legislation.citation.ActMention.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Acts that neither the base nor the aliases know: «закон о рекламе», «воздушный кодекс», «жарнама туралы заң». Without
 * them «ст. 5 закона о рекламе» would be read as article 5 of any act at all.
 */
final class UnheardActs {

    private static final int LONGEST = 6;

    private UnheardActs() {}

    /** The unheard-of act named from this token on, or null. */
    static @Nullable ActMention mentionAt(List<Token> tokens, int start) {
        if (!isName(tokens, start)) {
            return null;
        }
        int next = start + 1;
        if (NameWords.isLaw(tokens.get(start))) {
            return next < tokens.size() && NameWords.isAbout(tokens.get(next)) && isName(tokens, next + 1)
                    ? mention(start, endOfWords(tokens, next + 1))
                    : null;
        }
        if (next < tokens.size() && NameWords.isLaw(tokens.get(next)) && isAdjective(tokens.get(start))) {
            return mention(start, next + 1);
        }
        return beginsWords(tokens, start) ? kazakh(tokens, start) : null;
    }

    private static @Nullable ActMention kazakh(List<Token> tokens, int start) {
        int end = Math.min(tokens.size() - 1, start + LONGEST);
        for (int place = start + 1; place < end && isName(tokens, place); place++) {
            if (tokens.get(place).isWord("туралы") && NameWords.isLaw(tokens.get(place + 1))) {
                return mention(start, place + 2);
            }
        }
        return null;
    }

    private static int endOfWords(List<Token> tokens, int start) {
        int place = start;
        while (place < tokens.size() && place - start < LONGEST && isName(tokens, place)) {
            place++;
        }
        return place;
    }

    private static boolean beginsWords(List<Token> tokens, int place) {
        return place == 0 || !isName(tokens, place - 1);
    }

    private static boolean isName(List<Token> tokens, int place) {
        return place < tokens.size()
                && tokens.get(place).is(TokenKind.WORD)
                && !NameWords.isCountry(tokens.get(place))
                && UnitWord.of(tokens.get(place)) == null;
    }

    private static boolean isAdjective(Token token) {
        String word = token.folded();
        return word.length() > 5
                && (word.endsWith("ый")
                        || word.endsWith("ий")
                        || word.endsWith("ой")
                        || word.endsWith("ого")
                        || word.endsWith("ому")
                        || word.endsWith("ом"));
    }

    private static ActMention mention(int start, int end) {
        return new ActMention(start, end, Certainty.UNHEARD, List.of());
    }
}
