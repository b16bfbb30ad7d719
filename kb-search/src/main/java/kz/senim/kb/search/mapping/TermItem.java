package kz.senim.kb.search.mapping;

import kz.senim.kb.glossary.GlossaryTerm;

/** How the index names a term of the glossary. */
public final class TermItem {
    /** What kind of content terms are. */
    public static final String KIND = "term";

    private TermItem() {}

    /** The item of a term. */
    public static String of(GlossaryTerm term) {
        return KIND + "/" + term.getId();
    }

    /** Changes whenever the document must be written again. */
    public static long stamp(GlossaryTerm term) {
        return 31 * term.getLastModified().toEpochMilli() + KnowledgeSchema.VERSION;
    }
}
