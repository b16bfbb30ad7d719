package kz.senim.kb.importer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;

/**
 * Reads a file of legislation to lines, whatever of the known formats and encodings it is in. Nothing outside the file is
 * ever read: no external entity, no link.
 */
public final class SourceReader {
    /** No act of Kazakhstan comes near this size. */
    public static final long MAX_BYTES = 64L * 1024 * 1024;

    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype\\s+html|<html|<head|<body)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int HEAD = 4096;

    /**
     * Reads one file.
     *
     * @param fileName the name it was brought under, by whose ending a page without its beginning is told
     * @param file where its bytes are
     * @throws UnreadableSourceException when it is not an act, with the reason
     * @throws IOException when the disk fails
     */
    public SourceDocument read(String fileName, Path file) throws UnreadableSourceException, IOException {
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw new UnreadableSourceException(Reason.TOO_LARGE, String.valueOf(size), String.valueOf(MAX_BYTES));
        }
        return read(fileName, Files.readAllBytes(file));
    }

    /** Reads one file that is in memory already. */
    public SourceDocument read(String fileName, byte[] content) throws UnreadableSourceException {
        if (content.length > MAX_BYTES) {
            throw new UnreadableSourceException(
                    Reason.TOO_LARGE, String.valueOf(content.length), String.valueOf(MAX_BYTES));
        }
        if (content.length == 0) {
            throw new UnreadableSourceException(Reason.EMPTY);
        }
        try {
            return readFormat(fileName, content);
        } catch (StackOverflowError e) {
            // Nested without end by someone's hand; the libraries that walk such files go as deep as these do.
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
    }

    private static SourceDocument readFormat(String fileName, byte[] content) throws UnreadableSourceException {
        if (FileSignatures.isZip(content)) {
            return ZippedDocument.read(content);
        }
        if (FileSignatures.isRtf(content)) {
            return RtfSource.read(content);
        }
        if (FileSignatures.isOle2(content)) {
            return DocSource.read(content);
        }
        if (FileSignatures.isPdf(content)) {
            return PdfSource.read(content);
        }
        DecodedText text = DecodedText.of(content);
        String head = text.words().substring(0, Math.min(HEAD, text.words().length()));
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean page = PAGE.matcher(head).lookingAt()
                || (name.endsWith(".html") || name.endsWith(".htm"))
                        && head.stripLeading().startsWith("<");
        if (page) {
            return AdiletPage.read(text);
        }
        if (AkomaNtosoSource.matches(head)) {
            return AkomaNtosoSource.read(content);
        }
        if (head.stripLeading().startsWith("<?xml") || head.stripLeading().startsWith("<!DOCTYPE")) {
            throw new UnreadableSourceException(Reason.UNSUPPORTED_FORMAT, "XML");
        }
        return PlainTextSource.read(text);
    }
}
