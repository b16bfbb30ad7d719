package kz.senim.kb.legislation.parallel;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.legislation.ActSummary;
import kz.senim.kb.legislation.ProvisionText;

/**
 * An act in both languages on a day.
 *
 * @param act the act with all its editions
 * @param on the day asked for
 * @param editions the dates of the editions that speak for the day; one is missing where none does
 * @param rows all rows of the tree, those that answer to each other side by side
 * @param mismatches where the two do not answer to each other; none where there is one language only
 */
public record ParallelAct(
        ActSummary act,
        LocalDate on,
        Aligned<LocalDate> editions,
        List<Aligned<ProvisionText>> rows,
        List<Mismatch> mismatches) {

    /** Whether both languages speak for the day, and of different dates: then much may differ for that alone. */
    public boolean datesDiffer() {
        return editions.only() == null && !editions.shown().equals(editions.kk());
    }
}
