package kz.senim.kb.search.analysis;

import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.RussianStemmer;

/** Russian: Kazakh letters and ё folded, words that carry no meaning left out, forms conflated by Snowball. */
public final class RussianTextAnalyzer extends TextAnalyzer {

    @Override
    TokenStream chain(TokenStream words) {
        return new SnowballFilter(
                new StopFilter(new LetterFoldingFilter(words), StopWords.FOLDED), new RussianStemmer());
    }
}
