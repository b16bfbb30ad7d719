package kz.senim.kb.search.hint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.hint.HintException.Reason;

/** What callers say, in a language. */
public record Wording(Language language, String text) {
    /** The fewest characters of a wording: fewer fit everything. */
    public static final int SHORTEST = 3;
    /** The most characters of a wording. */
    public static final int LONGEST = 200;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");

    /**
     * A wording as a person typed it: without the spaces around it, and with one where several were.
     *
     * @throws HintException when it is too short or too long, or no word to search for is in it
     */
    static Wording typed(Language language, String typed) {
        String text = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (text.length() < SHORTEST) {
            throw new HintException(Reason.WORDING_TOO_SHORT, SHORTEST);
        }
        if (text.length() > LONGEST) {
            throw new HintException(Reason.WORDING_TOO_LONG, LONGEST);
        }
        if (sense(language, text).isEmpty()) {
            throw new HintException(Reason.NOTHING_TO_SEARCH_FOR, text);
        }
        return new Wording(language, text);
    }

    /** The same for wordings that differ in case, punctuation and spaces only. */
    String folded() {
        return NO_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** See {@link #sense(Language, String)}. */
    public String sense() {
        return sense(language, text);
    }

    /**
     * The stems of a text, each once: the same for a wording and a question that says nothing else, in whatever order
     * its words stand. It begins with the language, and is empty where the language's analyzer leaves nothing of the
     * text.
     */
    public static String sense(Language language, String text) {
        Set<String> stems = new TreeSet<>(
                Analyzers.terms(Analyzers.of(language), NO_WORDS.matcher(text).replaceAll(" ")));
        return stems.isEmpty() ? "" : language.code() + " " + String.join(" ", stems);
    }
}
