package kz.senim.kb.search.lexicon;

import java.util.List;

/**
 * Some pairs of the lexicon.
 *
 * @param pairs those of this page
 * @param total how many there are on all pages
 */
public record LexiconPage(List<LexiconPair> pairs, long total) {

    public LexiconPage {
        pairs = List.copyOf(pairs);
    }
}
