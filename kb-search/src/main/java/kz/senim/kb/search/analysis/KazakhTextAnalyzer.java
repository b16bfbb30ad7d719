package kz.senim.kb.search.analysis;

import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;

/**
 * Kazakh: letters folded, words that carry no meaning left out, the rest cut to five letters. Kazakh puts its endings
 * one after another at the end of the word, so its beginning finds most forms, whichever keyboard they were typed on.
 */
public final class KazakhTextAnalyzer extends TextAnalyzer {
    private static final int PREFIX = 5;

    @Override
    TokenStream chain(TokenStream words) {
        return new TruncateTokenFilter(new StopFilter(new LetterFoldingFilter(words), StopWords.FOLDED), PREFIX);
    }
}
