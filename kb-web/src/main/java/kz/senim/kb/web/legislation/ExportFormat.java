package kz.senim.kb.web.legislation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.senim.kb.web.rest.PaperFormat;
import org.jspecify.annotations.Nullable;

/** The formats in which the law can be taken along. */
enum ExportFormat {
    AKN("application/akn+xml", "xml"),
    DOCX(PaperFormat.DOCX),
    PDF(PaperFormat.PDF),
    TXT(PaperFormat.TXT),
    JSON("application/json", "json");

    private final String mediaType;
    private final String ending;
    private final @Nullable PaperFormat paper;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.paper = null;
    }

    ExportFormat(PaperFormat paper) {
        this.mediaType = paper.mediaType();
        this.ending = paper.code();
        this.paper = paper;
    }

    String mediaType() {
        return mediaType;
    }

    /** How the name of a file of this format ends. */
    String ending() {
        return ending;
    }

    /** The same format of other documents; empty where it is one of the law alone. */
    Optional<PaperFormat> paper() {
        return Optional.ofNullable(paper);
    }

    /** The format of this name in the API; empty when there is none. */
    static Optional<ExportFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
