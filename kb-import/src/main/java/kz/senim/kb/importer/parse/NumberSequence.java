package kz.senim.kb.importer.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of an act's articles as they were met. */
final class NumberSequence {
    private static final int WIDEST_GAP = 3;

    private final Set<String> seen = new HashSet<>();
    private @Nullable ArticleNumber last;

    /** The last number met; 0 before the first. */
    ArticleNumber last() {
        return last == null ? new ArticleNumber(List.of(0)) : last;
    }

    boolean isEmpty() {
        return last == null;
    }

    boolean has(String number) {
        return seen.contains(number);
    }

    /** Whether it may well come now: it is greater than the last, and little or nothing is missing between. */
    boolean expects(String number) {
        ArticleNumber next = ArticleNumber.of(number);
        return !next.parts().isEmpty()
                && !has(number)
                && (last == null || next.compareTo(last) > 0 && next.main() - last.main() <= WIDEST_GAP);
    }

    void add(String number) {
        seen.add(number);
        ArticleNumber next = ArticleNumber.of(number);
        if (!next.parts().isEmpty()) {
            last = next;
        }
    }

    void restart() {
        seen.clear();
        last = null;
    }

    @Override
    public String toString() {
        return String.join("-", last().parts().stream().map(String::valueOf).toList());
    }
}
