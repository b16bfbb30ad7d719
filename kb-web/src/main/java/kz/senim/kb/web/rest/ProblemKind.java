package kz.senim.kb.web.rest;

import java.util.Locale;

/** The kinds of problems the API tells of; title and detail of each are in the bundle {@code problems}. */
public enum ProblemKind {
    BAD_REQUEST(400),
    SIGN_IN_NEEDED(401),
    WRONG_PASSWORD(401),
    NOT_ALLOWED(403),
    CSRF(403),
    ACCOUNT_LOCKED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    USERNAME_TAKEN(409),
    TOKEN_NAME_TAKEN(409),
    LAST_ADMINISTRATOR(409),
    CONFLICT(409),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    WEAK_PASSWORD(422),
    REFUSED(422),
    RESTORE_REFUSED(422),
    TOO_MANY_TRIES(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** The HTTP status it is told with. */
    public int status() {
        return status;
    }

    /** Its name in the problem's type and in the bundle: {@code sign-in-needed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
