package kz.senim.kb.importer.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF that has a text behind its pages. */
final class PdfSource {
    private static final int TAIL = 4096;
    private static final long MAX_MEMORY = 256L * 1024 * 1024;
    private static final int MAX_PAGES = 10_000;

    /** A page of an act has a thousand letters and more; a scanned one at most a stamp. */
    private static final int FEWEST_LETTERS = 30;

    private PdfSource() {}

    static SourceDocument read(byte[] content) throws UnreadableSourceException {
        int tail = Math.max(0, content.length - TAIL);
        if (!new String(content, tail, content.length - tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw new UnreadableSourceException(Reason.TRUNCATED);
        }
        try (PDDocument document = Loader.loadPDF(
                content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MAX_MEMORY).streamCache)) {
            int pages = document.getNumberOfPages();
            if (pages > MAX_PAGES) {
                throw new UnreadableSourceException(Reason.UNPACKS_TOO_LARGE, String.valueOf(MAX_MEMORY));
            }
            List<PdfLine> lines = PdfLines.of(document);
            long letters = lines.stream()
                    .mapToLong(line ->
                            line.text().chars().filter(Character::isLetter).count())
                    .sum();
            if (letters < (long) pages * FEWEST_LETTERS && hasPictures(document)) {
                throw new UnreadableSourceException(Reason.SCANNED, String.valueOf(pages));
            }
            return DocumentSource.of(SourceFormat.PDF, PdfParagraphs.of(lines));
        } catch (InvalidPasswordException e) {
            throw new UnreadableSourceException(Reason.PASSWORD_PROTECTED);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
    }

    private static boolean hasPictures(PDDocument document) {
        for (PDPage page : document.getPages()) {
            if (page.getResources() != null
                    && page.getResources().getXObjectNames().iterator().hasNext()) {
                return true;
            }
        }
        return false;
    }
}
