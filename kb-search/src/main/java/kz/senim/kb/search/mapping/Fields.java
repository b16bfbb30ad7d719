package kz.senim.kb.search.mapping;

import kz.senim.kb.language.Language;

/**
 * The names of the index's fields: one vocabulary for all kinds of content, so that one query goes over all of it.
 * Fields that speak of a kind of content stay empty in the others.
 */
public final class Fields {
    /**
     * What kind of content this is: {@code provision}, {@code answer}, {@code protocol}, {@code template},
     * {@code notice}, {@code contact}, {@code reference}, {@code term}.
     */
    public static final String KIND = "kind";
    /** {@code RU} or {@code KK}. */
    public static final String LANGUAGE = "language";
    /** Names the same thing in both languages; what is shown as one hit. */
    public static final String ITEM = "item";
    /** Whether the text is law: a {@link kz.senim.kb.legislation.ForceStatus} by name. */
    public static final String STATUS = "status";
    /** Whether it only shows how the base works. */
    public static final String SAMPLE = "sample";
    /** The first day of the text, as all days in days since 1970-01-01. */
    public static final String VALID_FROM = "validFrom";
    /** The first day without the text. */
    public static final String VALID_TO = "validTo";
    /** From this day on the text may no longer be current. */
    public static final String OUTDATED_FROM = "outdatedFrom";
    /** The first of the days on which all of the text is not applied. */
    public static final String SUSPENDED_FROM = "suspendedFrom";
    /** The first day after those. */
    public static final String SUSPENDED_UNTIL = "suspendedUntil";
    /** Changes whenever the document must be written again; see {@link Stamp}. */
    public static final String STAMP = "stamp";

    /** Changes with the act's own particulars, which all its documents hold. */
    public static final String ACT_STAMP = "actStamp";

    public static final String ACT_ID = "actId";
    public static final String ARTICLE = "article";
    public static final String EID = "eId";

    /** As shown, not searched. */
    public static final String SHOWN_LABEL = "shownLabel";

    public static final String SHOWN_HEADING = "shownHeading";
    public static final String SHOWN_ACT_TITLE = "shownActTitle";
    public static final String SHOWN_TEXT = "shownText";

    /** Words of text and heading, in either language, as written. */
    public static final String EXACT = "exact";
    /** Beginnings of the Kazakh words of text and heading, which find forms that no rule stems. */
    public static final String KAZAKH_BEGINNINGS = "kazakhBeginnings";
    /** The number people cite it by; of a contact, those to call. */
    public static final String NUMBER = "number";
    /** Beginnings of the words of the heading. */
    public static final String HEADING_BEGINNINGS = "headingBeginnings";
    /** The whole heading, folded and cut, as one term: headings that begin as typed stand side by side. */
    public static final String HEADING_START = "headingStart";
    /** The heading's phrases by their initials; see {@link HeadingInitials}. */
    public static final String HEADING_INITIALS = "headingInitials";
    /** Beginnings of the words of the act's titles in both languages. */
    public static final String TITLE_BEGINNINGS = "titleBeginnings";

    /** The whole of each hint's wording; see {@link kz.senim.kb.search.hint.Wording#sense()}. */
    public static final String HINT_SENSES = "hintSenses";
    /** The wordings of hints, as shown, not searched. */
    public static final String SHOWN_HINTS = "shownHints";

    /** The articles an answer rests on, each as the index names it. */
    public static final String CITES = "cites";
    /** Whether staff want it seen first. */
    public static final String PINNED = "pinned";
    /** Whether it stands on the crisis card. */
    public static final String CRISIS = "crisis";
    /** Whether the other language has moved on. */
    public static final String BEHIND = "behind";
    /** Who verified it. */
    public static final String VERIFIED_BY = "verifiedBy";
    /** The day on which it was verified. */
    public static final String VERIFIED_ON = "verifiedOn";
    /** The day by which it is to be verified again. */
    public static final String DUE_ON = "dueOn";

    private Fields() {}

    /** The text's words. */
    public static String body(Language language) {
        return "body_" + language.code();
    }

    /** The heading's words. */
    public static String heading(Language language) {
        return "heading_" + language.code();
    }

    /** The words of the act's title; of a contact, where it helps. */
    public static String title(Language language) {
        return "title_" + language.code();
    }

    /** The words of the headings it stands under; of a contact, what people call such help. */
    public static String groups(Language language) {
        return "groups_" + language.code();
    }

    /** The words of the hints given in this language, on documents of either language. */
    public static String hints(Language language) {
        return "hints_" + language.code();
    }
}
