package kz.senim.kb.search.analysis.kk;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes Kazakh letters as people without a Kazakh keyboard do (ә а, ғ г, қ к, ң н, ө о, ұ ү у, һ х, і и) and ё as е, in
 * words in lower case. What follows must know the folded spelling: {@link KazakhStemFilter#folded}.
 */
public final class KazakhFoldingFilter extends TokenFilter {
    private static final String KAZAKH = "әғқңөұүһіё";
    private static final String PLAIN = "агкноуухие";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    public KazakhFoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        fold(term.buffer(), term.length());
        return true;
    }

    static void fold(char[] letters, int length) {
        for (int i = 0; i < length; i++) {
            int index = KAZAKH.indexOf(letters[i]);
            if (index >= 0) {
                letters[i] = PLAIN.charAt(index);
            }
        }
    }
}
