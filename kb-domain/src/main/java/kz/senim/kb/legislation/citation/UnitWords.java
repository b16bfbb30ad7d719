package kz.senim.kb.legislation.citation;

import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads a unit of an act with its numbers, whichever comes first: «ч. 2», «2 часть», «2-бөлігі». */
final class UnitWords {

    private static final int LONGEST_CHAIN = 6;
    private static final Set<String> ARTICLE_TAILS = Set.of("я", "ья", "тья", "и", "ьи", "тьи", "ю", "тью", "е", "тье");
    private static final Set<String> BEFORE_NUMBER = Set.of("номер", "с", "от", "за");

    private UnitWords() {}

    /** The word alone, without its numbers, and the token after it. */
    private record Heading(UnitWord word, int end) {}

    /** The unit that begins at this token, or null. */
    static Piece.@Nullable Counted read(List<Token> tokens, int start) {
        return tokens.get(start).is(TokenKind.NUMBER) ? numberFirst(tokens, start) : wordFirst(tokens, start);
    }

    /** Whether a number of an act's unit stands here, signs before it aside. */
    static boolean isNumberNext(List<Token> tokens, int place) {
        int number = skipToNumber(tokens, place);
        return number < tokens.size()
                && tokens.get(number).is(TokenKind.NUMBER)
                && Numerals.read(tokens, number, true) != null;
    }

    private static Piece.@Nullable Counted wordFirst(List<Token> tokens, int start) {
        String ordinal = Ordinals.of(tokens, start);
        if (ordinal != null) {
            Heading behind = heading(tokens, start + 1);
            return behind == null || behind.word().unit() == Unit.ARTICLE
                    ? null
                    : counted(start, behind.end(), behind.word(), List.of(Numeral.plain(ordinal)));
        }
        Heading heading = heading(tokens, start);
        if (heading == null) {
            return null;
        }
        String ordinalBehind = Ordinals.of(tokens, heading.end());
        if (ordinalBehind != null && heading.word().unit() != Unit.ARTICLE) {
            return counted(start, heading.end() + 1, heading.word(), List.of(Numeral.plain(ordinalBehind)));
        }
        NumeralList list = Numerals.read(tokens, skipToNumber(tokens, heading.end()), true);
        return list == null ? null : counted(start, list.end(), heading.word(), list.numerals());
    }

    private static Piece.@Nullable Counted numberFirst(List<Token> tokens, int start) {
        NumeralList list = Numerals.read(tokens, start, false);
        if (list == null) {
            return null;
        }
        boolean dashed = list.end() < tokens.size()
                && tokens.get(list.end()).is(TokenKind.DASH)
                && tokens.get(list.end()).glued();
        int place = dashed ? list.end() + 1 : list.end();
        Heading heading = heading(tokens, place);
        if (heading == null) {
            return dashed ? kazakhShort(tokens, start, place, list) : null;
        }
        boolean kazakhArticle =
                heading.word().language() == Language.KK && heading.word().unit() == Unit.ARTICLE;
        if (dashed || kazakhArticle || !leadsToNumber(tokens, heading.end())) {
            return counted(start, heading.end(), heading.word(), list.numerals());
        }
        return null;
    }

    /** «140-б.», «2-т.»: letters that mean a unit only behind a number and a dash. */
    private static Piece.@Nullable Counted kazakhShort(List<Token> tokens, int start, int place, NumeralList list) {
        if (place >= tokens.size() || !tokens.get(place).glued()) {
            return null;
        }
        Unit unit = switch (tokens.get(place).folded()) {
            case "б" -> isArticleBefore(tokens, start) ? Unit.PART : Unit.ARTICLE;
            case "т" -> Unit.POINT;
            case "бол" -> Unit.PART;
            default -> null;
        };
        return unit == null ? null : counted(start, place + 1, new UnitWord(unit, Language.KK, true), list.numerals());
    }

    private static boolean isArticleBefore(List<Token> tokens, int start) {
        int place = start > 0 && tokens.get(start - 1).is(TokenKind.DOT) ? start - 2 : start - 1;
        UnitWord word = place < 0 ? null : UnitWord.of(tokens.get(place));
        return place > 0 && (tokens.get(place).isWord("б") || word != null && word.unit() == Unit.ARTICLE);
    }

    /**
     * Whether the words from here belong to the numbers behind them: in «140 ч 2» the word counts the 2, in «2 ч 140 ст»
     * the one before it. A chain of numbers and words that ends in a number has the words first.
     */
    private static boolean leadsToNumber(List<Token> tokens, int start) {
        int place = start;
        for (int link = 0; link < LONGEST_CHAIN; link++) {
            if (Ordinals.of(tokens, place) != null) {
                return true;
            }
            NumeralList list = Numerals.read(tokens, skipToNumber(tokens, place), true);
            if (list == null) {
                return false;
            }
            Heading next = heading(tokens, list.end());
            boolean dashed =
                    list.end() < tokens.size() && tokens.get(list.end()).is(TokenKind.DASH);
            if (next == null) {
                return !dashed || heading(tokens, list.end() + 1) == null;
            }
            place = next.end();
        }
        return true;
    }

    private static @Nullable Heading heading(List<Token> tokens, int start) {
        UnitWord word = start < tokens.size() ? UnitWord.of(tokens.get(start)) : null;
        if (word == null) {
            return null;
        }
        String written = tokens.get(start).folded();
        int place = start + 1;
        if (written.equals("п") && isTwin(tokens, place)) {
            return new Heading(new UnitWord(Unit.SUBPOINT, Language.RU, true), afterDot(tokens, place + 2));
        }
        if (written.equals("ст") && isTail(tokens, place)) {
            return new Heading(word, afterDot(tokens, place + 2));
        }
        place = afterDot(tokens, place);
        // «ст.ст.», «чч.» and the like are the plural.
        if (place < tokens.size() && written.length() <= 2 && tokens.get(place).isWord(written)) {
            place = afterDot(tokens, place + 1);
        }
        return new Heading(word, place);
    }

    /** «п/п» and «п.п.» are sub-points, unlike «п. п». */
    private static boolean isTwin(List<Token> tokens, int place) {
        return place + 1 < tokens.size()
                && (tokens.get(place).is(TokenKind.SLASH) || tokens.get(place).is(TokenKind.DOT))
                && tokens.get(place + 1).glued()
                && tokens.get(place + 1).isWord("п");
    }

    private static boolean isTail(List<Token> tokens, int place) {
        return place + 1 < tokens.size()
                && tokens.get(place).is(TokenKind.DASH)
                && tokens.get(place + 1).glued()
                && ARTICLE_TAILS.contains(tokens.get(place + 1).folded());
    }

    private static int afterDot(List<Token> tokens, int place) {
        return place < tokens.size() && tokens.get(place).is(TokenKind.DOT) ? place + 1 : place;
    }

    private static int skipToNumber(List<Token> tokens, int start) {
        int place = afterDot(tokens, start);
        if (place < tokens.size()
                && (tokens.get(place).is(TokenKind.NUMBER_SIGN)
                        || tokens.get(place).is(TokenKind.DASH)
                        || tokens.get(place).exact().equals("(")
                        || tokens.get(place).is(TokenKind.WORD)
                                && BEFORE_NUMBER.contains(tokens.get(place).folded()))) {
            place++;
        }
        return place;
    }

    private static Piece.Counted counted(int start, int end, UnitWord word, List<Numeral> numerals) {
        return new Piece.Counted(start, end, word.unit(), numerals, word.certain());
    }
}
