package kz.senim.kb.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts a folded Kazakh word to five letters. The last of them is made voiceless, as a stem's end is voiced by a vowel
 * after it: құқық and құқығы, бөлік and бөлігі, кітап and кітабы begin the same.
 */
final class KazakhBeginningFilter extends TokenFilter {
    private static final int LETTERS = 5;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    KazakhBeginningFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() >= LETTERS) {
            term.setLength(LETTERS);
            char[] word = term.buffer();
            word[LETTERS - 1] = switch (word[LETTERS - 1]) {
                case 'г' -> 'к';
                case 'б' -> 'п';
                default -> word[LETTERS - 1];
            };
        }
        return true;
    }
}
