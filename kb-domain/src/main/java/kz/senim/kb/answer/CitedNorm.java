package kz.senim.kb.answer;

import java.time.LocalDate;
import kz.senim.kb.legislation.ForceStatus;
import org.jspecify.annotations.Nullable;

/**
 * A norm an answer rests on, as it reads on a day.
 *
 * @param actTitle empty where the base does not hold the act
 * @param label the article as printed; empty where the base does not hold it on that day
 * @param text the words of the place cited, one paragraph a line
 * @param status whether it is law; null where the base does not hold it on that day
 * @param edition the date of the edition that tells the text; null where there is none
 * @param outdatedSince since when an announced change may have changed it; null where none is known
 */
public record CitedNorm(
        Cited cited,
        String actTitle,
        String label,
        String heading,
        String text,
        @Nullable ForceStatus status,
        @Nullable LocalDate edition,
        @Nullable LocalDate outdatedSince) {

    /** Whether it can be relied on: in force, and no announced change may have overtaken it. */
    public boolean isReliable() {
        return status == ForceStatus.IN_FORCE && outdatedSince == null;
    }
}
