package kz.senim.kb.legislation.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds for every provision the one it became: by its eId while the words under it are alike, else by its words, so that
 * an article that moved under another number is known again.
 */
final class ProvisionPairs {

    /** Same eId, this alike: the same provision, reworded. */
    private static final double SURELY_THE_SAME = 0.5;

    private final Map<String, ProvisionWords> left = new LinkedHashMap<>();
    private final Map<String, ProvisionWords> right = new LinkedHashMap<>();
    private final Map<String, ProvisionWords> allBefore = new HashMap<>();
    private final Map<String, ProvisionWords> partners = new HashMap<>();

    private ProvisionPairs(List<? extends ProvisionWords> before, List<? extends ProvisionWords> after) {
        before.forEach(provision -> left.put(provision.eId(), provision));
        after.forEach(provision -> right.put(provision.eId(), provision));
        allBefore.putAll(left);
    }

    /** The partner in the text before of every provision of the text after that has one, by eId. */
    static Map<String, ProvisionWords> of(List<? extends ProvisionWords> before, List<? extends ProvisionWords> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Map.of();
        }
        ProvisionPairs pairs = new ProvisionPairs(before, after);
        pairs.pairTheUnchanged();
        pairs.pairExactWords();
        pairs.pairAlikeUnderTheSameId();
        pairs.pairMoved();
        pairs.pairTheRest();
        return pairs.partners;
    }

    private void pairTheUnchanged() {
        for (ProvisionWords after : List.copyOf(right.values())) {
            ProvisionWords before = left.get(after.eId());
            if (before != null
                    && (after.groups() || before.groups() || wordsOf(before).equals(wordsOf(after)))) {
                pair(before, after);
            }
        }
    }

    private void pairExactWords() {
        Map<String, @Nullable ProvisionWords> byWords = unique(left.values());
        unique(right.values()).forEach((words, after) -> {
            ProvisionWords before = byWords.get(words);
            if (before != null && after != null && Tokens.bag(words).length >= MovedProvisions.FEWEST_WORDS) {
                pair(before, after);
            }
        });
    }

    private static Map<String, @Nullable ProvisionWords> unique(Collection<ProvisionWords> provisions) {
        Map<String, @Nullable ProvisionWords> byWords = new LinkedHashMap<>();
        for (ProvisionWords provision : provisions) {
            if (!provision.text().isEmpty() && !provision.groups()) {
                String words = wordsOf(provision);
                byWords.put(words, byWords.containsKey(words) ? null : provision);
            }
        }
        return byWords;
    }

    private void pairAlikeUnderTheSameId() {
        for (ProvisionWords after : List.copyOf(right.values())) {
            ProvisionWords before = left.get(after.eId());
            if (before != null && Likeness.of(bag(before), bag(after)) >= SURELY_THE_SAME) {
                pair(before, after);
            }
        }
    }

    private void pairMoved() {
        MovedProvisions.among(left.values(), right.values(), this::pair);
    }

    /** What kept its eId and nothing else is a new wording; where the old words moved away, only a stub counts as that. */
    private void pairTheRest() {
        for (ProvisionWords after : List.copyOf(right.values())) {
            ProvisionWords before = left.get(after.eId());
            if (before != null) {
                pair(before, after);
            } else if (after.text().isEmpty()) {
                partners.computeIfAbsent(after.eId(), allBefore::get);
            }
        }
    }

    private void pair(ProvisionWords before, ProvisionWords after) {
        partners.put(after.eId(), before);
        left.remove(before.eId());
        right.remove(after.eId());
    }

    private static int[] bag(ProvisionWords provision) {
        return Tokens.bag(wordsOf(provision));
    }

    static String wordsOf(ProvisionWords provision) {
        return provision.heading() + "\n" + provision.text();
    }
}
