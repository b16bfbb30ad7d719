package kz.senim.kb.deploy.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of real texts, commonest first, drawn as Zipf's law has it: the word at rank r as often as 1/r. Zipf, G. K.
 * (1949), Human Behavior and the Principle of Least Effort.
 */
final class ZipfVocabulary {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");

    private final List<String> words;
    /** At each rank the share of all draws that give this word or a commoner one. */
    private final double[] shares;

    private ZipfVocabulary(List<String> words) {
        this.words = words;
        this.shares = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < shares.length; rank++) {
            sum += 1.0 / (rank + 1);
            shares[rank] = sum;
        }
        for (int rank = 0; rank < shares.length; rank++) {
            shares[rank] /= sum;
        }
    }

    /**
     * The words of these texts in lower case; words equally common stand in the order of their letters.
     *
     * @throws IllegalArgumentException when there is no word in them
     */
    static ZipfVocabulary of(Iterable<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                counts.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("There are no words to draw from");
        }
        return new ZipfVocabulary(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList());
    }

    int size() {
        return words.size();
    }

    String draw(RandomGenerator random) {
        int place = Arrays.binarySearch(shares, random.nextDouble());
        return words.get(Math.min(place < 0 ? -place - 1 : place + 1, words.size() - 1));
    }
}
