package kz.senim.kb.importer;

import java.util.Locale;

/** What became of one file of an import. */
public enum FileState {
    QUEUED,
    RUNNING,
    /** Its text is the edition now. */
    PUBLISHED,
    /** It waits to be accepted or discarded; nothing of it is published. */
    PREVIEWED,
    /** A person looked at it and did not want it. */
    DISCARDED,
    /** The base had this very text already. */
    UNCHANGED,
    /** It cannot be taken as it is; the reason says why. */
    REFUSED,
    /** Something is wrong with the base itself; the reason carries the id under which it was logged. */
    FAILED,
    /** The server ended before its turn came, and the file is gone. */
    INTERRUPTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more will happen to the file. */
    public boolean isFinal() {
        return this != QUEUED && this != RUNNING;
    }
}
