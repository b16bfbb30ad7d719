package kz.senim.kb.search.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for words, from zero, in the order in which they were first met. */
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int[] numbersOf(List<String> text) {
        int[] found = new int[text.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = numberOf(text.get(i));
        }
        return found;
    }

    String word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }

    private int numberOf(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        numbers.put(word, words.size());
        words.add(word);
        return words.size() - 1;
    }
}
