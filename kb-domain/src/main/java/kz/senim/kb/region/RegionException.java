package kz.senim.kb.region;

import java.util.List;

/** What was asked of the regions cannot be done; the reason and its arguments are told to the user. */
public class RegionException extends RuntimeException {

    /** Why it cannot be done. */
    public enum Reason {
        /** No region has this id. Arguments: the id. */
        NO_SUCH_REGION,
        /** A KATO code is nine digits. Arguments: the code. */
        BAD_KATO,
        /** Another region has this KATO code. Arguments: the code. */
        KATO_TAKEN,
        /** A name is blank or too long. Arguments: the greatest length. */
        BAD_NAME,
        /** Such a place does not lie in such a place. Arguments: none. */
        BAD_PLACE
    }

    private final Reason reason;
    private final List<String> arguments;

    public RegionException(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments).stream().map(Object::toString).toList();
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
