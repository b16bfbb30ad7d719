package kz.senim.kb.search.mapping;

import kz.senim.kb.reference.ReferenceRow;

/** How the index names a row of a reference table: the same thing in rows for other days is one item. */
public final class ReferenceItem {
    /** What kind of content rows are. */
    public static final String KIND = "reference";

    private ReferenceItem() {}

    /** The item of a row. */
    public static String of(ReferenceRow row) {
        return KIND + "/" + row.getTable().getCode() + "/" + row.getCode();
    }

    /** Changes whenever the document must be written again. */
    public static long stamp(ReferenceRow row) {
        return 31 * row.getLastModified().toEpochMilli() + KnowledgeSchema.VERSION;
    }
}
