package kz.senim.kb.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.senim.kb.legislation.citation.ActName;
import kz.senim.kb.legislation.citation.ActNames;
import kz.senim.kb.search.postings.PostingsMemory;
import kz.senim.kb.search.postings.WeightedTermsQuery;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;

/**
 * Search in an index that somebody else has opened, with neither server nor database: to measure what these add, and
 * what search itself adds to Lucene.
 */
public final class IndexSearch {
    private final IndexReader reader;
    private final ActNames names;
    private final Function<Collection<String>, Map<String, Float>> lexicon;
    private final PostingsMemory postings = new PostingsMemory();
    private final SoundingWords sounds = new SoundingWords(Runnable::run);

    /**
     * @param acts what the acts are called
     * @param lexicon the Russian terms for Kazakh ones, with their probabilities
     */
    public IndexSearch(
            IndexReader reader, List<ActName> acts, Function<Collection<String>, Map<String, Float>> lexicon) {
        this.reader = reader;
        this.names = ActNames.of(acts);
        this.lexicon = lexicon;
    }

    /** What {@link KnowledgeSearch#find} answers. */
    public HitPage find(SearchQuery query) throws IOException {
        long start = System.nanoTime();
        DocumentSearch index = new DocumentSearch(reader, postings, sounds);
        return KnowledgeSearch.shown(query, Answer.to(query, index, names, lexicon::apply), index, null, start);
    }

    /**
     * The question with all that was found to belong to it, in Lucene's own queries alone, ready to be put to it again
     * and again.
     */
    public Expanded expand(SearchQuery query) throws IOException {
        Answer answer = Answer.to(query, new DocumentSearch(reader, postings, sounds), names, lexicon::apply);
        return new Expanded(
                lucenesOwn((BooleanQuery) QuestionQuery.of(query, answer.text(), answer.widened(), postings)),
                answer.text(),
                answer.widened(),
                query.limit());
    }

    private static Query lucenesOwn(BooleanQuery question) {
        BooleanQuery.Builder same = new BooleanQuery.Builder();
        for (BooleanClause clause : question) {
            same.add(
                    clause.getQuery() instanceof WeightedTermsQuery terms ? terms.asBooleanQuery() : clause.getQuery(),
                    clause.getOccur());
        }
        return same.build();
    }

    /** A question in the language of the index. */
    public final class Expanded {
        private final Query query;
        private final QueryText text;
        private final Widening widened;
        private final int limit;

        private Expanded(Query query, QueryText text, Widening widened, int limit) {
            this.query = query;
            this.text = text;
            this.widened = widened;
            this.limit = limit;
        }

        /** Has Lucene find the best documents, and highlights each; returns the snippets. */
        public List<String> ask() throws IOException {
            IndexSearcher searcher = new IndexSearcher(reader);
            TopDocs found = searcher.search(query, limit);
            DocumentSearch index = new DocumentSearch(reader, postings, sounds);
            SnippetMaker snippets = new SnippetMaker(text, widened);
            List<String> shown = new ArrayList<>();
            for (Candidate candidate : index.candidates(found.scoreDocs)) {
                shown.add(snippets.of(
                        ShownDocument.read(index.storedFields(), candidate).text(), candidate.language()));
            }
            return shown;
        }
    }
}
