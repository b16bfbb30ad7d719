package kz.senim.kb.markup;

import java.util.Locale;

/** What a pasted text lost, as it is told to who pasted it. */
public enum Dropped {
    /** Scripts, event handlers, addresses that would run. */
    SCRIPT,
    /** Pictures, sound, films, drawings. */
    PICTURE,
    /** Frames and embedded pages. */
    FRAME,
    /** Forms and their fields. */
    FORM,
    /** Fonts, colours, sizes, places on the page. */
    STYLE,
    /** Links that lead neither to a page of ours nor to one of the web. */
    LINK,
    /** A table or list inside too many others; its words stay. */
    NESTING,
    /** Elements that are not known here; their words stay. */
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
