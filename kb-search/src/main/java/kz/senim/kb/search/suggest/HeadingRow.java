package kz.senim.kb.search.suggest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.mapping.ProvisionItem;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/**
 * A provision that is law on the day asked for, as the columns of the index tell it.
 *
 * @param document its number in the reader
 * @param item the same in both languages
 */
record HeadingRow(int document, String item, String actId, Language language, boolean sample) {

    /** Those of these documents that are in force on the day, in their order. */
    static List<HeadingRow> read(List<LeafReaderContext> leaves, Collection<Integer> documents, LocalDate on)
            throws IOException {
        Map<Integer, HeadingRow> rows = new HashMap<>();
        Columns columns = null;
        // Columns are read in the order of the documents, each segment's once.
        for (int document : new TreeSet<>(documents)) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            if (columns == null || columns.base != leaf.docBase) {
                columns = new Columns(leaf.reader(), leaf.docBase);
            }
            HeadingRow row = columns.row(document, on.toEpochDay());
            if (row != null) {
                rows.put(document, row);
            }
        }
        List<HeadingRow> inOrder = new ArrayList<>();
        for (int document : documents) {
            HeadingRow row = rows.get(document);
            if (row != null) {
                inOrder.add(row);
            }
        }
        return inOrder;
    }

    /** The columns of one segment. */
    private static final class Columns {
        private final int base;
        private final SortedSetDocValues status;
        private final SortedNumericDocValues validFrom;
        private final SortedNumericDocValues validTo;
        private final SortedSetDocValues item;
        private final SortedSetDocValues language;
        private final SortedNumericDocValues sample;

        Columns(LeafReader segment, int base) throws IOException {
            this.base = base;
            this.status = DocValues.getSortedSet(segment, Fields.STATUS);
            this.validFrom = DocValues.getSortedNumeric(segment, Fields.VALID_FROM);
            this.validTo = DocValues.getSortedNumeric(segment, Fields.VALID_TO);
            this.item = DocValues.getSortedSet(segment, Fields.ITEM);
            this.language = DocValues.getSortedSet(segment, Fields.LANGUAGE);
            this.sample = DocValues.getSortedNumeric(segment, Fields.SAMPLE);
        }

        /** The row of this document; null where it is no law on that day. */
        @Nullable
        HeadingRow row(int document, long day) throws IOException {
            int row = document - base;
            boolean isLaw = text(status, row).equals(ForceStatus.IN_FORCE.name())
                    && number(validFrom, row, Long.MAX_VALUE) <= day
                    && number(validTo, row, Long.MAX_VALUE) > day;
            if (!isLaw) {
                return null;
            }
            String thing = text(item, row);
            return new HeadingRow(
                    document,
                    thing,
                    ProvisionItem.actId(thing),
                    Language.valueOf(text(language, row)),
                    number(sample, row, 0) != 0);
        }

        private static String text(SortedSetDocValues column, int row) throws IOException {
            return column.advanceExact(row) ? column.lookupOrd(column.nextOrd()).utf8ToString() : "";
        }

        private static long number(SortedNumericDocValues column, int row, long otherwise) throws IOException {
            return column.advanceExact(row) ? column.nextValue() : otherwise;
        }
    }
}
