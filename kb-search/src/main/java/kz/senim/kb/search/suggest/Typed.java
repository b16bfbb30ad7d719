package kz.senim.kb.search.suggest;

import java.util.List;
import java.util.Locale;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.FoldedWords;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the box so far.
 *
 * @param folded its words, the last of them perhaps unfinished
 * @param kazakh whether a letter of it is Kazakh and not Russian
 * @param only the language to suggest in, both where null
 */
record Typed(FoldedWords folded, boolean kazakh, @Nullable Language only) {
    private static final String KAZAKH_LETTERS = "әғқңөұүһі";
    private static final int FEWEST_LETTERS = 2;
    /** Longer texts are pasted or nearly done. */
    private static final int LONGEST = 120;

    private static final int MOST_WORDS = 8;

    static Typed of(String text, @Nullable Language only) {
        boolean kazakh = text.toLowerCase(Locale.ROOT).chars().anyMatch(c -> KAZAKH_LETTERS.indexOf(c) >= 0);
        return new Typed(FoldedWords.of(text.length() <= LONGEST ? text : ""), kazakh, only);
    }

    /** Whether it is enough to guess from, and not too much. */
    boolean canBeGuessedFrom() {
        return words().size() <= MOST_WORDS && text().length() >= FEWEST_LETTERS;
    }

    List<String> words() {
        return folded.words();
    }

    String text() {
        return folded.text();
    }

    boolean wants(Language language) {
        return only == null || only == language;
    }

    /** Whether the first language fits what was typed better than the other one. */
    boolean prefers(Language language) {
        return kazakh == (language == Language.KK);
    }
}
