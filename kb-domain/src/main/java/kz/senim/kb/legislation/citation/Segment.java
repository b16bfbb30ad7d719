package kz.senim.kb.legislation.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one citation.
 *
 * @param act the act's name or «настоящий Кодекс»; null when no act is named
 * @param counted the units, in the order written
 * @param bareArticle whether the article's number stands without a word for it
 * @param start the first token
 * @param end the token after the last
 */
record Segment(@Nullable Piece act, List<Piece.Counted> counted, boolean bareArticle, int start, int end) {
    Segment {
        counted = List.copyOf(counted);
    }

    /** The certainty of the act's name; null without a name. */
    ActMention.@Nullable Certainty certainty() {
        return act instanceof Piece.Act named ? named.mention().certainty() : null;
    }

    boolean hasArticle() {
        return counted.stream().anyMatch(piece -> piece.unit() == Unit.ARTICLE);
    }

    /** Whether some article is named by a word that is no verb as well. */
    boolean hasCertainArticle() {
        return counted.stream().anyMatch(piece -> piece.unit() == Unit.ARTICLE && piece.certain());
    }

    Segment withoutAct() {
        int first = counted.get(0).start();
        int last = counted.get(counted.size() - 1).end();
        return new Segment(null, counted, bareArticle, first, last);
    }
}
