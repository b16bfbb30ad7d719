package kz.senim.kb.legislation;

import java.util.List;
import java.util.Locale;

/** What was asked of the legislation cannot be done; the reason and its arguments are told to the user. */
public class LegislationException extends RuntimeException {

    /** Why it cannot be done. */
    public enum Reason {
        /** No act has this id. Arguments: the id. */
        NO_SUCH_ACT,
        /** The act has no text in this language. Arguments: the act, the language. */
        NO_TEXT_IN_LANGUAGE,
        /** The first edition known is later than the day asked for. Arguments: the day, the first edition's date. */
        NO_EDITION_ON_DAY,
        /** The act was not adopted yet on the day asked for. Arguments: the day, the day it was adopted. */
        NOT_ADOPTED_YET,
        /** The provision first stands in a later edition. Arguments: the article, the day, the edition's date. */
        PROVISION_NOT_YET,
        /** The provision stands in earlier editions only. Arguments: the article, the day, the date of the first without it. */
        PROVISION_NO_MORE,
        /** No provision has this address on any day. Arguments: the act, the article. */
        NO_SUCH_PROVISION,
        /** No edition of this date. Arguments: the act, the language, the date. */
        NO_SUCH_EDITION,
        /** The history has no entry of this id. Arguments: the id. */
        NO_SUCH_ENTRY,
        /** The edition was taken back before. Arguments: by whom. */
        UNDONE_ALREADY,
        /** A later edition was accepted on top of it. Arguments: its date, the file it came from, who accepted it. */
        BUILT_ON,
        /** Another text is already there as the edition of this date. Arguments: the date, the file it came from. */
        OTHER_TEXT_FOR_THIS_DATE,
        /** The act's requisites break a rule. Arguments: the field, its value. */
        BAD_REQUISITE,
        /** A heading or text is longer than the base keeps. Arguments: the eId, its length. */
        TOO_LONG
    }

    private final Reason reason;
    private final List<String> arguments;

    public LegislationException(Reason reason, Object... arguments) {
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
