package kz.senim.kb.web.rest;

import java.util.List;
import java.util.Optional;

/** What a request met; it becomes a problem document in the caller's language. */
public class ProblemException extends RuntimeException {

    private final ProblemKind kind;
    private final Optional<String> reason;
    private final List<String> arguments;

    private ProblemException(ProblemKind kind, Optional<String> reason, Object... arguments) {
        super(kind.code() + reason.map(more -> "." + more).orElse(""));
        this.kind = kind;
        this.reason = reason;
        this.arguments = List.of(arguments).stream().map(Object::toString).toList();
    }

    /** A problem whose detail is the bundle's {@code <code>.detail}, with the arguments put in. */
    public static ProblemException of(ProblemKind kind, Object... arguments) {
        return new ProblemException(kind, Optional.empty(), arguments);
    }

    /** A problem whose detail is the bundle's {@code <code>.<reason>}, with the arguments put in. */
    public static ProblemException because(ProblemKind kind, String reason, Object... arguments) {
        return new ProblemException(kind, Optional.of(reason), arguments);
    }

    public ProblemKind kind() {
        return kind;
    }

    /** The last part of the detail's key in the bundle. */
    public String detailKey() {
        return reason.orElse("detail");
    }

    public List<String> arguments() {
        return arguments;
    }
}
