package kz.senim.kb.importer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A ZIP archive of files of legislation, as opposed to a document that is a ZIP archive itself. */
public final class ActArchive {
    private ActArchive() {}

    /**
     * The files in an archive by their names in it; none when the file is no such archive. What systems put beside the
     * files of a folder is left out. An archive inside is one of the files.
     *
     * @throws UnreadableSourceException when it cannot be unpacked, with the reason
     * @throws IOException when the disk fails
     */
    public static Map<String, byte[]> unpack(Path file) throws UnreadableSourceException, IOException {
        if (Files.size(file) > SourceReader.MAX_BYTES) {
            return Map.of();
        }
        byte[] content = Files.readAllBytes(file);
        if (!FileSignatures.isZip(content)) {
            return Map.of();
        }
        Set<String> names = new HashSet<>();
        Map<String, byte[]> files = ZipParts.read(content, name -> {
            names.add(name);
            return !isOfTheSystem(name);
        });
        return ZippedDocument.isDocument(names) ? Map.of() : files;
    }

    private static boolean isOfTheSystem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.equalsIgnoreCase("Thumbs.db")
                || last.equalsIgnoreCase("desktop.ini");
    }
}
