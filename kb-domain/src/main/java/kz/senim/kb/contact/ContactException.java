package kz.senim.kb.contact;

import java.util.List;

/** What was asked of the contacts cannot be done; the reason and its arguments are told to the user. */
public class ContactException extends RuntimeException {

    /** Why it cannot be done. */
    public enum Reason {
        /** No service has this id. Arguments: the id. */
        NO_SUCH_SERVICE,
        /** No organization has this id. Arguments: the id. */
        NO_SUCH_ORGANIZATION,
        /** No location has this id. Arguments: the id. */
        NO_SUCH_LOCATION,
        /** No check has this id. Arguments: the id. */
        NO_SUCH_TASK,
        /** No holiday has this id. Arguments: the id. */
        NO_SUCH_HOLIDAY,
        /** No kind of referral has this code. Arguments: the code. */
        NO_SUCH_KIND,
        /** It has no name in either language. Arguments: none. */
        NO_NAME,
        /** A text is longer than is kept. Arguments: the field, the greatest length. */
        TOO_LONG,
        /** A telephone number has no digit, or signs that no number has. Arguments: the number. */
        BAD_NUMBER,
        /** Ages are from 0 to 120, and the least is not above the greatest. Arguments: none. */
        BAD_AGE,
        /** Someone else has changed it meanwhile. Arguments: none. */
        CHANGED_MEANWHILE,
        /** A service is not merged into itself, or into one that is merged itself. Arguments: none. */
        BAD_MERGE
    }

    private final Reason reason;
    private final List<String> arguments;

    public ContactException(Reason reason, Object... arguments) {
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
