package kz.senim.kb.importer.parse;

/**
 * One line of a source.
 *
 * @param number where it stands in the source, from 1
 * @param text its words, with every kind of space made plain and none at the ends
 * @param hint what the layout says of it
 */
public record SourceLine(int number, String text, LineHint hint) {
    public SourceLine {
        if (number < 1) {
            throw new IllegalArgumentException("Lines are counted from 1, not " + number);
        }
        text = normalised(text);
        if (text.isEmpty()) {
            hint = LineHint.BLANK;
        }
    }

    private static String normalised(String text) {
        StringBuilder out = null;
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            boolean space = isSpace(here);
            boolean keep = !space || here == ' ' && i > 0 && !isSpace(text.charAt(i - 1));
            if (out == null && !keep) {
                out = new StringBuilder(text.length()).append(text, 0, i);
                kept = i;
            }
            if (out != null) {
                if (!space) {
                    out.append(here);
                } else if (kept > 0 && out.charAt(kept - 1) != ' ') {
                    out.append(' ');
                }
                kept = out.length();
            }
        }
        return out == null ? text.strip() : out.toString().strip();
    }

    /** Spaces of every width, controls, and the characters that show nothing: soft hyphen, zero-width space and its kin. */
    private static boolean isSpace(char character) {
        if (character < 0x00A0) {
            return character <= ' ' || character >= 0x007F;
        }
        return character == '\u00A0'
                || character == '\u00AD'
                || character >= '\u1680' && Character.isSpaceChar(character)
                || character >= '\u200B' && character <= '\u200F'
                || character >= '\u2028' && character <= '\u202E'
                || character == '\u2060'
                || character == '\uFEFF';
    }
}
