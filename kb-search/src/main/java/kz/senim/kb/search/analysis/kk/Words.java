package kz.senim.kb.search.analysis.kk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/**
 * Words, and what each stands for, looked up without making objects. Nearly every look-up is in vain, so most are
 * answered by a table over the length and three letters.
 */
final class Words {
    private static final int SIGNATURES = 1 << 14;

    private final CharArrayMap<char[]> words;
    private final boolean[] seen = new boolean[SIGNATURES];

    private Words(Map<String, char[]> words) {
        this.words = new CharArrayMap<>(words, false);
        for (String word : words.keySet()) {
            seen[signature(word.toCharArray(), word.length())] = true;
        }
    }

    /** Words that stand for themselves. */
    static Words of(Collection<String> words) {
        Map<String, char[]> themselves = new HashMap<>();
        words.forEach(word -> themselves.put(word, word.toCharArray()));
        return new Words(themselves);
    }

    /** Words that stand for others. */
    static Words of(Map<String, String> words) {
        Map<String, char[]> others = new HashMap<>();
        words.forEach((word, other) -> others.put(word, other.toCharArray()));
        return new Words(others);
    }

    boolean contains(char[] word, int length) {
        return get(word, length) != null;
    }

    char @Nullable [] get(char[] word, int length) {
        return length > 0 && seen[signature(word, length)] ? words.get(word, 0, length) : null;
    }

    private static int signature(char[] word, int length) {
        int letters = (word[0] * 31 + word[length - 1]) * 31 + word[length / 2];
        return letters * 31 + length & SIGNATURES - 1;
    }
}
