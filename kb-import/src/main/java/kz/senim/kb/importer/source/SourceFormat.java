package kz.senim.kb.importer.source;

import java.util.Locale;

/** The formats of files that legislation is read from. */
public enum SourceFormat {
    PLAIN_TEXT,
    ADILET_PAGE,
    OTHER_PAGE,
    DOCX,
    ODT,
    RTF,
    DOC,
    PDF,
    AKOMA_NTOSO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
