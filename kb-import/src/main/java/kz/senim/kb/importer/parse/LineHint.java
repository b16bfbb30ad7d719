package kz.senim.kb.importer.parse;

/** What a source's layout says of a line, before its words are looked at. */
public enum LineHint {
    /** The layout says that it is a heading, as {@code <h3>} does. */
    HEADING,
    /** It begins a paragraph: indented in plain text, {@code <p>} in a page. */
    PARAGRAPH,
    /** It stands at the margin of a plain text: a heading, or the continuation of what is above, or a paragraph. */
    MARGIN,
    /** It continues the line above. */
    CONTINUATION,
    /** The layout says that it begins an editor's note ({@code span.note}). */
    NOTE,
    /** It is printed as a notice of a coming change (in red). */
    COMING,
    /** Nothing stands here: what was open above is finished. */
    BLANK
}
