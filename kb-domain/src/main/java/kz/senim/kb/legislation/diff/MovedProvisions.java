package kz.senim.kb.legislation.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Knows provisions again by their words alone, however they are numbered. Rare words lead to the few that are worth
 * comparing, so that a thousand against a thousand take no longer than a moment.
 */
final class MovedProvisions {

    /** Fewer words than these say nothing about where they came from. */
    static final int FEWEST_WORDS = 8;

    private static final double LEAST_LIKENESS = 0.7;

    /** How much less alike the next best must be. */
    private static final double CLEARLY_BETTER = 0.1;

    /** A word in more provisions than this tells none of them apart. */
    private static final int MOST_COMMON = 24;

    private static final int MOST_CANDIDATES = 6;

    /** A provision with its words counted. */
    private static final class Known {
        private final ProvisionWords provision;
        private final int[] bag;

        Known(ProvisionWords provision) {
            this.provision = provision;
            this.bag = Tokens.bag(ProvisionPairs.wordsOf(provision));
        }

        ProvisionWords provision() {
            return provision;
        }

        int[] bag() {
            return bag;
        }
    }

    private record Move(Known before, Known after, double likeness) {}

    private final List<Known> before;
    private final List<Known> after;
    private final Map<Integer, List<Known>> whereabouts = new HashMap<>();

    private MovedProvisions(Collection<ProvisionWords> before, Collection<ProvisionWords> after) {
        this.before = recognisable(before);
        this.after = recognisable(after);
        for (Known known : this.before) {
            Arrays.stream(known.bag())
                    .distinct()
                    .forEach(word -> whereabouts
                            .computeIfAbsent(word, any -> new ArrayList<>())
                            .add(known));
        }
        whereabouts.values().removeIf(provisions -> provisions.size() > MOST_COMMON);
    }

    /** Tells the pairs that no other provision on either side comes near to. */
    static void among(
            Collection<ProvisionWords> before,
            Collection<ProvisionWords> after,
            BiConsumer<ProvisionWords, ProvisionWords> pair) {
        for (Move move : new MovedProvisions(before, after).moves()) {
            pair.accept(move.before().provision(), move.after().provision());
        }
    }

    private static List<Known> recognisable(Collection<ProvisionWords> provisions) {
        return provisions.stream()
                .filter(provision -> !provision.groups() && !provision.text().isEmpty())
                .map(Known::new)
                .filter(known -> known.bag().length >= FEWEST_WORDS)
                .toList();
    }

    private List<Move> moves() {
        Map<Known, List<Move>> byOrigin = new LinkedHashMap<>();
        for (Known known : after) {
            Move move = clearest(nearest(known).stream()
                    .map(origin -> new Move(origin, known, Likeness.of(origin.bag(), known.bag())))
                    .toList());
            if (move != null) {
                byOrigin.computeIfAbsent(move.before(), any -> new ArrayList<>())
                        .add(move);
            }
        }
        List<Move> moves = new ArrayList<>();
        for (List<Move> rivals : byOrigin.values()) {
            Move move = clearest(rivals);
            if (move != null) {
                moves.add(move);
            }
        }
        return moves;
    }

    /** The most alike, where it is alike enough and no other comes near. */
    private static @Nullable Move clearest(List<Move> moves) {
        List<Move> best = moves.stream()
                .sorted(Comparator.comparingDouble(Move::likeness).reversed())
                .limit(2)
                .toList();
        if (best.isEmpty() || best.get(0).likeness() < LEAST_LIKENESS) {
            return null;
        }
        return best.size() == 1 || best.get(0).likeness() - best.get(1).likeness() >= CLEARLY_BETTER
                ? best.get(0)
                : null;
    }

    /** Those that share most of the rare words. */
    private List<Known> nearest(Known known) {
        Map<Known, Integer> shared = new LinkedHashMap<>();
        Arrays.stream(known.bag())
                .distinct()
                .forEach(word -> whereabouts
                        .getOrDefault(word, List.of())
                        .forEach(origin -> shared.merge(origin, 1, Integer::sum)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Known, Integer>comparingByValue().reversed())
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
