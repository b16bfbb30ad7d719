package kz.senim.kb.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;

/**
 * Puts documents in the order in which people shall see them: one for each thing found, at the place of its best
 * document, those in force first. Done here over the first hundreds, as in the index it would make every search slower.
 */
final class Ranking {
    private final LocalDate on;
    private final boolean kazakh;

    /** On that day; {@code kazakh} where the question can only be Kazakh. */
    Ranking(LocalDate on, boolean kazakh) {
        this.on = on;
        this.kazakh = kazakh;
    }

    /** The document to show for each thing found. */
    List<Found> order(List<Found> bestFirst) {
        Map<String, Found> shown = new LinkedHashMap<>();
        for (Found found : bestFirst) {
            shown.merge(found.item(), found, this::better);
        }
        List<Found> ordered = new ArrayList<>(shown.values());
        ordered.sort(Comparator.comparing(found -> found.status(on)));
        return ordered;
    }

    /** Text of the day comes before text of a later day, the language of the question before the other. */
    private Found better(Found first, Found second) {
        if (first.isComing(on) != second.isComing(on)) {
            return first.isComing(on) ? second : first;
        }
        boolean secondIsAsked = kazakh && second.language() != first.language();
        return secondIsAsked && second.language() == Language.KK ? second : first;
    }
}
