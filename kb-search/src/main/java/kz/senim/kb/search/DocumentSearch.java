package kz.senim.kb.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.SuspendedDays;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.postings.PostingsMemory;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Searches one state of the index. The index is written through Hibernate Search and read here by Lucene itself: what a
 * hit shows is long, and reading it for every candidate took half of a search's time.
 */
final class DocumentSearch {
    /** What a question has found by then is its answer. */
    private static final long LONGEST_MILLIS = 2000;
    /** Beyond that many documents nobody needs to know how many there are. */
    private static final int COUNTED = 1000;

    private final IndexSearcher searcher;
    private final PostingsMemory memory;
    private final SoundingWords sounds;

    DocumentSearch(IndexReader reader, PostingsMemory memory, SoundingWords sounds) {
        this.searcher = new IndexSearcher(reader);
        this.memory = memory;
        this.sounds = sounds;
    }

    /**
     * What a query found.
     *
     * @param candidates the best, best first
     * @param total how many documents there are at least
     */
    record Found(List<Candidate> candidates, long total) {}

    /** The best documents that match. */
    Found best(Query query, int most) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        searcher.setTimeout(() -> System.nanoTime() > end);
        TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(most, null, COUNTED));
        return new Found(candidates(top.scoreDocs), top.totalHits.value);
    }

    /** In which languages these things exist on the day asked for, whether or not their text matches. */
    Map<String, Set<Language>> languages(Collection<String> items, LocalDate on) throws IOException {
        Map<String, Set<Language>> languages = new HashMap<>();
        for (Candidate candidate : items(items, on)) {
            languages
                    .computeIfAbsent(candidate.item(), none -> EnumSet.noneOf(Language.class))
                    .add(candidate.language());
        }
        return languages;
    }

    /** All documents of these things that have not ended by this day. */
    List<Candidate> items(Collection<String> items, LocalDate on) throws IOException {
        List<BytesRef> wanted = items.stream().map(BytesRef::new).toList();
        Query query = new BooleanQuery.Builder()
                .add(new TermInSetQuery(Fields.ITEM, wanted), BooleanClause.Occur.FILTER)
                .add(gone(on), BooleanClause.Occur.MUST_NOT)
                .build();
        return best(query, Math.max(1, 4 * wanted.size())).candidates();
    }

    /** Whether any document is of this thing. */
    boolean has(String item) throws IOException {
        return reader().docFreq(new Term(Fields.ITEM, item)) > 0;
    }

    /** In how many documents a term stands. */
    int documentFrequency(Term term) throws IOException {
        return memory.of(searcher).postings(searcher, term).documentFrequency();
    }

    /** Where the postings of this index are kept. */
    PostingsMemory memory() {
        return memory;
    }

    /** The words of the index by how they sound. */
    SoundingWords sounds() {
        return sounds;
    }

    IndexReader reader() {
        return searcher.getIndexReader();
    }

    StoredFields storedFields() throws IOException {
        return searcher.storedFields();
    }

    /** What has ended by this day. */
    static Query gone(LocalDate on) {
        return LongPoint.newRangeQuery(Fields.VALID_TO, Long.MIN_VALUE, on.toEpochDay());
    }

    /** Reads the columns of all documents, segment by segment in the order in which columns are read. */
    List<Candidate> candidates(ScoreDoc[] best) throws IOException {
        Candidate[] candidates = new Candidate[best.length];
        Integer[] byDocument = new Integer[best.length];
        Arrays.setAll(byDocument, i -> i);
        Arrays.sort(byDocument, (first, second) -> Integer.compare(best[first].doc, best[second].doc));
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        Columns columns = null;
        for (int i : byDocument) {
            int document = best[i].doc;
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            if (columns == null || columns.base != leaf.docBase) {
                columns = new Columns(leaf.reader(), leaf.docBase);
            }
            candidates[i] = columns.candidate(document, best[i].score);
        }
        return List.of(candidates);
    }

    /** The columns of one segment. */
    private static final class Columns {
        private final int base;
        private final SortedSetDocValues item;
        private final SortedSetDocValues language;
        private final SortedSetDocValues status;
        private final SortedNumericDocValues validFrom;
        private final SortedNumericDocValues suspendedFrom;
        private final SortedNumericDocValues suspendedUntil;
        private final SortedNumericDocValues sample;

        Columns(LeafReader segment, int base) throws IOException {
            this.base = base;
            this.item = DocValues.getSortedSet(segment, Fields.ITEM);
            this.language = DocValues.getSortedSet(segment, Fields.LANGUAGE);
            this.status = DocValues.getSortedSet(segment, Fields.STATUS);
            this.validFrom = DocValues.getSortedNumeric(segment, Fields.VALID_FROM);
            this.suspendedFrom = DocValues.getSortedNumeric(segment, Fields.SUSPENDED_FROM);
            this.suspendedUntil = DocValues.getSortedNumeric(segment, Fields.SUSPENDED_UNTIL);
            this.sample = DocValues.getSortedNumeric(segment, Fields.SAMPLE);
        }

        Candidate candidate(int document, float score) throws IOException {
            int row = document - base;
            return new Candidate(
                    document,
                    score,
                    text(item, row),
                    Language.valueOf(text(language, row)),
                    ForceStatus.valueOf(text(status, row)),
                    LocalDate.ofEpochDay(number(validFrom, row)),
                    suspendedDays(row),
                    number(sample, row) != 0);
        }

        private @Nullable SuspendedDays suspendedDays(int row) throws IOException {
            return suspendedFrom.advanceExact(row) && suspendedUntil.advanceExact(row)
                    ? new SuspendedDays(
                            LocalDate.ofEpochDay(suspendedFrom.nextValue()),
                            LocalDate.ofEpochDay(suspendedUntil.nextValue()))
                    : null;
        }

        private static String text(SortedSetDocValues column, int row) throws IOException {
            if (!column.advanceExact(row)) {
                throw new IllegalStateException("A document without a value that every document has");
            }
            return column.lookupOrd(column.nextOrd()).utf8ToString();
        }

        private static long number(SortedNumericDocValues column, int row) throws IOException {
            if (!column.advanceExact(row)) {
                throw new IllegalStateException("A document without a value that every document has");
            }
            return column.nextValue();
        }
    }
}
