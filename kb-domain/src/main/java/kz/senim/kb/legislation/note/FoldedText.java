package kz.senim.kb.legislation.note;

import java.util.regex.Pattern;

/**
 * A note's words for recognising: Latin letters that look like Cyrillic ones are made Cyrillic, no letter moves. What is
 * taken from it is read in the words as printed.
 */
final class FoldedText {
    private static final String LATIN = "ABCEHIKMOPTXYaceiopxyh";
    private static final String CYRILLIC = "АВСЕНІКМОРТХУасеіорхуһ";

    private static final Pattern ROMAN = Pattern.compile("(?:\\d+-)?[IVXLC]+");

    private FoldedText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            int index = LATIN.indexOf(here);
            out.append(index >= 0 ? CYRILLIC.charAt(index) : Character.isSpaceChar(here) ? ' ' : here);
        }
        return out.toString();
    }

    /** A number such as {@code 292-VІ} with its roman numerals in Latin letters; other letters stay as they are. */
    static String number(String printed) {
        String plain = printed.replace(" ", "");
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            int index = CYRILLIC.indexOf(plain.charAt(i));
            out.append(index >= 0 ? LATIN.charAt(index) : plain.charAt(i));
        }
        return ROMAN.matcher(out).matches() ? out.toString() : plain;
    }
}
