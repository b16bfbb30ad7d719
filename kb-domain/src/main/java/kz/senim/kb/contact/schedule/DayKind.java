package kz.senim.kb.contact.schedule;

/** What the calendar of the country says of a day. */
public enum DayKind {
    /** A day like others; a Saturday or Sunday may be one too. */
    ORDINARY,
    /** A public holiday, or a day off in place of one that fell on a weekend. */
    HOLIDAY,
    /** A weekend day on which the country works, in place of a working day given off. */
    WORKING_WEEKEND
}
