package kz.senim.kb.reference;

import java.util.Collection;
import java.util.regex.Pattern;
import kz.senim.kb.legislation.ParagraphAddresses;
import kz.senim.kb.reference.ReferenceException.Reason;

/**
 * A place in the law that a row rests on.
 *
 * @param actId the act, as adilet names it
 * @param eId the provision, point or sub-point; empty for the act as a whole
 */
public record Norm(String actId, String eId) {

    private static final Pattern ACT = Pattern.compile("[A-Z][A-Za-z0-9_]{1,59}");
    private static final Pattern EID = Pattern.compile("(?:[a-z][A-Za-z0-9_-]{0,249})?");

    /**
     * @throws ReferenceException when it is no address in the law
     */
    public Norm {
        if (!ACT.matcher(actId).matches() || !EID.matcher(eId).matches()) {
            throw new ReferenceException(Reason.BAD_NORM, actId + (eId.isEmpty() ? "" : "#" + eId));
        }
    }

    /**
     * Reads a place written as {@code K2300000224#art_72__para_1}.
     *
     * @throws ReferenceException when it is no address in the law
     */
    public static Norm parse(String written) {
        int sign = written.indexOf('#');
        return sign < 0
                ? new Norm(written.strip(), "")
                : new Norm(
                        written.substring(0, sign).strip(),
                        written.substring(sign + 1).strip());
    }

    /** As {@link #parse} reads it. */
    public String written() {
        return eId.isEmpty() ? actId : actId + "#" + eId;
    }

    /** The name of the article in addresses: {@code 127-2}; empty for the act as a whole. */
    public String article() {
        int end = eId.indexOf("__");
        String provision = end < 0 ? eId : eId.substring(0, end);
        return provision.startsWith("art_") ? provision.substring("art_".length()) : provision;
    }

    /** The first of these places that is this one, holds it or is within it; the empty text where none is. */
    String touchedBy(Collection<String> changed) {
        return changed.stream().filter(this::isTouchedBy).findFirst().orElse("");
    }

    /** Whether a change there is one here. */
    boolean isTouchedBy(String changed) {
        return !eId.isEmpty() && ParagraphAddresses.meet(eId, changed);
    }
}
