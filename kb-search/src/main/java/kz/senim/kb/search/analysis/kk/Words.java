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
    private final long[] seen = new long[SIGNATURES / Long.SIZE];

    private Words(Map<String, char[]> words) {
        this.words = new CharArrayMap<>(words, false);
        for (String word : words.keySet()) {
            int signature = signature(word.toCharArray(), word.length());
            seen[signature / Long.SIZE] |= 1L << signature;
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
        if (length == 0) {
            return null;
        }
        int signature = signature(word, length);
        return (seen[signature / Long.SIZE] >>> signature & 1) == 0 ? null : words.get(word, 0, length);
    }

    private static int signature(char[] word, int length) {
        int letters = (word[0] * 31 + word[length - 1]) * 31 + word[length / 2];
        return letters * 31 + length & SIGNATURES - 1;
    }
}
