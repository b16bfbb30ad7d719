package kz.senim.kb.search.analysis.kk;

/**
 * Gives a word in lower case the letters it is meant to have. Kazakh is typed with whatever looks right: Latin letters
 * inside a Cyrillic word ({@code негiзгi} with the Latin i) become the Cyrillic ones that look the same, the soft hyphen
 * goes, and so do the variants that fonts and old keyboards brought: Cyrillic ї and Latin ı for і, һ typed as the Latin
 * h, and schwa and barred o from the Latin alphabet. Words without a Cyrillic letter are left alone.
 */
final class KazakhNormalizer {
    private static final String LOOKALIKES = "aceiopxyhəɵїıï";
    private static final String MEANT = "асеіорхуһәөііі";
    private static final char SOFT_HYPHEN = '\u00ad';

    /** Rewrites the first {@code len} letters of {@code s} and returns how many there are now. */
    int normalize(char[] s, int len) {
        if (!hasCyrillic(s, len)) {
            return len;
        }
        int to = 0;
        for (int i = 0; i < len; i++) {
            if (s[i] != SOFT_HYPHEN) {
                int lookalike = LOOKALIKES.indexOf(s[i]);
                s[to] = lookalike < 0 ? s[i] : MEANT.charAt(lookalike);
                to++;
            }
        }
        return to;
    }

    private static boolean hasCyrillic(char[] s, int len) {
        for (int i = 0; i < len; i++) {
            if (s[i] >= '\u0400' && s[i] <= '\u052f') {
                return true;
            }
        }
        return false;
    }
}
