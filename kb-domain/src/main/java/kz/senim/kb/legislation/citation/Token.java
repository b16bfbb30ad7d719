package kz.senim.kb.legislation.citation;

/**
 * A word, number or sign of the text read.
 *
 * @param exact lower case, Latin lookalikes replaced; digits as written with raised ones lowered
 * @param folded the same without the letters that only Kazakh has
 * @param start where it begins in the text
 * @param end where it ends, exclusively
 * @param glued whether it follows the token before it without a space
 */
record Token(TokenKind kind, String exact, String folded, int start, int end, boolean glued) {

    boolean is(TokenKind wanted) {
        return kind == wanted;
    }

    boolean isWord(String wanted) {
        return kind == TokenKind.WORD && folded.equals(wanted);
    }

    /** Whether it is written with letters that Russian does not have. */
    boolean hasKazakhLetters() {
        return !exact.equals(folded);
    }
}
