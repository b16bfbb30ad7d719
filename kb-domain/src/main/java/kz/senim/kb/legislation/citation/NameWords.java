package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;

/** What the words around and inside an act's name are. */
final class NameWords {

    private static final Set<String> LAW = Set.of("закон", "зан", "кодекс");
    private static final Set<String> CONSTITUTION = Set.of("конституц", "конституция");
    private static final Set<String> ABOUT = Set.of("о", "об", "обо");
    private static final Set<String> SMALL =
            Set.of("о", "об", "обо", "и", "в", "во", "на", "рк", "кр", "туралы", "жане", "мен");
    private static final Set<String> CASE_ENDINGS = Set.of(
            "нин", "нын", "дин", "дын", "тин", "тын", "га", "ге", "ка", "ке", "ны", "ни", "ды", "ди", "ты", "ти", "да",
            "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "дагы", "деги", "тагы",
            "теги", "сы", "си");

    private NameWords() {}

    /** «Закон», «кодекс», «заң» in any case. */
    static boolean isLaw(Token token) {
        String word = token.folded();
        return token.is(TokenKind.WORD)
                && (word.startsWith("зан") || word.startsWith("закон") || word.startsWith("кодекс"))
                && (LAW.contains(WordStem.of(token.folded(), Language.RU))
                        || LAW.contains(WordStem.of(token.folded(), Language.KK)));
    }

    static boolean isLawStem(String stem) {
        return LAW.contains(stem) || CONSTITUTION.contains(stem);
    }

    static boolean isAbout(Token token) {
        return token.is(TokenKind.WORD) && ABOUT.contains(token.folded());
    }

    /** «РК», «Республики Казахстан», «Қазақстан Республикасының»: said of every act, so it tells none from another. */
    static boolean isCountry(Token token) {
        String word = token.folded();
        return token.is(TokenKind.WORD)
                && (word.equals("рк")
                        || word.equals("кр")
                        || word.startsWith("республик")
                        || word.startsWith("казахстан")
                        || word.startsWith("казакстан"));
    }

    /** What may be left out of a name or put into it. */
    static boolean isFiller(Token token) {
        return switch (token.kind()) {
            case WORD -> SMALL.contains(token.folded()) || isCountry(token);
            case MARK, DASH, COMMA, CLOSING_PARENTHESIS -> true;
            default -> false;
        };
    }

    /** The token after a Kazakh case ending that a dash ties to an abbreviation: {@code ҚК-нің}. */
    static int afterCaseEnding(List<Token> tokens, int place) {
        boolean ending = place + 1 < tokens.size()
                && tokens.get(place).is(TokenKind.DASH)
                && tokens.get(place).glued()
                && tokens.get(place + 1).glued()
                && CASE_ENDINGS.contains(tokens.get(place + 1).folded());
        return ending ? place + 2 : place;
    }

    /** The stems that make a name, law word included; with or without what it has in brackets. */
    static List<String> stems(String name, Language language, boolean withBrackets) {
        List<String> stems = new ArrayList<>();
        boolean inBrackets = false;
        for (Token token : Tokenizer.tokens(name)) {
            if (token.exact().equals("(")) {
                inBrackets = true;
            } else if (token.is(TokenKind.CLOSING_PARENTHESIS)) {
                inBrackets = false;
            } else if (token.is(TokenKind.WORD) && !isFiller(token) && (withBrackets || !inBrackets)) {
                stems.add(WordStem.of(token.folded(), language));
            }
        }
        return stems;
    }
}
