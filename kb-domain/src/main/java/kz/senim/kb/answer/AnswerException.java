package kz.senim.kb.answer;

import java.util.List;

/** What was asked of an answer cannot be done; the reason and its arguments are told to the user. */
public class AnswerException extends RuntimeException {

    /** Why it cannot be done. */
    public enum Reason {
        /** No answer has this code, or none that may be read. Arguments: the code. */
        NO_SUCH_ANSWER,
        /** The answer has no words in this language. Arguments: the language. */
        NOT_IN_LANGUAGE,
        /** The answer has no such revision. Arguments: the number. */
        NO_SUCH_REVISION,
        /** The words have no document to fill in. */
        NO_DOCUMENT,
        /** The document has no field of this name. Arguments: the name. */
        NO_SUCH_FIELD,
        /** No flag has this id. Arguments: the id. */
        NO_SUCH_FLAG,
        /** Another answer has this code. Arguments: the code. */
        CODE_TAKEN,
        /** The code is not small Latin letters, digits and hyphens. Arguments: the code. */
        BAD_CODE,
        /** A field of the text is not what it must be. Arguments: its place. */
        BAD_TEXT,
        /** No topic has this code. Arguments: the code. */
        UNKNOWN_TOPIC,
        /** The text is not ready to be read. Arguments: the places, the first of them first. */
        NOT_READY,
        /** Somebody saved meanwhile. Arguments: the number of their revision, who it was. */
        CHANGED_MEANWHILE,
        /** It is not in a state from which this can be done. Arguments: the state's code. */
        WRONG_STATE,
        /** Whoever approves is another person than who wrote. Arguments: who wrote. */
        FOUR_EYES,
        /** An answer that operators read is classified anew by a reviewer only. */
        REVIEWER_NEEDED,
        /** The flag was decided on, or taken back with its edition. */
        FLAG_IS_CLOSED,
        /** The number of days is out of bounds. Arguments: the least, the greatest. */
        BAD_REVIEW_DAYS,
        /** The last day comes before the first. Arguments: both. */
        BAD_DAYS
    }

    private final Reason reason;
    private final List<String> arguments;

    public AnswerException(Reason reason, Object... arguments) {
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
