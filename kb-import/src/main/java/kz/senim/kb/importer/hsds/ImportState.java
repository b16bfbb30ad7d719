package kz.senim.kb.importer.hsds;

import java.util.Locale;

/** How far an import of a directory is. */
public enum ImportState {
    /** Its files are read and compared. */
    READING,
    /** It waits for a person to accept it. */
    WAITING,
    /** It is written. */
    ACCEPTING,
    /** It is in the directory. */
    ACCEPTED,
    /** It was accepted, and is being taken back. */
    UNDOING,
    /** It was accepted, and has been taken back. */
    UNDONE,
    /** A person has put it aside. */
    DISCARDED,
    /** It ended in a fault; nothing of it was written. */
    FAILED;

    /** The name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isWork() {
        return this == READING || this == ACCEPTING || this == UNDOING;
    }
}
