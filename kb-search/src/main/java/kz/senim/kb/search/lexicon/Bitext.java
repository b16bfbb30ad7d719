package kz.senim.kb.search.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Short texts that say the same in Russian and in Kazakh, as numbers of their stems. It takes texts until it is full,
 * so that learning stays within a known memory however much law there is; what is said twice in the same words is
 * kept once, for a formula repeated in every act would otherwise outweigh the rest.
 */
final class Bitext {
    /** How many stems of both languages it holds at most: some 12 MB, ten times what six laws of the country have. */
    static final int MOST_STEMS = 3_000_000;

    /** In longer texts every word stands beside so many others that little can be learned of it. */
    static final int LONGEST_TEXT = 150;

    private final Vocabulary russianWords = new Vocabulary();
    private final Vocabulary kazakhWords = new Vocabulary();
    private final List<int[]> russian = new ArrayList<>();
    private final List<int[]> kazakh = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private int stems;

    /** Adds a text in both languages, unless it is empty in one of them, too long, known already or there is no room. */
    void add(List<String> russianStems, List<String> kazakhStems) {
        int longer = Math.max(russianStems.size(), kazakhStems.size());
        if (russianStems.isEmpty() || kazakhStems.isEmpty() || longer > LONGEST_TEXT || isFull()) {
            return;
        }
        int[] russianText = russianWords.numbersOf(russianStems);
        int[] kazakhText = kazakhWords.numbersOf(kazakhStems);
        if (seen.add(((long) Arrays.hashCode(russianText) << 32) ^ (Arrays.hashCode(kazakhText) & 0xffffffffL))) {
            russian.add(russianText);
            kazakh.add(kazakhText);
            stems += russianText.length + kazakhText.length;
        }
    }

    boolean isFull() {
        return stems >= MOST_STEMS;
    }

    /** How many texts there are in both languages. */
    int size() {
        return russian.size();
    }

    int[] russian(int text) {
        return russian.get(text);
    }

    int[] kazakh(int text) {
        return kazakh.get(text);
    }

    Vocabulary russianWords() {
        return russianWords;
    }

    Vocabulary kazakhWords() {
        return kazakhWords;
    }
}
