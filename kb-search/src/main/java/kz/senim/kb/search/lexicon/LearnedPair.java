package kz.senim.kb.search.lexicon;

/**
 * A Russian and a Kazakh stem that translate each other, as far as the texts show.
 *
 * @param russian the Russian stem
 * @param kazakh the Kazakh stem
 * @param probability the geometric mean of the probabilities of either given the other
 */
public record LearnedPair(String russian, String kazakh, double probability) {}
