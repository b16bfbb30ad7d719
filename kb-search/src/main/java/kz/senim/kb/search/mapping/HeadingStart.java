package kz.senim.kb.search.mapping;

import kz.senim.kb.search.analysis.FoldedWords;

/** How the index writes a heading, and what is typed of one, to find the headings that begin so. */
public final class HeadingStart {
    private static final int LONGEST = 60;

    private HeadingStart() {}

    /** The term of a heading; empty for one without words. */
    public static String of(String heading) {
        return of(FoldedWords.of(heading));
    }

    /** The term, or its beginning, that these words make. */
    public static String of(FoldedWords words) {
        String whole = words.text();
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
    }
}
