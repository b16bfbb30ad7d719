package kz.senim.kb.legislation;

import java.util.List;
import java.util.Objects;
import kz.senim.kb.legislation.diff.EditionDiff;
import kz.senim.kb.legislation.diff.NoteChange;
import kz.senim.kb.legislation.diff.ProvisionChange;
import kz.senim.kb.legislation.diff.ProvisionDifference;

/**
 * What one text of an act changes in another.
 *
 * @param provisions the provisions they tell differently, in words or in notes, in reading order
 */
public record EditionComparison(List<ProvisionDifference> provisions) {

    public EditionComparison {
        provisions = List.copyOf(provisions);
    }

    /** Compares two texts; an empty one stands for none. */
    public static EditionComparison of(List<ProvisionText> before, List<ProvisionText> after) {
        return new EditionComparison(EditionDiff.between(before, after));
    }

    /** The changes of the law's words. */
    public List<ProvisionChange> changes() {
        return provisions.stream()
                .map(ProvisionDifference::change)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The changes of editor's notes, those beside provisions that came or went among them. */
    public List<NoteChange> notes() {
        return provisions.stream()
                .flatMap(provision -> provision.notes().stream())
                .toList();
    }
}
