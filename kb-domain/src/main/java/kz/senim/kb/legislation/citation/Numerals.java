package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.citation.Numeral.Joint;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of articles, parts and points; numbers that are amounts, dates or telephones are none of them. */
final class Numerals {

    private static final int LONGEST = 4;
    /** Nobody lists more in a citation; a longer list is read up to here. */
    private static final int LONGEST_LIST = 60;

    private static final Set<String> AND = Set.of("и", "жане", "мен", "да");
    private static final Set<String> UP_TO = Set.of("по", "до");
    private static final Set<String> ORDINAL_ENDINGS = Set.of(
            "я", "й", "ая", "ой", "ый", "ю", "ую", "ей", "го", "ого", "му", "ому", "м", "е", "х", "ши", "шы", "инши",
            "ынши", "ыншы", "нши", "ншы");

    private Numerals() {}

    /** One number of a list and the token after it. */
    private record Single(Numeral numeral, int end, boolean bracketed) {}

    /**
     * The list that begins at this token, or null.
     *
     * @param afterUnit whether the word for what is counted has come already: then a number with such a word of its own
     *     behind it begins something else («ст. 140, 2 часть»)
     */
    static @Nullable NumeralList read(List<Token> tokens, int start, boolean afterUnit) {
        Single single = single(tokens, start);
        if (single == null) {
            return null;
        }
        List<Numeral> numerals = new ArrayList<>();
        numerals.add(single.numeral());
        while (numerals.size() < LONGEST_LIST) {
            boolean range = isRangeSign(tokens, single.end());
            int next = range ? single.end() + 1 : afterSeparator(tokens, single.end());
            Single following = next > single.end() ? single(tokens, next) : null;
            if (following == null || afterUnit && hasUnitBehind(tokens, following.end())) {
                break;
            }
            if (range) {
                Numeral last = numerals.remove(numerals.size() - 1);
                numerals.add(range(last, following.numeral(), tokens.get(single.end())));
            } else {
                numerals.add(following.numeral());
            }
            single = following;
        }
        return new NumeralList(numerals, single.end(), single.bracketed());
    }

    /** Whether the number at this token is counted in something that no act is divided into. */
    static boolean isQuantity(List<Token> tokens, int place) {
        return Quantities.follows(tokens, place + 1)
                || place > 0 && tokens.get(place - 1).is(TokenKind.QUANTITY_SIGN);
    }

    /** The token after an ending such as «-я», «-ші» behind a number; the same token when there is none. */
    static int afterOrdinalEnding(List<Token> tokens, int place) {
        int ending = place < tokens.size() && tokens.get(place).is(TokenKind.DASH) ? place + 1 : place;
        boolean found = ending < tokens.size()
                && tokens.get(ending).is(TokenKind.WORD)
                && tokens.get(ending).glued()
                && ORDINAL_ENDINGS.contains(tokens.get(ending).folded());
        return found ? ending + 1 : place;
    }

    private static @Nullable Single single(List<Token> tokens, int start) {
        if (!isNumber(tokens, start) || isQuantity(tokens, start)) {
            return null;
        }
        String first = tokens.get(start).exact();
        int place = start + 1;
        Numeral numeral = Numeral.plain(first);
        Joint joint = joint(tokens, place);
        if (joint == Joint.SUPERSCRIPT) {
            numeral = new Numeral(first, joint, tokens.get(place).exact());
            place++;
        } else if (joint != Joint.NONE) {
            // A third number in the chain makes it a date or a telephone.
            if (!isNumber(tokens, place + 1) || continues(tokens, place) || Quantities.follows(tokens, place + 2)) {
                return null;
            }
            numeral = new Numeral(first, joint, tokens.get(place + 1).exact());
            place += 2;
        }
        place = afterOrdinalEnding(tokens, place);
        boolean bracketed = place < tokens.size() && tokens.get(place).is(TokenKind.CLOSING_PARENTHESIS);
        return new Single(numeral, bracketed ? place + 1 : place, bracketed);
    }

    /** Whether a third number follows with the same sign before it; another sign is that of a range: «73-1–73-3». */
    private static boolean continues(List<Token> tokens, int sign) {
        return joint(tokens, sign + 2) != Joint.NONE
                && tokens.get(sign).exact().equals(tokens.get(sign + 2).exact());
    }

    private static boolean isNumber(List<Token> tokens, int place) {
        return place < tokens.size()
                && tokens.get(place).is(TokenKind.NUMBER)
                && tokens.get(place).exact().length() <= LONGEST
                && !tokens.get(place).exact().startsWith("0");
    }

    private static Joint joint(List<Token> tokens, int place) {
        if (place >= tokens.size() || !tokens.get(place).glued()) {
            return Joint.NONE;
        }
        Token sign = tokens.get(place);
        if (sign.is(TokenKind.SUPERSCRIPT)) {
            return sign.exact().length() <= 2 ? Joint.SUPERSCRIPT : Joint.NONE;
        }
        boolean between = place + 1 < tokens.size()
                && tokens.get(place + 1).is(TokenKind.NUMBER)
                && tokens.get(place + 1).glued();
        if (!between) {
            return Joint.NONE;
        }
        return switch (sign.kind()) {
            case DASH -> Joint.DASH;
            case DOT, SLASH -> Joint.DOT;
            default -> Joint.NONE;
        };
    }

    private static boolean isRangeSign(List<Token> tokens, int place) {
        if (place + 1 >= tokens.size() || !tokens.get(place + 1).is(TokenKind.NUMBER)) {
            return false;
        }
        Token sign = tokens.get(place);
        return sign.is(TokenKind.DASH) || sign.is(TokenKind.WORD) && UP_TO.contains(sign.folded());
    }

    /** «120 - 122» may be one number typed loosely; with «по» between them, or with numbers in two halves, it is not. */
    private static Numeral range(Numeral from, Numeral to, Token sign) {
        boolean loose = sign.is(TokenKind.DASH) && from.joint() == Joint.NONE && to.joint() == Joint.NONE;
        return new Numeral(from.joined(), loose ? Joint.DASH : Joint.RANGE, to.joined());
    }

    private static int afterSeparator(List<Token> tokens, int start) {
        int place = start;
        if (place < tokens.size()
                && (tokens.get(place).is(TokenKind.COMMA)
                        || tokens.get(place).exact().equals(";"))) {
            place++;
        }
        if (place < tokens.size()
                && tokens.get(place).is(TokenKind.WORD)
                && AND.contains(tokens.get(place).folded())) {
            place++;
        }
        return place;
    }

    private static boolean hasUnitBehind(List<Token> tokens, int place) {
        int word = place < tokens.size() && tokens.get(place).is(TokenKind.DASH) ? place + 1 : place;
        UnitWord unit = word < tokens.size() ? UnitWord.of(tokens.get(word)) : null;
        if (unit == null) {
            return false;
        }
        // «ст. 73, 74, п. 2»: the word belongs to the number behind it.
        return unit.language() == Language.KK || !UnitWords.isNumberNext(tokens, word + 1);
    }
}
