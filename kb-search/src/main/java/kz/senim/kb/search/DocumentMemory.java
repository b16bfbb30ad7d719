package kz.senim.kb.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/**
 * Keeps what a small index stores of its documents: to rank answers thirty of them are read for each question, and there
 * are some hundreds in all. A document never changes within its segment. Any thread may use it.
 */
final class DocumentMemory {
    private static final int MOST = 600;

    private final Set<String> fields;
    private final Map<Place, Document> kept = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Document> eldest) {
            return size() > MOST;
        }
    };

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
        IndexReader.CacheHelper helper = segment.reader().getCoreCacheHelper();
        if (helper == null) {
            return index.storedFields().document(document, fields);
        }
        Place place = new Place(helper.getKey(), document - segment.docBase);
        synchronized (kept) {
            Document known = kept.get(place);
            if (known != null) {
                return known;
            }
        }
        Document read = index.storedFields().document(document, fields);
        synchronized (kept) {
            kept.put(place, read);
        }
        return read;
    }
}
