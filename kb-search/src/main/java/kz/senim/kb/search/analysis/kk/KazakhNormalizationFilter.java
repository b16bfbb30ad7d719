package kz.senim.kb.search.analysis.kk;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Applies {@link KazakhNormalizer} to words in lower case. */
public final class KazakhNormalizationFilter extends TokenFilter {
    private final KazakhNormalizer normalizer = new KazakhNormalizer();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    public KazakhNormalizationFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        term.setLength(normalizer.normalize(term.buffer(), term.length()));
        return true;
    }
}
