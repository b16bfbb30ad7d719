package kz.senim.kb.importer;

import java.util.List;
import java.util.Locale;

/** What was asked of a file that waits to be accepted cannot be done; nothing was changed. */
public class DraftException extends RuntimeException {

    /** Why it cannot be done. */
    public enum Reason {
        /** No such file, or it never waited. */
        NO_SUCH_DRAFT,
        /** It was accepted or discarded before. Arguments: its state now. */
        DECIDED_ALREADY,
        /** The upload is not in its folder any more. */
        FILE_GONE,
        /** Somebody changed it meanwhile. */
        CHANGED_MEANWHILE,
        /** Something must be told first. Arguments: the fields. */
        NOT_TOLD,
        /** No article was found in it. */
        NO_ARTICLES,
        /** No line like that, or no number. Arguments: the line. */
        BAD_CORRECTION,
        /** No change of this key. Arguments: the key. */
        NO_SUCH_CHANGE
    }

    private final Reason reason;
    private final List<String> arguments;

    DraftException(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments).stream().map(Object::toString).toList();
    }

    public Reason reason() {
        return reason;
    }

    /** The reason as in message keys, in lower case. */
    public String code() {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    public List<String> arguments() {
        return arguments;
    }
}
