package kz.senim.kb.search.analysis.kk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The endings of one layer of a word, each with the sounds it may follow. Takes the longest that fits off the end; an
 * ending fits if the letter before it is of the right kind, its vowels agree with the word's, and a stem is left.
 */
final class Endings {
    private static final char FIRST = '\u0400';
    private static final int LETTERS = 0x100;

    private final Spelling spelling;
    private final Ending[][] byLastLetter = new Ending[LETTERS][];
    /** For each last letter, which letters can be before it, by the lowest six bits: rules most words out at once. */
    private final long[] lettersBeforeLast = new long[LETTERS];

    private record Ending(char[] letters, int after, int harmony) {}

    private Endings(Spelling spelling, List<Ending> endings) {
        this.spelling = spelling;
        for (int i = 0; i < LETTERS; i++) {
            char last = (char) (FIRST + i);
            byLastLetter[i] = endings.stream()
                    .filter(ending -> ending.letters[ending.letters.length - 1] == last)
                    .sorted(Comparator.comparingInt((Ending ending) -> ending.letters.length)
                            .reversed())
                    .toArray(Ending[]::new);
            for (Ending ending : byLastLetter[i]) {
                int before = ending.letters.length - 2;
                lettersBeforeLast[i] |= before < 0 ? -1L : 1L << ending.letters[before];
            }
        }
    }

    static Builder in(Spelling spelling) {
        return new Builder(spelling);
    }

    /** The length of the word without its ending, or the same length if it has none. */
    int strip(char[] word, int length) {
        int index = length < 3 ? -1 : word[length - 1] - FIRST;
        if (index < 0 || index >= LETTERS || (lettersBeforeLast[index] >>> word[length - 2] & 1) == 0) {
            return length;
        }
        for (Ending ending : byLastLetter[index]) {
            int left = length - ending.letters.length;
            if (left >= 2
                    && endsWith(word, left, ending.letters)
                    && spelling.is(ending.after, word[left - 1])
                    && spelling.isStem(word, left)
                    && spelling.agrees(word, left, ending.harmony)) {
                return left;
            }
        }
        return length;
    }

    /** Whether the letters before the last are the same; the last is known to be. */
    private static boolean endsWith(char[] word, int from, char[] letters) {
        for (int i = letters.length - 2; i >= 0; i--) {
            if (word[from + i] != letters[i]) {
                return false;
            }
        }
        return true;
    }

    /** Collects endings in Kazakh letters and writes them in the spelling. */
    static final class Builder {
        private final Spelling spelling;
        private final List<Ending> endings = new ArrayList<>();

        private Builder(Spelling spelling) {
            this.spelling = spelling;
        }

        /** These endings, separated by spaces, may follow a letter of one of the kinds. */
        Builder after(int kinds, String kazakh) {
            for (String ending : kazakh.split(" ")) {
                endings.add(new Ending(spelling.write(ending).toCharArray(), kinds, harmonyOf(ending)));
            }
            return this;
        }

        /** These endings, which have one form for back and front words alike. */
        Builder withoutHarmonyAfter(int kinds, String kazakh) {
            for (String ending : kazakh.split(" ")) {
                endings.add(new Ending(spelling.write(ending).toCharArray(), kinds, 0));
            }
            return this;
        }

        Endings build() {
            return new Endings(spelling, endings);
        }

        private static int harmonyOf(String ending) {
            char[] letters = ending.toCharArray();
            for (int i = 0; i < letters.length; i++) {
                int harmony = Spelling.KAZAKH.harmony(letters, i);
                if (harmony != 0) {
                    return harmony;
                }
            }
            return 0;
        }
    }
}
