package kz.senim.kb.topic;

import java.util.List;

/** What was asked of the topics cannot be done; the reason and its arguments are told to the user. */
public class TopicException extends RuntimeException {

    /** Why it cannot be done. */
    public enum Reason {
        /** No topic has this code. Arguments: the code. */
        NO_SUCH_TOPIC,
        /** Another topic has this code. Arguments: the code. */
        TOPIC_TAKEN,
        /** The code is not small Latin letters, digits and hyphens, with one dot at most. Arguments: the code. */
        BAD_CODE,
        /** A title is empty or too long. Arguments: the greatest length. */
        BAD_TITLE,
        /** The tree is two levels deep, and this would make it deeper. Arguments: the code. */
        TOO_DEEP
    }

    private final Reason reason;
    private final List<String> arguments;

    public TopicException(Reason reason, Object... arguments) {
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
