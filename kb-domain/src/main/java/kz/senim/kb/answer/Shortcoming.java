package kz.senim.kb.answer;

/** Why an answer did not help; there is no other, so that nothing about a caller can be told. */
public enum Shortcoming implements Coded {
    /** It says what is not so. */
    WRONG,
    /** The law, an amount or a number has changed. */
    OUTDATED,
    /** It leaves out what the caller needed. */
    INCOMPLETE,
    /** It is hard to understand or to say. */
    UNCLEAR,
    /** It takes too long. */
    TOO_LONG
}
