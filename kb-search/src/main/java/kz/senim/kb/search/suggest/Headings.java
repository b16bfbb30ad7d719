package kz.senim.kb.search.suggest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import kz.senim.kb.search.analysis.TypedAnalyzer;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.mapping.HeadingStart;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The headings in one state of the index that go on from what is typed. Headings that begin so are read off the sorted
 * terms, a bounded walk however large the index is; those that only have the words are the best of a search that skips
 * whatever cannot be among them.
 */
final class Headings {
    private static final Set<String> SHOWN = Set.of(Fields.SHOWN_HEADING, Fields.SHOWN_ACT_TITLE, Fields.ARTICLE);
    /** So many are looked at: of two or three letters it matters little which of thousands are shown. */
    private static final int LOOKED_AT = 60;

    private static final int LEAST_OF_A_SEGMENT = 8;
    /** Acts word the headings of their first articles alike. */
    private static final int MOST_OF_ONE_WORDING = 2;

    private final IndexSearcher searcher;
    private final LocalDate on;
    private final ToIntFunction<String> rankOfAct;

    /** {@code rankOfAct} is the place of an act among the main ones. */
    Headings(IndexSearcher searcher, LocalDate on, ToIntFunction<String> rankOfAct) {
        this.searcher = searcher;
        this.on = on;
        this.rankOfAct = rankOfAct;
    }

    List<Suggestion> suggest(Typed typed, int most) throws IOException {
        List<HeadingRow> beginning = inOrder(typed, rows(beginning(HeadingStart.of(typed.folded()))));
        List<Suggestion> suggestions = read(beginning, List.of(), most);
        if (suggestions.size() < most) {
            suggestions = read(beginning, inOrder(typed, rows(containing(typed.words()))), most);
        }
        return suggestions;
    }

    /** The documents whose headings begin so. */
    private List<Integer> beginning(String typed) throws IOException {
        BytesRef beginning = new BytesRef(typed);
        List<Integer> documents = new ArrayList<>();
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        int most = Math.max(LEAST_OF_A_SEGMENT, LOOKED_AT / Math.max(1, leaves.size()));
        for (LeafReaderContext leaf : leaves) {
            Terms terms = leaf.reader().terms(Fields.HEADING_START);
            if (terms == null) {
                continue;
            }
            int inSegment = 0;
            TermsEnum headings = terms.iterator();
            TermsEnum.SeekStatus found = headings.seekCeil(beginning);
            BytesRef heading = found == TermsEnum.SeekStatus.END ? null : headings.term();
            while (heading != null && inSegment < most && StringHelper.startsWith(heading, beginning)) {
                inSegment += addDocuments(leaf, headings, most - inSegment, documents);
                heading = headings.next();
            }
        }
        return documents;
    }

    private static int addDocuments(LeafReaderContext leaf, TermsEnum heading, int most, List<Integer> documents)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum postings = heading.postings(null, PostingsEnum.NONE);
        int added = 0;
        for (int row = postings.nextDoc();
                row != DocIdSetIterator.NO_MORE_DOCS && added < most;
                row = postings.nextDoc()) {
            if (live == null || live.get(row)) {
                documents.add(leaf.docBase + row);
                added++;
            }
        }
        // A heading of which no document is left has cost its step too.
        return Math.max(1, added);
    }

    /** The documents whose headings have words that begin as each of these, short headings first. */
    private List<Integer> containing(Collection<String> words) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            String term = word.length() <= TypedAnalyzer.LONGEST ? word : word.substring(0, TypedAnalyzer.LONGEST);
            all.add(new TermQuery(new Term(Fields.HEADING_BEGINNINGS, term)), Occur.MUST);
        }
        List<Integer> documents = new ArrayList<>();
        for (ScoreDoc found :
                searcher.search(all.build(), new TopScoreDocCollectorManager(LOOKED_AT, null, LOOKED_AT)).scoreDocs) {
            documents.add(found.doc);
        }
        return documents;
    }

    private List<HeadingRow> rows(List<Integer> documents) throws IOException {
        return HeadingRow.read(searcher.getLeafContexts(), documents, on);
    }

    /** One row for each provision, what is law before samples, main acts first, else as they come. */
    private List<HeadingRow> inOrder(Typed typed, List<HeadingRow> rows) {
        Map<String, HeadingRow> provisions = new LinkedHashMap<>();
        for (HeadingRow row : rows) {
            if (typed.wants(row.language())) {
                provisions.merge(
                        row.item(),
                        row,
                        (first, second) ->
                                !typed.prefers(first.language()) && typed.prefers(second.language()) ? second : first);
            }
        }
        return provisions.values().stream()
                .sorted(Comparator.comparing(HeadingRow::sample)
                        .thenComparingInt(row -> rankOfAct.applyAsInt(row.actId())))
                .toList();
    }

    private List<Suggestion> read(List<HeadingRow> first, List<HeadingRow> then, int most) throws IOException {
        Map<String, HeadingRow> rows = new LinkedHashMap<>();
        first.forEach(row -> rows.putIfAbsent(row.item(), row));
        then.forEach(row -> rows.putIfAbsent(row.item(), row));
        StoredFields stored = searcher.storedFields();
        Map<String, Integer> wordings = new HashMap<>();
        List<Suggestion> suggestions = new ArrayList<>();
        for (HeadingRow row : rows.values()) {
            if (suggestions.size() == most) {
                break;
            }
            Document shown = stored.document(row.document(), SHOWN);
            String heading = shown.get(Fields.SHOWN_HEADING);
            if (wordings.merge(heading, 1, Integer::sum) <= MOST_OF_ONE_WORDING) {
                suggestions.add(Suggestion.heading(
                        heading,
                        row.actId(),
                        shown.get(Fields.SHOWN_ACT_TITLE),
                        shown.get(Fields.ARTICLE),
                        row.language()));
            }
        }
        return suggestions;
    }
}
