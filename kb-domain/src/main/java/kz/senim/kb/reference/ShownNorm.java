package kz.senim.kb.reference;

import java.util.Map;
import kz.senim.kb.language.Language;

/**
 * A norm a row rests on, by the names it has in the base.
 *
 * @param titles of its act, by language; empty where the base does not hold the act
 * @param labels of its article as printed, by language; only the languages in which the base holds it on the day
 */
public record ShownNorm(Norm norm, Map<Language, String> titles, Map<Language, String> labels) {
    public ShownNorm {
        titles = Map.copyOf(titles);
        labels = Map.copyOf(labels);
    }
}
