package kz.senim.kb.staff;

import java.util.List;

/** What was asked about an account cannot be done; the reason and its arguments are told to the user. */
public class StaffException extends RuntimeException {

    /** Why it cannot be done. */
    public enum Reason {
        /** No account has this name. Arguments: the name. */
        NO_SUCH_ACCOUNT,
        /** Another account has this name. Arguments: the name. */
        USERNAME_TAKEN,
        /** The name has other signs than small Latin letters, digits, {@code . _ -}, or is too long. */
        BAD_USERNAME,
        /** The person's name is empty or too long. Arguments: the greatest length. */
        BAD_NAME,
        /** The password is too short. Arguments: the least length. */
        PASSWORD_TOO_SHORT,
        /** The password is too long. Arguments: the greatest length. */
        PASSWORD_TOO_LONG,
        /** The password is the account's name, or holds it and little else. */
        PASSWORD_LIKE_USERNAME,
        /** The password is one that everybody tries first. */
        PASSWORD_TOO_COMMON,
        /** Nobody would be left to administer the base. */
        LAST_ADMINISTRATOR,
        /** The account has no token with this id. Arguments: the id. */
        NO_SUCH_TOKEN,
        /** The account has a token of this name. Arguments: the name. */
        TOKEN_NAME_TAKEN,
        /** The token's name is empty or too long. Arguments: the greatest length. */
        BAD_TOKEN_NAME
    }

    private final Reason reason;
    private final List<String> arguments;

    public StaffException(Reason reason, Object... arguments) {
        super(reason.name());
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
