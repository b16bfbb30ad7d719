package kz.senim.kb.importer;

import java.util.Locale;

/** Whether an import publishes what it reads or only tells what it would publish. */
public enum ImportMode {
    PREVIEW,
    PUBLISH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
