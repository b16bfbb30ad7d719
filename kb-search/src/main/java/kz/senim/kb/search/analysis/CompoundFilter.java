package kz.senim.kb.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Makes {@code ата.ана} into its parts {@code ата} and {@code ана} and, at the place of the first, the whole
 * {@code атаана}, which keeps its case ending apart from its parts' when words are cut to a prefix. Each has the offsets
 * of the whole, so that the whole is highlighted. Numbers stay whole: {@code 127.2} is one article, not two numbers.
 */
final class CompoundFilter extends TokenFilter {
    /** What stands between the parts of a compound. */
    static final char JOINT = '.';

    private static final int LONGEST_COMPOUND = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> parts = new ArrayDeque<>();
    private State whole = new State();
    private int increment;

    CompoundFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!parts.isEmpty()) {
            restoreState(whole);
            term.setEmpty().append(parts.remove());
            position.setPositionIncrement(increment);
            increment = 1;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        if (word.indexOf(JOINT) >= 0 && word.length() <= LONGEST_COMPOUND && !isNumber(word)) {
            split(word);
        }
        return true;
    }

    private void split(String word) {
        Arrays.stream(word.split("\\" + JOINT)).filter(part -> !part.isEmpty()).forEach(parts::add);
        if (parts.size() < 2) {
            parts.clear();
            return;
        }
        whole = captureState();
        increment = 0;
        term.setEmpty().append(String.join("", parts));
    }

    private static boolean isNumber(String word) {
        return word.codePoints().allMatch(c -> c == JOINT || Character.isDigit(c));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }
}
