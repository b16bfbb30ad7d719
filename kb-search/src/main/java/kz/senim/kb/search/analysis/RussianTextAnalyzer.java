package kz.senim.kb.search.analysis;

import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.RussianStemmer;

/** Russian: Kazakh letters and ё folded, words that carry no meaning left out, forms conflated by
 * Snowball and by our own list of what it gets wrong. */
public final class RussianTextAnalyzer extends TextAnalyzer {

    @Override
    TokenStream chain(TokenStream words) {
        TokenStream folded = new StopFilter(new LetterFoldingFilter(words), StopWords.FOLDED);
        return new SnowballFilter(new StemmerOverrideFilter(folded, RussianOverrides.MAP), new RussianStemmer());
    }
}
