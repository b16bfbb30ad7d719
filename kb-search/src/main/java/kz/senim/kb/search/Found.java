package kz.senim.kb.search;

import java.time.LocalDate;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;

/**
 * One document of the index, as little of it as it takes to put it in its place.
 *
 * @param item what it is, the same in both languages
 */
record Found(String item, Language language, ForceStatus force, LocalDate validFrom) {

    HitStatus status(LocalDate on) {
        return HitStatus.of(force, validFrom, on);
    }

    boolean isComing(LocalDate on) {
        return validFrom.isAfter(on);
    }
}
