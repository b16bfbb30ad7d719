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
 * document, those in force first and samples after what is law. Done here over the best documents, as in the index it would make every search slower.
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
    List<Candidate> order(List<Candidate> bestFirst) {
        List<Candidate> ordered = oneEach(bestFirst);
        ordered.sort(Comparator.comparing((Candidate document) -> document.status(on))
                .thenComparing(Candidate::sample));
        return ordered;
    }

    /** The document to show for each thing found, as they come. */
    List<Candidate> oneEach(List<Candidate> documents) {
        Map<String, Candidate> shown = new LinkedHashMap<>();
        for (Candidate document : documents) {
            shown.merge(document.item(), document, this::better);
        }
        return new ArrayList<>(shown.values());
    }

    /** Text of the day comes before text of a later day, the language of the question before the other. */
    private Candidate better(Candidate first, Candidate second) {
        if (first.isComing(on) != second.isComing(on)) {
            return first.isComing(on) ? second : first;
        }
        boolean secondIsAsked = kazakh && first.language() != Language.KK && second.language() == Language.KK;
        return secondIsAsked ? second : first;
    }
}
