package kz.senim.kb.contact.schedule;

/** How often hours come again, as HSDS 3.1 names it ({@code freq}). */
public enum Frequency {
    WEEKLY,
    MONTHLY
}
