package kz.senim.kb.search;

import java.time.LocalDate;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.SuspendedDays;
import kz.senim.kb.search.mapping.ProvisionItem;
import org.jspecify.annotations.Nullable;

/**
 * A document that answers, told by what the index keeps in columns: enough to put many of them in order. Its text is
 * read only when it is shown.
 *
 * @param document its number in the index's reader
 * @param score how well it answers
 * @param item names the same thing in both languages
 * @param suspended the days on which all of it is not applied; null where there are none
 */
record Candidate(
        int document,
        float score,
        String item,
        Language language,
        ForceStatus force,
        LocalDate validFrom,
        @Nullable SuspendedDays suspended,
        boolean sample) {

    String actId() {
        return ProvisionItem.actId(item);
    }

    HitStatus status(LocalDate on) {
        return HitStatus.of(force, validFrom, suspended, on);
    }

    /** Whether it is text of a later day. */
    boolean isComing(LocalDate on) {
        return validFrom.isAfter(on);
    }
}
