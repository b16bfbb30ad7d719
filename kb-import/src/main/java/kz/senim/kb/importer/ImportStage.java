package kz.senim.kb.importer;

import java.util.Locale;

/** The stages a file goes through. */
public enum ImportStage {
    /** The file's format is recognised and its lines are read. */
    READING,
    /** The lines become a tree of provisions. */
    PARSING,
    /** The tree is compared with the base and stored. */
    PUBLISHING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
