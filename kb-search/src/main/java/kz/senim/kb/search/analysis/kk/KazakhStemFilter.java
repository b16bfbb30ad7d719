package kz.senim.kb.search.analysis.kk;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Applies {@link KazakhStemmer} to words in lower case, except those marked as keywords. {@link #folded} is for words
 * that went through {@link KazakhFoldingFilter}.
 */
public final class KazakhStemFilter extends TokenFilter {
    private final KazakhStemmer stemmer;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    /** Stems words written with the Kazakh letters. */
    public KazakhStemFilter(TokenStream input) {
        this(input, Stemmers.KAZAKH);
    }

    private KazakhStemFilter(TokenStream input, KazakhStemmer stemmer) {
        super(input);
        this.stemmer = stemmer;
    }

    /** Stems words written with Russian letters only. */
    public static KazakhStemFilter folded(TokenStream input) {
        return new KazakhStemFilter(input, Stemmers.FOLDED);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            term.setLength(stemmer.stem(term.buffer(), term.length()));
        }
        return true;
    }

    /** Stemmers hold tables but no state, so all filters share them. */
    private static final class Stemmers {
        static final KazakhStemmer KAZAKH = new KazakhStemmer(Spelling.KAZAKH);
        static final KazakhStemmer FOLDED = new KazakhStemmer(Spelling.FOLDED);

        private Stemmers() {}
    }
}
