package kz.senim.kb.search.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in the spelling that all keyboards share, to compare beginnings by: case, Kazakh letters, ё and
 * letters that look alike make no difference, and whatever stands between words is one space.
 */
public record FoldedWords(List<String> words) {
    private static final char SOFT_HYPHEN = '\u00ad';

    public FoldedWords {
        words = List.copyOf(words);
    }

    /** The folded words of this text. */
    public static FoldedWords of(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < letters.length(); at++) {
            char c = letters.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.append(c);
            } else if (c != SOFT_HYPHEN && !word.isEmpty()) {
                words.add(folded(word.toString()));
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(folded(word.toString()));
        }
        return new FoldedWords(words);
    }

    /** The words, one space between them. */
    public String text() {
        return String.join(" ", words);
    }

    private static String folded(String word) {
        char[] letters = word.toCharArray();
        LookalikeFilter.correct(letters, letters.length);
        return LetterFoldingFilter.fold(new String(letters).toLowerCase(Locale.ROOT));
    }
}
