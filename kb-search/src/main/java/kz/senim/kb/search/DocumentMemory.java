package kz.senim.kb.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import kz.senim.kb.search.memory.RecentlyUsed;
import kz.senim.kb.search.postings.PostingsMemory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/**
 * Keeps what a small index stores of its documents: to rank answers thirty of them are read for each question, and there
 * are some hundreds in all. A document never changes within its segment. Any thread may use it.
 */
final class DocumentMemory {
    private static final int MOST = 600;

    private final Set<String> fields;
    private final RecentlyUsed<Place, Document> kept = new RecentlyUsed<>(MOST, (place, document) -> 1);

    /** Keeps these fields. */
    DocumentMemory(Set<String> fields) {
        this.fields = fields;
    }

    /** A document within the segment that it never leaves. */
    private record Place(Object segment, int row) {}

    /** What is stored of this document. */
    Document document(DocumentSearch index, int document) throws IOException {
        List<LeafReaderContext> segments = index.reader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        Place place = new Place(PostingsMemory.key(segment.reader()), document - segment.docBase);
        Document known = kept.get(place);
        if (known != null) {
            return known;
        }
        Document read = index.storedFields().document(document, fields);
        kept.keep(place, read);
        return read;
    }
}
