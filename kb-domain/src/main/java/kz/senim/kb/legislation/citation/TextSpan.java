package kz.senim.kb.legislation.citation;

import java.util.List;

/** The stretch of text that a citation takes up, with the small words that only tie it to the rest. */
record TextSpan(int start, int end) {

    static TextSpan of(List<Token> tokens, List<Piece> pieces, int firstToken, int endToken) {
        int start = firstToken;
        int end = endToken;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            start = pieces.get(i).end() == start && isAbsorbed(pieces.get(i)) ? pieces.get(i).start() : start;
        }
        for (Piece piece : pieces) {
            end = piece.start() == end && isAbsorbed(piece) ? piece.end() : end;
        }
        return new TextSpan(tokens.get(start).start(), tokens.get(end - 1).end());
    }

    /** The words before and after it, on one line. */
    String restOf(String text) {
        return (text.substring(0, start) + ' ' + text.substring(end)).strip().replaceAll("\\s+", " ");
    }

    private static boolean isAbsorbed(Piece piece) {
        return piece instanceof Piece.Link link && link.absorbed();
    }
}
