package kz.senim.kb.importer.source;

import java.nio.charset.StandardCharsets;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;

/** Recognises by their first bytes the files that are no text, whatever their names say. */
final class FileSignatures {
    private record Signature(String bytes, Reason reason, String name) {}

    private static final Signature[] KNOWN = {
        new Signature("PK\u0003\u0004", Reason.ARCHIVE, "ZIP"),
        new Signature("PK\u0005\u0006", Reason.ARCHIVE, "ZIP"),
        new Signature("\u001F\u008B", Reason.ARCHIVE, "GZIP"),
        new Signature("BZh", Reason.ARCHIVE, "BZIP2"),
        new Signature("\u00FD7zXZ", Reason.ARCHIVE, "XZ"),
        new Signature("7z\u00BC\u00AF", Reason.ARCHIVE, "7Z"),
        new Signature("Rar!", Reason.ARCHIVE, "RAR"),
        new Signature("%PDF", Reason.UNSUPPORTED_FORMAT, "PDF"),
        new Signature("{\\rtf", Reason.UNSUPPORTED_FORMAT, "RTF"),
        new Signature("\u00D0\u00CF\u0011\u00E0", Reason.UNSUPPORTED_FORMAT, "DOC"),
    };
    private static final int HEAD = 512;

    private FileSignatures() {}

    static boolean isZip(byte[] content) {
        return begins(content, "PK\u0003\u0004") || begins(content, "PK\u0005\u0006");
    }

    static boolean isRtf(byte[] content) {
        return begins(content, "{\\rtf");
    }

    /** The container of Word's binary documents, and of others. */
    static boolean isOle2(byte[] content) {
        return begins(content, "\u00D0\u00CF\u0011\u00E0");
    }

    static boolean isPdf(byte[] content) {
        return begins(content, "%PDF-");
    }

    private static boolean begins(byte[] content, String bytes) {
        return content.length >= bytes.length()
                && new String(content, 0, bytes.length(), StandardCharsets.ISO_8859_1).equals(bytes);
    }

    /** Refuses what is no text, by the name of its format. */
    static void refuse(byte[] content) throws UnreadableSourceException {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        for (Signature signature : KNOWN) {
            if (head.startsWith(signature.bytes)) {
                if (head.contains("[Content_Types].xml") || head.contains("_rels/.rels") || head.contains("word/")) {
                    throw new UnreadableSourceException(Reason.UNSUPPORTED_FORMAT, "DOCX");
                }
                if (head.contains("mimetypeapplication/vnd.oasis.opendocument")) {
                    throw new UnreadableSourceException(Reason.UNSUPPORTED_FORMAT, "ODT");
                }
                throw new UnreadableSourceException(signature.reason, signature.name);
            }
        }
    }
}
