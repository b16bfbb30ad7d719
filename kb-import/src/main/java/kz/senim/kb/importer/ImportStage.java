package kz.senim.kb.importer;

import java.util.List;
import java.util.Locale;

/** The stages a file goes through. After a restart a file begins with the first again: none of them leaves half a trace. */
public enum ImportStage {
    /** Reads the file; gives lines with hints of the layout. */
    READING,
    /** Reads what the document says of itself and what the base knows; gives the act, its language and the day. */
    IDENTIFYING,
    /** Reads the lines; gives a tree of provisions and what is doubtful in it. */
    PARSING,
    /** Reads the tree and the text in force; gives what would change, and writes nothing. */
    COMPARING,
    /** Writes the edition, its history and the report in one transaction. */
    PUBLISHING;

    /** The stages of an import in this mode, in order. */
    public static List<ImportStage> of(ImportMode mode) {
        return List.of(READING, IDENTIFYING, PARSING, mode == ImportMode.PUBLISH ? PUBLISHING : COMPARING);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
