package kz.senim.kb.search.analysis;

import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;

/**
 * Kazakh: letters folded, words that carry no meaning left out, the rest cut to their beginnings. Kazakh puts its endings
 * one after another at the end of the word, so its beginning finds most forms, whichever keyboard they were typed on.
 */
public final class KazakhBeginningsAnalyzer extends TextAnalyzer {
    @Override
    TokenStream chain(TokenStream words) {
        return new KazakhBeginningFilter(new StopFilter(new LetterFoldingFilter(words), StopWords.FOLDED));
    }
}
