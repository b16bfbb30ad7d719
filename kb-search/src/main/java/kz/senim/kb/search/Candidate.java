package kz.senim.kb.search;

import java.time.LocalDate;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.search.mapping.ProvisionItem;

/**
 * A document that answers, told by what the index keeps in columns: enough to put many of them in order. Its text is
 * read only when it is shown.
 *
 * @param document its number in the index's reader
 * @param score how well it answers
 * @param item names the same thing in both languages
 */
record Candidate(
        int document,
        float score,
        String item,
        Language language,
        ForceStatus force,
        LocalDate validFrom,
        boolean sample) {

    String actId() {
        return ProvisionItem.actId(item);
    }

    HitStatus status(LocalDate on) {
        return HitStatus.of(force, validFrom, on);
    }

    /** Whether it is text of a later day. */
    boolean isComing(LocalDate on) {
        return validFrom.isAfter(on);
    }
}
