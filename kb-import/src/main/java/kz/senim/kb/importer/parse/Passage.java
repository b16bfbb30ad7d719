package kz.senim.kb.importer.parse;

/**
 * The lines of a source that belong together: a heading, a paragraph, or a part of a note.
 *
 * @param line where it begins
 * @param text its words on one line
 * @param hint what the layout says of its first line; never {@link LineHint#CONTINUATION} or {@link LineHint#BLANK}
 * @param touchesAbove whether no blank line stands between it and the passage above
 * @param touchesBelow whether no blank line stands between it and the passage below, which begins like a heading
 */
record Passage(int line, String text, LineHint hint, boolean touchesAbove, boolean touchesBelow) {

    Passage withText(String other) {
        return new Passage(line, other, hint, touchesAbove, touchesBelow);
    }

    Passage withHint(LineHint other) {
        return new Passage(line, text, other, touchesAbove, touchesBelow);
    }

    /** Whether the layout leaves it open what it is. */
    boolean standsAtMargin() {
        return hint == LineHint.MARGIN;
    }
}
