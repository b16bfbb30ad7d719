package kz.senim.kb.search.postings;

import java.io.IOException;
import java.util.List;
import kz.senim.kb.search.memory.RecentlyUsed;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the postings that questions ask for, as long as the index stays the same. Looking a term up in every segment and
 * decoding its postings is most of what a question of two hundred terms costs; the same terms are asked for again and
 * again. It may be used by any thread.
 */
public final class PostingsMemory {
    private static final int BYTES_OF_A_POSTING = Integer.BYTES + Float.BYTES;
    private static final int BYTES_OF_A_TERM = 400;
    private static final int PART_OF_THE_HEAP = 12;

    private final long mostBytes;
    private volatile @Nullable Segments last;

    /** Uses a small part of the heap. */
    public PostingsMemory() {
        this(Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP);
    }

    PostingsMemory(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The postings of the state of the index that is searched here. */
    public Segments of(IndexSearcher searcher) {
        // deleting documents changes neither postings nor statistics, so the segments alone tell
        List<Object> segments = searcher.getLeafContexts().stream()
                .map(LeafReaderContext::reader)
                .map(PostingsMemory::key)
                .toList();
        Segments known = last;
        if (known == null || !known.keys.equals(segments)) {
            known = new Segments(segments, mostBytes);
            last = known;
        }
        return known;
    }

    /** What tells a segment from all others, whatever is deleted from it. */
    public static Object key(LeafReader segment) {
        IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
        return helper == null ? segment : helper.getKey();
    }

    /** Postings of the same segments; the least recently used go when there are too many. */
    public static final class Segments {
        private final List<Object> keys;
        private final RecentlyUsed<Term, ScoredPostings> kept;

        private Segments(List<Object> keys, long mostBytes) {
            this.keys = keys;
            this.kept = new RecentlyUsed<>(
                    mostBytes,
                    (term, postings) -> BYTES_OF_A_TERM + (long) BYTES_OF_A_POSTING * postings.documentFrequency());
        }

        /** The postings of a term. */
        public ScoredPostings postings(IndexSearcher searcher, Term term) throws IOException {
            ScoredPostings known = kept.get(term);
            if (known != null) {
                return known;
            }
            ScoredPostings read = ScoredPostings.read(searcher, term);
            kept.keep(term, read);
            return read;
        }
    }
}
