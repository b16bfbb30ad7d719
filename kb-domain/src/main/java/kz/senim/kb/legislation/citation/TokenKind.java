package kz.senim.kb.legislation.citation;

/** What a token of a citation is made of. */
enum TokenKind {
    WORD,
    NUMBER,
    /** Raised digits: the second number of {@code 127²}. */
    SUPERSCRIPT,
    DASH,
    DOT,
    COMMA,
    SLASH,
    CLOSING_PARENTHESIS,
    NUMBER_SIGN,
    UNDERSCORE,
    /** Quotation marks, opening brackets, semicolons: what stands between words and says nothing here. */
    MARK,
    /** Signs that make the number beside them an amount, a time or a telephone: {@code % + : $}. */
    QUANTITY_SIGN
}
