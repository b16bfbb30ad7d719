package kz.senim.kb.search.lexicon;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * How probable the words of one language are, given those of the other or nothing at all: half of a
 * {@link TranslationModel}. Every word that can be given, and the nothing that stands in every text, divides the
 * probability 1 among the words it may be translated by.
 */
final class Direction {
    private final float[] probabilities;
    private final float[] expected;
    private final float[] fromNothing;
    private final float[] expectedFromNothing;
    private final IntUnaryOperator given;
    private final int givenWords;

    /**
     * @param pairs how many pairs there are
     * @param given the given word of a pair
     * @param givenWords how many words can be given
     * @param words how many words they are translated by
     */
    Direction(int pairs, IntUnaryOperator given, int givenWords, int words) {
        this.probabilities = new float[pairs];
        this.expected = new float[pairs];
        this.fromNothing = new float[words];
        this.expectedFromNothing = new float[words];
        this.given = given;
        this.givenWords = givenWords;
        // all alike at first: the model has one best state, and reaches it from anywhere
        Arrays.fill(probabilities, 1);
        Arrays.fill(fromNothing, 1);
    }

    double probability(int pair) {
        return probabilities[pair];
    }

    /**
     * Divides one occurrence of a word among those that it may be the translation of: the pairs at {@code first},
     * {@code first + step} and so on, of which negative ones are none.
     */
    void share(int word, int[] pairs, int first, int step, int count) {
        double sum = fromNothing[word];
        int end = first + step * count;
        for (int i = first; i < end; i += step) {
            if (pairs[i] >= 0) {
                sum += probabilities[pairs[i]];
            }
        }
        if (sum <= 0) {
            return;
        }
        expectedFromNothing[word] += (float) (fromNothing[word] / sum);
        for (int i = first; i < end; i += step) {
            if (pairs[i] >= 0) {
                expected[pairs[i]] += (float) (probabilities[pairs[i]] / sum);
            }
        }
    }

    /** Makes probabilities of what was expected, and begins to expect anew. */
    void maximise() {
        double[] totals = new double[givenWords];
        for (int pair = 0; pair < expected.length; pair++) {
            totals[given.applyAsInt(pair)] += expected[pair];
        }
        for (int pair = 0; pair < expected.length; pair++) {
            double total = totals[given.applyAsInt(pair)];
            probabilities[pair] = total > 0 ? (float) (expected[pair] / total) : 0;
        }
        double nothing = 0;
        for (float count : expectedFromNothing) {
            nothing += count;
        }
        for (int word = 0; word < fromNothing.length; word++) {
            fromNothing[word] = nothing > 0 ? (float) (expectedFromNothing[word] / nothing) : 0;
        }
        Arrays.fill(expected, 0);
        Arrays.fill(expectedFromNothing, 0);
    }
}
