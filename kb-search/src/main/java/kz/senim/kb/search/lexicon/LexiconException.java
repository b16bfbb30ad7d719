package kz.senim.kb.search.lexicon;

import java.util.List;
import java.util.Locale;

/** What was asked of the lexicon cannot be done; the reason and its arguments are told to the user. */
public class LexiconException extends RuntimeException {

    /** Why it cannot be done. */
    public enum Reason {
        /** No pair has this id. Arguments: the id. */
        NO_SUCH_PAIR,
        /** It is not one word of letters and hyphens, or it is too long. Arguments: what was given. */
        NOT_A_WORD,
        /** It stands in nearly every text, so that search leaves it out. Arguments: the word. */
        TOO_COMMON_A_WORD,
        /** The lexicon has these two words, perhaps in other forms. Arguments: the id of the pair, its state. */
        PAIR_IS_KNOWN
    }

    private final Reason reason;
    private final List<String> arguments;

    public LexiconException(Reason reason, Object... arguments) {
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
