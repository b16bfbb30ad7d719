package kz.senim.kb.web.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.senim.kb.importer.paper.DocxPaper;
import kz.senim.kb.importer.paper.Paper;
import kz.senim.kb.importer.paper.PdfPaper;
import kz.senim.kb.importer.paper.TextPaper;

/** The formats in which a document is printed, sent and kept. */
public enum PaperFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxPaper::write),
    PDF("application/pdf", PdfPaper::write),
    TXT("text/plain;charset=UTF-8", TextPaper::write);

    private final String mediaType;
    private final Writer writer;

    PaperFormat(String mediaType, Writer writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** Writes a document in one format. */
    private interface Writer {
        void write(Paper paper, OutputStream to) throws IOException;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Its name in the API, and how the name of a file of it ends. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this name in the API; empty when there is none. */
    public static Optional<PaperFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    /** The whole document, written before an answer begins, so that a failure is told as one. */
    public byte[] write(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
