package kz.senim.kb.search.analysis.kk;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Stems of single words, as strings. */
final class Stems {
    private static final int ROOM = 4;

    private final Spelling spelling;
    private final KazakhStemmer stemmer;

    Stems(Spelling spelling) {
        this.spelling = spelling;
        stemmer = new KazakhStemmer(spelling);
    }

    /** The stem of a word in Kazakh letters, which is first written in the spelling of these stems. */
    String of(String kazakh) {
        String word = spelling.write(kazakh);
        char[] letters = Arrays.copyOf(word.toCharArray(), word.length() + ROOM);
        return new String(letters, 0, stemmer.stem(letters, word.length()));
    }

    /** The different stems of words separated by spaces. */
    Set<String> ofAll(String kazakh) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : kazakh.split(" ")) {
            stems.add(of(word));
        }
        return stems;
    }
}
