package kz.senim.kb.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.senim.kb.search.analysis.Analyzers;

/**
 * The words of a question. Whatever else was typed with them (quotes, operators, brackets, emoji, control characters)
 * is no part of the question.
 *
 * @param words the first different words, in order, as many as make {@value #MOST_WORDS} terms of the index
 * @param last the last word where it may still be being typed, else empty
 */
record QueryText(List<String> words, String last) {
    static final int MOST_WORDS = 48;
    private static final int MOST_CHARACTERS = 1000;
    private static final int LONGEST_WORD = 60;
    private static final char FIRST_BEYOND_CYRILLIC = '\u0530';
    private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private static final String JOINTS = "-\u2010\u2011";

    QueryText {
        words = List.copyOf(words);
    }

    /** The words in a text as typed; with {@code prefix}, a last word with nothing after it is not finished. */
    static QueryText of(String typed, boolean prefix) {
        String text = Normalizer.normalize(
                typed.length() <= MOST_CHARACTERS ? typed : typed.substring(0, MOST_CHARACTERS), Normalizer.Form.NFC);
        List<String> all = split(text);
        Set<String> distinct = new LinkedHashSet<>();
        int terms = 0;
        for (String word : all) {
            if (!distinct.contains(word)) {
                terms += terms(word);
                if (terms <= MOST_WORDS) {
                    distinct.add(word);
                }
            }
        }
        boolean unfinished = prefix && !all.isEmpty() && terms < MOST_WORDS && endsInAWord(text);
        return new QueryText(List.copyOf(distinct), unfinished ? all.get(all.size() - 1) : "");
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** All words, as one text. */
    String text() {
        return String.join(" ", words);
    }

    /** Whether a letter in it is Kazakh and not Russian. */
    boolean isKazakh() {
        return text().chars().anyMatch(c -> KAZAKH_LETTERS.indexOf(c) >= 0);
    }

    /** How many terms the index makes of a word: compounds make several, and scripts without spaces one a letter. */
    private static int terms(String word) {
        return word.chars().allMatch(c -> Character.isLetterOrDigit(c) && c < FIRST_BEYOND_CYRILLIC)
                ? 1
                : Math.max(1, Analyzers.terms(Analyzers.EXACT, word).size());
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length()
                    && (isWordPart(text.charAt(at)) || (start >= 0 && isJoint(text, at)))
                    && (start < 0 || at - start < LONGEST_WORD);
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                start = at < text.length() && isWordPart(text.charAt(at)) ? at : -1;
            }
        }
        return words;
    }

    private static boolean isJoint(String text, int at) {
        return JOINTS.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isWordPart(text.charAt(at + 1));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean endsInAWord(String text) {
        return isWordPart(text.charAt(text.length() - 1));
    }
}
