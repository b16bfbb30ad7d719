package kz.senim.kb.importer.parse;

import java.util.regex.Pattern;

/**
 * One line of a source.
 *
 * @param number where it stands in the source, from 1
 * @param text its words, with every kind of space made plain and none at the ends
 * @param hint what the layout says of it
 */
public record SourceLine(int number, String text, LineHint hint) {
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u0085\\u00A0\\u1680\\u2000-\\u200B\\u2028\\u2029\\u202F\\u205F\\u2060\\u3000\\uFEFF\\u00AD]+");

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
        if (isPlain(text)) {
            return text;
        }
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here <= ' ' && (here != ' ' || before == ' ') || here == '\u00A0' || here == '\u0085' || here == '\u00AD'
                    || here == '\u1680' || here >= '\u2000' && here <= '\u200B' || here >= '\u2028' && here <= '\u202F'
                    || here == '\u205F' || here == '\u2060' || here == '\u3000' || here == '\uFEFF') {
                return false;
            }
            before = here;
        }
        return before != ' ' || text.isEmpty();
    }
}
