package kz.senim.kb.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;

/** What has been typed of a word so far, folded, no longer than the longest beginning that is indexed. */
public final class TypedAnalyzer extends TextAnalyzer {
    /** So many letters of a word are indexed as its beginnings. */
    public static final int LONGEST = 15;

    @Override
    TokenStream chain(TokenStream words) {
        return new TruncateTokenFilter(new LetterFoldingFilter(words), LONGEST);
    }
}
