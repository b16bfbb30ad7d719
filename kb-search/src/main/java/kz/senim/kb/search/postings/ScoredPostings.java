package kz.senim.kb.search.postings;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * The documents that hold a term, with what the term alone scores in each: for every segment its documents, ascending,
 * and their scores.
 */
public final class ScoredPostings {
    private static final int[] NO_DOCUMENTS = {};
    private static final float[] NO_SCORES = {};

    private final int[][] documents;
    private final float[][] scores;
    private final int documentFrequency;

    private ScoredPostings(int[][] documents, float[][] scores, int documentFrequency) {
        this.documents = documents;
        this.scores = scores;
        this.documentFrequency = documentFrequency;
    }

    /** Reads the postings of a term; empty where no document holds it. */
    static ScoredPostings read(IndexSearcher searcher, Term term) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        @Nullable PostingsEnum[] found = new @Nullable PostingsEnum[leaves.size()];
        int[] frequencies = new int[leaves.size()];
        int documentFrequency = 0;
        long totalFrequency = 0;
        for (LeafReaderContext leaf : leaves) {
            TermsEnum terms = seek(leaf.reader(), term);
            if (terms != null) {
                found[leaf.ord] = terms.postings(null, PostingsEnum.FREQS);
                frequencies[leaf.ord] = terms.docFreq();
                documentFrequency += terms.docFreq();
                totalFrequency += terms.totalTermFreq();
            }
        }
        int[][] documents = new int[leaves.size()][];
        float[][] scores = new float[leaves.size()][];
        Arrays.fill(documents, NO_DOCUMENTS);
        Arrays.fill(scores, NO_SCORES);
        if (documentFrequency > 0) {
            SimScorer scorer = searcher.getSimilarity()
                    .scorer(
                            1f,
                            searcher.collectionStatistics(term.field()),
                            new TermStatistics(term.bytes(), documentFrequency, totalFrequency));
            for (LeafReaderContext leaf : leaves) {
                PostingsEnum postings = found[leaf.ord];
                if (postings != null) {
                    documents[leaf.ord] = new int[frequencies[leaf.ord]];
                    scores[leaf.ord] = new float[frequencies[leaf.ord]];
                    score(
                            postings,
                            leaf.reader().getNormValues(term.field()),
                            scorer,
                            documents[leaf.ord],
                            scores[leaf.ord]);
                }
            }
        }
        return new ScoredPostings(documents, scores, documentFrequency);
    }

    /** In how many documents the term stands; those deleted and not yet merged away count, as everywhere in Lucene. */
    public int documentFrequency() {
        return documentFrequency;
    }

    /** Adds to the sum of each document of a segment what the term scores in it, times the weight. */
    void addTo(float[] sums, int segment, float weight) {
        int[] segmentDocuments = documents[segment];
        float[] segmentScores = scores[segment];
        for (int i = 0; i < segmentDocuments.length; i++) {
            sums[segmentDocuments[i]] += weight * segmentScores[i];
        }
    }

    private static @Nullable TermsEnum seek(LeafReader segment, Term term) throws IOException {
        Terms terms = segment.terms(term.field());
        if (terms == null) {
            return null;
        }
        TermsEnum all = terms.iterator();
        return all.seekExact(term.bytes()) ? all : null;
    }

    private static void score(
            PostingsEnum postings, @Nullable NumericDocValues norms, SimScorer scorer, int[] documents, float[] scores)
            throws IOException {
        int at = 0;
        for (int document = postings.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = postings.nextDoc()) {
            long norm = norms != null && norms.advanceExact(document) ? norms.longValue() : 1L;
            documents[at] = document;
            scores[at] = scorer.score(postings.freq(), norm);
            at++;
        }
    }
}
