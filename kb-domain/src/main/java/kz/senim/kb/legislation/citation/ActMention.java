package kz.senim.kb.legislation.citation;

import java.util.List;

/**
 * An act's name found among the tokens.
 *
 * @param start the first token of the name
 * @param end the token after it
 * @param ids the acts of the base it may mean, best first; empty when it means one that is not in the base
 */
record ActMention(int start, int end, Certainty certainty, List<String> ids) {

    /** How much it takes to believe that the words name an act. */
    enum Certainty {
        /** A subject like «о детях»: an act only beside an article's number. */
        SUBJECT,
        /** The words of some law that nobody has imported: likewise. */
        UNHEARD,
        /** An abbreviation that means other things in everyday speech: likewise. */
        AMBIGUOUS,
        /** An abbreviation that fits only with Kazakh letters put back: a bare number beside it must be an article. */
        FOLDED,
        /** An abbreviation or a name with «закон» or «кодекс» in it: a bare number beside it is an article. */
        NAME,
        /** A number of the register: an act even inside other words. */
        IDENTIFIER
    }

    ActMention {
        ids = List.copyOf(ids);
    }

    int length() {
        return end - start;
    }

    boolean isName() {
        return certainty.compareTo(Certainty.FOLDED) >= 0;
    }
}
