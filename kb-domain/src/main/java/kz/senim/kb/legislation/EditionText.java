package kz.senim.kb.legislation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The whole text of an act in one language as of one day: its rows in reading order.
 *
 * @param provisions every row once, parents before their children
 */
public record EditionText(List<ProvisionText> provisions) {

    /**
     * @throws IllegalArgumentException when an eId repeats or a parent does not stand before its child
     */
    public EditionText {
        provisions = List.copyOf(provisions);
        Set<String> seen = new HashSet<>();
        for (ProvisionText provision : provisions) {
            if (provision.parent() != null && !seen.contains(provision.parent())) {
                throw new IllegalArgumentException(provision.eId() + " stands before its parent " + provision.parent());
            }
            if (!seen.add(provision.eId())) {
                throw new IllegalArgumentException("Two provisions have the id " + provision.eId());
            }
        }
    }
}
