package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into tokens in one pass; a letter next to a digit begins a new token, so {@code ст140} is two. */
final class Tokenizer {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Tokenizer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            char first = text.charAt(place);
            if (isSpace(first)) {
                place++;
                continue;
            }
            TokenKind kind = kind(first);
            int end = place + 1;
            if (kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.SUPERSCRIPT) {
                while (end < text.length() && !isSpace(text.charAt(end)) && kind(text.charAt(end)) == kind) {
                    end++;
                }
            }
            boolean glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == place;
            tokens.add(token(kind, text.substring(place, end), place, end, glued));
            place = end;
        }
        return tokens;
    }

    private static Token token(TokenKind kind, String written, int start, int end, boolean glued) {
        String exact = switch (kind) {
            case WORD -> Letters.exact(written);
            case SUPERSCRIPT -> lowered(written);
            default -> written;
        };
        String folded = kind == TokenKind.WORD ? Letters.folded(exact) : exact;
        return new Token(kind, exact, folded, start, end, glued);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static TokenKind kind(char character) {
        // The accents and soft hyphens that copying from other programs leaves inside a word belong to the word.
        if (Character.isLetter(character)
                || character == '\u00ad'
                || Character.getType(character) == Character.NON_SPACING_MARK) {
            return TokenKind.WORD;
        }
        if (character >= '0' && character <= '9') {
            return TokenKind.NUMBER;
        }
        if (SUPERSCRIPTS.indexOf(character) >= 0) {
            return TokenKind.SUPERSCRIPT;
        }
        return switch (character) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> TokenKind.DASH;
            case '.' -> TokenKind.DOT;
            case ',' -> TokenKind.COMMA;
            case '/' -> TokenKind.SLASH;
            case ')' -> TokenKind.CLOSING_PARENTHESIS;
            case '№', '#' -> TokenKind.NUMBER_SIGN;
            case '_' -> TokenKind.UNDERSCORE;
            case '%', '+', ':', '$', '₸', '=', '*', '°', '@' -> TokenKind.QUANTITY_SIGN;
            default -> TokenKind.MARK;
        };
    }

    private static String lowered(String superscript) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < superscript.length(); i++) {
            digits.append(SUPERSCRIPTS.indexOf(superscript.charAt(i)));
        }
        return digits.toString();
    }
}
