package kz.senim.kb.importer.source;

/**
 * A paragraph of a word processor's document.
 *
 * @param text its words; a line break inside it is {@code \n}
 * @param heading whether its style is that of a heading
 * @param bold whether all of it is bold
 * @param red whether all of it is red
 */
record Paragraph(String text, boolean heading, boolean bold, boolean red) {

    boolean isBlank() {
        return text.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }

    /** Its words as they come, run by run, each with its look. */
    static final class Builder {
        private static final String DIGITS = "0123456789";
        private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

        private final StringBuilder text = new StringBuilder();
        private boolean heading;
        private boolean anyBold;
        private boolean anyRegular;
        private boolean anyRed;
        private boolean anyOther;

        Builder heading(boolean is) {
            heading = is;
            return this;
        }

        Builder breakLine() {
            text.append('\n');
            return this;
        }

        /** Adds words. */
        Builder add(String words, boolean bold, boolean red) {
            text.append(words);
            if (!words.isBlank()) {
                anyBold |= bold;
                anyRegular |= !bold;
                anyRed |= red;
                anyOther |= !red;
            }
            return this;
        }

        /** Puts the number that the program counts by itself before the words. */
        Builder prefix(String number) {
            text.insert(0, number + " ");
            return this;
        }

        Paragraph build() {
            return new Paragraph(text.toString(), heading, anyBold && !anyRegular, anyRed && !anyOther);
        }

        /** Raised digits as such, so that «5¹» never reads as 51. */
        static String raised(String words) {
            StringBuilder out = new StringBuilder(words);
            for (int i = 0; i < out.length(); i++) {
                int digit = DIGITS.indexOf(out.charAt(i));
                if (digit >= 0) {
                    out.setCharAt(i, RAISED.charAt(digit));
                }
            }
            return out.toString();
        }
    }
}
