package kz.senim.kb.legislation.citation;

import java.util.List;

/** The stretch of text that a citation takes up, with the small words that only tie it to the rest. */
record TextSpan(int start, int end) {

    /** The stretch from one piece to another, both included. */
    static TextSpan of(List<Token> tokens, List<Piece> pieces, int firstPiece, int lastPiece) {
        int first = firstPiece;
        int last = lastPiece;
        while (first > 0 && isAbsorbed(pieces.get(first - 1))) {
            first--;
        }
        while (last + 1 < pieces.size() && isAbsorbed(pieces.get(last + 1))) {
            last++;
        }
        return new TextSpan(
                tokens.get(pieces.get(first).start()).start(),
                tokens.get(pieces.get(last).end() - 1).end());
    }

    boolean isAllOf(String text) {
        return text.substring(0, start).isBlank() && text.substring(end).isBlank();
    }

    private static boolean isAbsorbed(Piece piece) {
        return piece instanceof Piece.Link link && link.absorbed();
    }
}
