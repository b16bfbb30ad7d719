package kz.senim.kb.legislation.citation;

/** What running text is made of as far as citations go: acts, units with numbers, and chains of both. */
sealed interface TextElement permits ActPhrase, UnitGroup, CitationChain {

    /** The first token. */
    int start();

    /** The token after it. */
    int end();
}
