package kz.senim.kb.search.analysis;

import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;

/** Words of both languages as written, but for case and letters that look alike. */
public final class ExactAnalyzer extends TextAnalyzer {

    @Override
    TokenStream chain(TokenStream words) {
        return new StopFilter(words, StopWords.AS_WRITTEN);
    }
}
