package kz.senim.kb.importer.parse;

/** Latin letters that look like Cyrillic ones and stand in their place in many texts: {@code Cтатья}, {@code 10-бaп}. */
final class Homoglyphs {
    private static final String LATIN = "ABCEHIKMOPTXaceiopxyhN";
    private static final String CYRILLIC = "АВСЕНІКМОРТХасеіорхуһN";

    private Homoglyphs() {}

    /** The text with such letters made Cyrillic, each in its place; for recognising only. */
    static String toCyrillic(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            int index = here < 128 && here >= 'A' ? LATIN.indexOf(here) : -1;
            if (index >= 0) {
                if (out == null) {
                    out = new StringBuilder(text);
                }
                out.setCharAt(i, CYRILLIC.charAt(index));
            }
        }
        return out == null ? text : out.toString();
    }

    /** The text with such letters made Latin: for roman numerals and numbers. */
    static String toLatin(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int index = CYRILLIC.indexOf(text.charAt(i));
            if (index >= 0) {
                out.setCharAt(i, LATIN.charAt(index));
            }
        }
        return out.toString();
    }
}
