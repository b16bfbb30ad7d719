package kz.senim.kb.glossary;

import java.util.List;

/** What was asked of the glossary cannot be done; the reason and its arguments are told to the user. */
public class GlossaryException extends RuntimeException {

    /** Why it cannot be done. */
    public enum Reason {
        /** No term has this id. Arguments: the id. */
        NO_SUCH_TERM,
        /** The term or its meaning is missing in Russian or in Kazakh. Arguments: none. */
        NO_TERM,
        /** Another term has this name. Arguments: the name. */
        TERM_EXISTS,
        /** A text is longer than is kept. Arguments: the greatest length. */
        TOO_LONG,
        /** What it names is no address in the law. Arguments: what was given. */
        BAD_CITATION,
        /** Someone else has changed it meanwhile. Arguments: none. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;
    private final List<String> arguments;

    public GlossaryException(Reason reason, Object... arguments) {
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
