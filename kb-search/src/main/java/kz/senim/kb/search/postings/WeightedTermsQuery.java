package kz.senim.kb.search.postings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * Finds every document that holds any of many terms, and scores it by their sum, as a {@link BooleanQuery} of optional
 * {@link TermQuery}s does. It works term at a time: with hundreds of terms, most of them rare, adding up their postings
 * costs a tenth of walking them side by side (Turtle and Flood, “Query evaluation: strategies and optimizations”, 1995).
 */
public final class WeightedTermsQuery extends Query {
    private final Map<Term, Float> terms;
    private final List<Query> others;
    private final PostingsMemory memory;

    private WeightedTermsQuery(Map<Term, Float> terms, List<Query> others, PostingsMemory memory) {
        this.terms = Map.copyOf(terms);
        this.others = List.copyOf(others);
        this.memory = memory;
    }

    /** Gathers what a question asks for. */
    public static final class Builder {
        private final Map<Term, Float> terms = new HashMap<>();
        private final List<Query> others = new ArrayList<>();

        /** A term; said twice, it counts twice. */
        public void add(Term term, float weight) {
            terms.merge(term, weight, Float::sum);
        }

        /** What is no single term; its score is added, where it matches, times the weight. */
        public void add(Query other, float weight) {
            others.add(weight == 1f ? other : new BoostQuery(other, weight));
        }

        public WeightedTermsQuery build(PostingsMemory memory) {
            return new WeightedTermsQuery(terms, others, memory);
        }
    }

    /** The same as a query of Lucene's own; it finds and scores the same, up to rounding. */
    public BooleanQuery asBooleanQuery() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach((term, weight) -> any.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD));
        others.forEach(other -> any.add(other, Occur.SHOULD));
        return any.build();
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        List<Query> rewritten = new ArrayList<>(others.size());
        for (Query other : others) {
            rewritten.add(searcher.rewrite(other));
        }
        return rewritten.equals(others) ? this : new WeightedTermsQuery(terms, rewritten, memory);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        PostingsMemory.Segments segments = memory.of(searcher);
        List<Summand> summands = new ArrayList<>(terms.size());
        for (Map.Entry<Term, Float> entry : terms.entrySet()) {
            ScoredPostings postings = segments.postings(searcher, entry.getKey());
            if (postings.documentFrequency() > 0) {
                summands.add(new Summand(postings, boost * entry.getValue()));
            }
        }
        List<Weight> weights = new ArrayList<>(others.size());
        for (Query other : others) {
            weights.add(searcher.createWeight(other, ScoreMode.COMPLETE, boost));
        }
        return new SumWeight(this, summands, weights);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        QueryVisitor any = visitor.getSubVisitor(Occur.SHOULD, this);
        Set<Term> accepted = terms.keySet().stream()
                .filter(term -> visitor.acceptField(term.field()))
                .collect(Collectors.toSet());
        any.consumeTerms(this, accepted.toArray(Term[]::new));
        others.forEach(other -> other.visit(any));
    }

    @Override
    public String toString(String field) {
        return asBooleanQuery().toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && terms.equals(((WeightedTermsQuery) other).terms)
                && others.equals(((WeightedTermsQuery) other).others);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * classHash() + terms.hashCode()) + others.hashCode();
    }

    /** A term's postings with its weight. */
    private record Summand(ScoredPostings postings, float weight) {}

    private static final class SumWeight extends Weight {
        private final List<Summand> summands;
        private final List<Weight> others;

        SumWeight(Query query, List<Summand> summands, List<Weight> others) {
            super(query);
            this.summands = summands;
            this.others = others;
        }

        @Override
        public Scorer scorer(LeafReaderContext leaf) throws IOException {
            float[] sums = new float[leaf.reader().maxDoc()];
            for (Summand summand : summands) {
                summand.postings().addTo(sums, leaf.ord, summand.weight());
            }
            for (Weight other : others) {
                Scorer scorer = other.scorer(leaf);
                if (scorer != null) {
                    DocIdSetIterator documents = scorer.iterator();
                    for (int document = documents.nextDoc();
                            document != DocIdSetIterator.NO_MORE_DOCS;
                            document = documents.nextDoc()) {
                        sums[document] += scorer.score();
                    }
                }
            }
            return new SumScorer(this, sums);
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
            float sum = ((SumScorer) scorer(leaf)).sums[document];
            return sum > 0 ? Explanation.match(sum, "sum of the terms") : Explanation.noMatch("no term");
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return others.stream().allMatch(other -> other.isCacheable(leaf));
        }
    }

    /** Walks the documents whose sum is above nothing, and above what still competes. */
    private static final class SumScorer extends Scorer {
        private final float[] sums;
        private int document = -1;
        private float least = Float.MIN_VALUE;

        SumScorer(Weight weight, float[] sums) {
            super(weight);
            this.sums = sums;
        }

        @Override
        public DocIdSetIterator iterator() {
            return new DocIdSetIterator() {
                @Override
                public int docID() {
                    return document;
                }

                @Override
                public int nextDoc() {
                    return advance(document + 1);
                }

                @Override
                public int advance(int target) {
                    int at = target;
                    while (at < sums.length && sums[at] < least) {
                        at++;
                    }
                    document = at < sums.length ? at : NO_MORE_DOCS;
                    return document;
                }

                @Override
                public long cost() {
                    return sums.length;
                }
            };
        }

        @Override
        public void setMinCompetitiveScore(float score) {
            least = Math.max(least, score);
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.POSITIVE_INFINITY;
        }

        @Override
        public float score() {
            return sums[document];
        }

        @Override
        public int docID() {
            return document;
        }
    }
}
