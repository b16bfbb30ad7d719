package kz.senim.kb.answer;

import java.util.Collection;
import kz.senim.kb.legislation.ParagraphAddresses;

/**
 * An address in the law.
 *
 * @param actId the act
 * @param eId the provision, point or sub-point; empty for the act as a whole
 */
public record Cited(String actId, String eId) {

    /** Whether a change there is one here: the same place, one that holds it, or one within it. */
    boolean isTouchedBy(String changed) {
        return !eId.isEmpty() && ParagraphAddresses.meet(eId, changed);
    }

    /** The first of these that changes what is cited, or the empty text. */
    String touchedBy(Collection<String> changed) {
        return changed.stream().filter(this::isTouchedBy).findFirst().orElse("");
    }

    /** The name of the cited article in addresses: {@code 127-2}; empty for the act as a whole. */
    public String article() {
        int end = eId.indexOf("__");
        String provision = end < 0 ? eId : eId.substring(0, end);
        return provision.startsWith("art_") ? provision.substring("art_".length()) : provision;
    }
}
