package kz.senim.kb.answer;

/** The kinds of help a helpline counts. */
public enum HelpMode implements Coded {
    INFORMATION,
    PSYCHOLOGICAL,
    LEGAL
}
