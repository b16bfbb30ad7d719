package kz.senim.kb.search.analysis;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;

/**
 * Remembers which terms an analyzer makes of single words. The words of law are few and come again in every text that is
 * shown; analyzing each of them anew took a third of a search. It may be used by any thread.
 */
public final class WordTerms {
    private static final int MOST_WORDS = 20_000;

    private final Analyzer analyzer;
    private final ConcurrentHashMap<String, List<String>> known = new ConcurrentHashMap<>();

    public WordTerms(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The terms made of this word, in order. */
    public List<String> of(String word) {
        List<String> terms = known.get(word);
        if (terms == null) {
            terms = List.copyOf(Analyzers.terms(analyzer, word));
            if (known.size() >= MOST_WORDS) {
                known.clear();
            }
            known.put(word, terms);
        }
        return terms;
    }
}
