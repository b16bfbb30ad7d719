package kz.senim.kb.importer.hsds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The files of an import in a folder of their own, and what was read of them, until the import is decided. */
final class Upload {

    private final Path folder;
    private final List<String> names;
    private final KeptReading reading;

    /**
     * @param names of the files, in the order in which they came
     */
    Upload(Path folder, List<String> names) {
        this.folder = folder;
        this.names = names;
        this.reading = new KeptReading(folder);
    }

    /**
     * Keeps the files, as many as there are names.
     *
     * @throws UncheckedIOException if there is no place for them
     */
    void keep(Map<String, byte[]> files) {
        try {
            Files.createDirectories(folder);
            for (int place = 0; place < names.size(); place++) {
                Files.write(file(place), files.getOrDefault(names.get(place), new byte[0]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An upload cannot be kept", e);
        }
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /**
     * What the files tell: as it was read before, else read now. Whoever has it closes it.
     *
     * @param read reads files, keeping the texts in the store it is given
     */
    ToldDirectory told(BiFunction<TextStore, Map<String, byte[]>, ToldDirectory> read) {
        return reading.open().orElseGet(() -> {
            TextStore texts = reading.texts();
            try {
                ToldDirectory told = read.apply(texts, files());
                reading.keep(told);
                return told;
            } catch (RuntimeException e) {
                texts.close();
                throw e;
            }
        });
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            for (int place = 0; place < names.size(); place++) {
                files.put(names.get(place), Files.readAllBytes(file(place)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An upload cannot be read", e);
        }
        return files;
    }

    private Path file(int place) {
        return folder.resolve(Integer.toString(place));
    }

    /** Clears all of it away. */
    void discard() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An upload cannot be cleared away", e);
        }
    }
}
