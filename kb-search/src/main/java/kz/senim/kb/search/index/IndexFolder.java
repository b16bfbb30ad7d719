package kz.senim.kb.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.senim.kb.search.mapping.KnowledgeSchema;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;

/**
 * The folder of the index on disk. The index can always be made again from the database, so a folder that cannot be
 * read, or that was written with another schema, is emptied rather than left to stop the server from starting.
 */
final class IndexFolder {
    private static final Logger LOG = Logger.getLogger(IndexFolder.class);
    private static final String SCHEMA = "schema-version";

    private IndexFolder() {}

    /**
     * Leaves a folder that the index can be opened in.
     *
     * @throws UncheckedIOException when the folder can neither be read nor written
     */
    static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            String found = schemaOf(folder);
            if (!found.equals(wanted())) {
                LOG.infof("The index was written with schema «%s», now it is «%s»: it is made anew", found, wanted());
                empty(folder);
            } else if (!isReadable(folder)) {
                LOG.warn("The index cannot be read: it is made anew");
                empty(folder);
            }
            Files.writeString(folder.resolve(SCHEMA), wanted());
        } catch (IOException unusable) {
            throw new UncheckedIOException("The folder of the search index cannot be used: " + folder, unusable);
        }
    }

    private static String wanted() {
        return Integer.toString(KnowledgeSchema.VERSION);
    }

    private static String schemaOf(Path folder) throws IOException {
        Path file = folder.resolve(SCHEMA);
        return Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip()
                : "";
    }

    private static boolean isReadable(Path folder) throws IOException {
        try (Stream<Path> indexes = Files.list(folder)) {
            return indexes.filter(Files::isDirectory).allMatch(IndexFolder::isReadableIndex);
        }
    }

    private static boolean isReadableIndex(Path index) {
        try (FSDirectory directory = FSDirectory.open(index)) {
            if (!DirectoryReader.indexExists(directory)) {
                return true;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (var segment : reader.leaves()) {
                    segment.reader().checkIntegrity();
                }
                return true;
            }
        } catch (IOException | RuntimeException damaged) {
            LOG.warnf("The index in %s is damaged: %s", index.getFileName(), damaged);
            return false;
        }
    }

    private static void empty(Path folder) throws IOException {
        List<Path> content;
        try (Stream<Path> files = Files.walk(folder)) {
            content = files.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path path : content) {
            Files.delete(path);
        }
    }
}
