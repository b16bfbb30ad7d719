package kz.senim.kb.search.lexicon;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the lexicon stands.
 *
 * @param pairs how many pairs there are in each state
 * @param texts from how many texts in both languages it was learned last
 * @param learnedAt when it was learned last; null when it never was
 * @param running whether it is being learned, or soon will be
 */
public record LexiconState(
        Map<PairState, Long> pairs, int texts, @Nullable Instant learnedAt, boolean running) {

    public LexiconState {
        pairs = Map.copyOf(pairs);
    }

    /** How many pairs there are, the rejected ones not counted. */
    public long inUse() {
        return pairs.entrySet().stream()
                .filter(count -> count.getKey() != PairState.REJECTED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
