package kz.senim.kb.answer;

import java.util.Map;
import kz.senim.kb.language.Language;

/**
 * What operators found wanting in an answer.
 *
 * @param reasons how many named each reason
 */
public record Shortcomings(Answer answer, Language language, Map<Shortcoming, Integer> reasons) {
    public Shortcomings {
        reasons = Map.copyOf(reasons);
    }

    /** How many reports there are. */
    public int total() {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }
}
