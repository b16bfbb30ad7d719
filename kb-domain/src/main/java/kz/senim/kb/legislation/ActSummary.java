package kz.senim.kb.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;

/**
 * An act as a list shows it.
 *
 * @param act the act
 * @param editions its editions, the newest first
 * @param articles how many articles its newest text has in each language
 */
public record ActSummary(Act act, List<EditionSummary> editions, Map<Language, Long> articles) {

    /**
     * How the act stands in a language on a day: whether the base can say what it was.
     *
     * @param on the day asked for
     */
    public StandOnDay stand(Language language, LocalDate on) {
        List<LocalDate> dates = editions.stream()
                .filter(edition -> edition.language() == language)
                .map(EditionSummary::date)
                .sorted()
                .toList();
        LocalDate known = dates.stream()
                .filter(date -> !date.isAfter(on))
                .reduce((first, last) -> last)
                .orElse(null);
        LocalDate adopted = act.getAdopted();
        if (known != null) {
            return new StandOnDay(StandOnDay.Stand.KNOWN, known);
        }
        if (adopted != null && adopted.isAfter(on)) {
            return new StandOnDay(StandOnDay.Stand.NOT_ADOPTED_YET, adopted);
        }
        return dates.isEmpty()
                ? new StandOnDay(StandOnDay.Stand.NO_TEXT, null)
                : new StandOnDay(StandOnDay.Stand.NO_EDITION_BEFORE, dates.get(0));
    }
}
