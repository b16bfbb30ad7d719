package kz.senim.kb.search;

import java.io.IOException;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.postings.PostingsMemory;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * Finds a word in the hints. It weighs what BM25 would give it in a heading of average length: hints are too few to
 * tell by themselves how rare a word is.
 */
final class HintQuery extends Query {
    /** BM25's weight of a word that stands once in a field of average length, with its usual k1 of 1.2. */
    private static final double ONCE = 1 / (1 + 1.2);

    private final String headings;
    private final Term term;
    private final PostingsMemory memory;

    HintQuery(Language language, String word, PostingsMemory memory) {
        this.headings = Fields.heading(language);
        this.term = new Term(Fields.hints(language), word);
        this.memory = memory;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        if (documentFrequency(searcher, term) == 0) {
            return new MatchNoDocsQuery();
        }
        double documents = searcher.getIndexReader().getDocCount(headings);
        double with = documentFrequency(searcher, new Term(headings, term.bytes()));
        double rarity = Math.log(1 + (documents - with + 0.5) / (with + 0.5));
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), (float) (rarity * ONCE));
    }

    private int documentFrequency(IndexSearcher searcher, Term of) throws IOException {
        return memory.of(searcher).postings(searcher, of).documentFrequency();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(term.field())) {
            visitor.consumeTerms(this, term);
        }
    }

    @Override
    public String toString(String field) {
        return term.toString();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && term.equals(((HintQuery) other).term);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + term.hashCode();
    }
}
