package kz.senim.kb.importer;

import java.util.Locale;

/** How far an import is. */
public enum BatchState {
    QUEUED,
    RUNNING,
    DONE,
    /** The server ended while it ran, and the files it still had to read are gone. */
    INTERRUPTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
