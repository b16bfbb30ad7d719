package kz.senim.kb.search.lexicon;

import java.util.Optional;

/**
 * Which pairs are asked for.
 *
 * @param word part of a word of either language, or any form of it; empty for all words
 * @param state in which state; empty for all states
 */
public record LexiconFilter(String word, Optional<PairState> state) {

    /** Everything. */
    public static LexiconFilter all() {
        return new LexiconFilter("", Optional.empty());
    }
}
