package kz.senim.kb.search.analysis;

import kz.senim.kb.search.analysis.kk.KazakhStemFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;

/**
 * Kazakh: letters folded, words that carry no meaning left out, the rest stemmed in the folded spelling, so that a word
 * is the same whichever keyboard it was typed on.
 */
public final class KazakhTextAnalyzer extends TextAnalyzer {
    @Override
    TokenStream chain(TokenStream words) {
        return KazakhStemFilter.folded(new StopFilter(new LetterFoldingFilter(words), StopWords.FOLDED));
    }
}
