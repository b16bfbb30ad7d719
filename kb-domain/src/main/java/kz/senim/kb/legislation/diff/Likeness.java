package kz.senim.kb.legislation.diff;

/** How alike two texts are by the words they share (Dice's coefficient over bags of words). */
final class Likeness {

    private Likeness() {}

    /**
     * @param one the words of the first text, as {@link Tokens#bag} gives them
     * @param other those of the second
     * @return from 0, no word in common, to 1, the same words
     */
    static double of(int[] one, int[] other) {
        int total = one.length + other.length;
        if (total == 0) {
            return 1;
        }
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * shared / total;
    }
}
