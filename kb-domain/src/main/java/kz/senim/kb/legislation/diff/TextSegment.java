package kz.senim.kb.legislation.diff;

import java.util.Locale;

/**
 * A run of words of two texts. The equal and removed runs in order are the text before, the equal and added ones the
 * text after, character by character.
 */
public record TextSegment(Kind kind, String text) {

    /** Which of the two texts has it. */
    public enum Kind {
        EQUAL,
        REMOVED,
        ADDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
