package kz.senim.kb.search.analysis;

import kz.senim.kb.language.Language;

/** The names under which the index knows its analyzers. */
public final class AnalyzerNames {
    /** Russian word forms conflated by Snowball. */
    public static final String RUSSIAN = "russian";
    /** Kazakh words folded to Russian letters and stemmed. */
    public static final String KAZAKH = "kazakh";
    /** Kazakh words folded to Russian letters and cut to their beginning. */
    public static final String KAZAKH_BEGINNINGS = "kazakh-beginnings";
    /** Words of both languages as written, but for case and letters that look alike. */
    public static final String EXACT = "exact";
    /** Every beginning of every word, for results while a word is still being typed. */
    public static final String BEGINNINGS = "beginnings";
    /** What is typed against {@link #BEGINNINGS}: the same letters, whole. */
    public static final String TYPED = "typed";

    private AnalyzerNames() {}

    /** The analyzer that knows the word forms of this language. */
    public static String of(Language language) {
        return switch (language) {
            case RU -> RUSSIAN;
            case KK -> KAZAKH;
        };
    }
}
