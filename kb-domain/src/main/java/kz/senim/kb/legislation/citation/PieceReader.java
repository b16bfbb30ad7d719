package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;

/** Cuts tokens into pieces, from left to right, the longest reading first. */
final class PieceReader {

    private static final Set<String> ABSORBED = Set.of("по", "в", "во", "из", "согласно", "бойынша", "сайкес");
    private static final Set<String> LOOSE = Set.of("и", "жане", "мен", "к");
    private static final Set<String> THIS =
            Set.of("настоящего", "настоящему", "настоящим", "настоящем", "настоящий", "данного", "осы");

    private final ActNames names;
    private final List<Token> tokens;
    private final boolean kazakh;

    PieceReader(ActNames names, List<Token> tokens) {
        this.names = names;
        this.tokens = tokens;
        this.kazakh = tokens.stream().anyMatch(PieceReader::isKazakh);
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int place = 0;
        while (place < tokens.size()) {
            Piece piece = pieceAt(place);
            pieces.add(piece);
            place = piece.end();
        }
        return pieces;
    }

    private Piece pieceAt(int place) {
        Token token = tokens.get(place);
        if (token.is(TokenKind.WORD)
                && THIS.contains(token.folded())
                && place + 1 < tokens.size()
                && NameWords.isLaw(tokens.get(place + 1))) {
            return new Piece.Containing(place, place + 2);
        }
        ActMention mention = names.mentionAt(tokens, place, kazakh);
        if (mention != null) {
            return new Piece.Act(mention);
        }
        Piece counted = UnitWords.read(tokens, place);
        if (counted != null) {
            return counted;
        }
        NumeralList list = Numerals.read(tokens, place, false);
        if (list != null) {
            return new Piece.Bare(place, list);
        }
        ActMention unheard = UnheardActs.mentionAt(tokens, place);
        return unheard != null ? new Piece.Act(unheard) : linkOrOther(place);
    }

    private Piece linkOrOther(int place) {
        Token token = tokens.get(place);
        int end = place + 1;
        return switch (token.kind()) {
            case WORD -> {
                // «ст. УК 140»: the word for the article stands apart from its number.
                boolean closeBy = NameWords.isCountry(token) || isArticleWord(token);
                boolean absorbed = closeBy || ABSORBED.contains(token.folded());
                yield absorbed || LOOSE.contains(token.folded())
                        ? new Piece.Link(place, end, !closeBy, absorbed)
                        : new Piece.Other(place, end);
            }
            case NUMBER, SUPERSCRIPT, QUANTITY_SIGN -> new Piece.Other(place, end);
            default -> new Piece.Link(place, end, false, true);
        };
    }

    private static boolean isArticleWord(Token token) {
        UnitWord unit = UnitWord.of(token);
        return unit != null && unit.unit() == Unit.ARTICLE && unit.certain();
    }

    private static boolean isKazakh(Token token) {
        if (token.hasKazakhLetters()) {
            // The numbers of convocations (II) are written with a letter that Kazakh has and Russian has not.
            return !token.exact().chars().allMatch(letter -> letter == 'і' || letter == 'х');
        }
        UnitWord unit = UnitWord.of(token);
        return unit != null && unit.language() == Language.KK;
    }
}
