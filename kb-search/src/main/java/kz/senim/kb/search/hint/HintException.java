package kz.senim.kb.search.hint;

import java.util.List;
import java.util.Locale;

/** What was asked of the search hints cannot be done; the reason and its arguments are told to the user. */
public class HintException extends RuntimeException {

    /** Why it cannot be done. */
    public enum Reason {
        /** The provision has no hint with this id. Arguments: the id. */
        NO_SUCH_HINT,
        /** Arguments: the fewest characters a wording has. */
        WORDING_TOO_SHORT,
        /** Arguments: the most characters a wording has. */
        WORDING_TOO_LONG,
        /** It has no word, or only words that search leaves out. Arguments: the wording. */
        NOTHING_TO_SEARCH_FOR,
        /** The provision has this wording, but perhaps for case, punctuation or spaces. Arguments: as it is there. */
        WORDING_IS_KNOWN,
        /** Arguments: how many wordings a provision has in a language at most. */
        TOO_MANY_WORDINGS
    }

    private final Reason reason;
    private final List<String> arguments;

    public HintException(Reason reason, Object... arguments) {
        super(reason.toString());
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
