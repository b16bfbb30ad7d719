package kz.senim.kb.web.legislation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which the law can be taken along. */
enum ExportFormat {
    AKN("application/akn+xml", "xml"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PDF("application/pdf", "pdf"),
    TXT("text/plain;charset=UTF-8", "txt"),
    JSON("application/json", "json");

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** How the name of a file of this format ends. */
    String ending() {
        return ending;
    }

    /** The format of this name in the API; empty when there is none. */
    static Optional<ExportFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
