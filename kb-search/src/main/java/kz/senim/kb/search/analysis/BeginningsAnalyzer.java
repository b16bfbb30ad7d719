package kz.senim.kb.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;

/** Every beginning of every word, folded: for headings and titles, which are short. */
public final class BeginningsAnalyzer extends TextAnalyzer {

    @Override
    TokenStream chain(TokenStream words) {
        return new EdgeNGramTokenFilter(new LetterFoldingFilter(words), 1, TypedAnalyzer.LONGEST, false);
    }
}
