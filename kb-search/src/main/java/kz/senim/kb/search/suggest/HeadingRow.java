package kz.senim.kb.search.suggest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/**
 * A provision that is law on the day asked for, as the columns of the index tell it.
 *
 * @param document its number in the reader
 * @param item the same in both languages
 */
record HeadingRow(int document, String item, String actId, Language language, boolean sample) {

    /** Those of these documents that are in force on the day, in their order. */
    static List<HeadingRow> read(List<LeafReaderContext> leaves, List<Integer> documents, LocalDate on)
            throws IOException {
        List<HeadingRow> rows = new ArrayList<>();
        for (int document : documents) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            LeafReader segment = leaf.reader();
            int row = document - leaf.docBase;
            boolean isLaw = text(segment, Fields.STATUS, row).equals(ForceStatus.IN_FORCE.name())
                    && number(segment, Fields.VALID_FROM, row, Long.MAX_VALUE) <= on.toEpochDay()
                    && number(segment, Fields.VALID_TO, row, Long.MAX_VALUE) > on.toEpochDay();
            if (isLaw) {
                String item = text(segment, Fields.ITEM, row);
                rows.add(new HeadingRow(
                        document,
                        item,
                        ProvisionItem.actId(item),
                        Language.valueOf(text(segment, Fields.LANGUAGE, row)),
                        number(segment, Fields.SAMPLE, row, 0) != 0));
            }
        }
        return rows;
    }

    private static String text(LeafReader segment, String column, int row) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment, column);
        return values.advanceExact(row) ? values.lookupOrd(values.nextOrd()).utf8ToString() : "";
    }

    private static long number(LeafReader segment, String column, int row, long otherwise) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(segment, column);
        return values.advanceExact(row) ? values.nextValue() : otherwise;
    }
}
