package kz.senim.kb.importer.source;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;

/** Tells what a file that is a ZIP archive holds: a document of a word processor, or anything else, which is refused. */
final class ZippedDocument {
    private ZippedDocument() {}

    /** Whether an archive with entries of these names is a document of some program, and not an archive of files. */
    static boolean isDocument(Set<String> names) {
        return names.contains("[Content_Types].xml")
                || names.contains("mimetype")
                || names.contains("META-INF/MANIFEST.MF")
                || DocxSource.matches(names);
    }

    static SourceDocument read(byte[] content) throws UnreadableSourceException {
        Set<String> names = new HashSet<>();
        Map<String, byte[]> parts = ZipParts.read(content, name -> {
            names.add(name);
            return DocxSource.wants(name) || OdtSource.wants(name);
        });
        if (names.isEmpty()) {
            throw new UnreadableSourceException(Reason.EMPTY);
        }
        if (DocxSource.matches(names)) {
            return DocxSource.read(parts);
        }
        if (OdtSource.isText(parts.get("mimetype"))) {
            return OdtSource.read(parts);
        }
        if (parts.containsKey("mimetype")) {
            throw new UnreadableSourceException(Reason.UNSUPPORTED_FORMAT, "OpenDocument");
        }
        if (names.contains("[Content_Types].xml")) {
            boolean sheet = names.stream().anyMatch(name -> name.startsWith("xl/"));
            throw new UnreadableSourceException(Reason.UNSUPPORTED_FORMAT, sheet ? "XLSX" : "Office Open XML");
        }
        throw new UnreadableSourceException(Reason.ARCHIVE, "ZIP");
    }
}
