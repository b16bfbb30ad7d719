package kz.senim.kb.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.kb.importer.source.SourceReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The files of imports that are still to be read, in a folder of the base, so that a restart loses none. */
@ApplicationScoped
public class Uploads {

    private static final String MANIFEST = "manifest";
    private static final int CHUNK = 64 * 1024;

    private final Path root;

    @NullUnmarked
    protected Uploads() {
        this.root = null;
    }

    @Inject
    public Uploads(@ConfigProperty(name = "kb.data", defaultValue = ".") String data) {
        this.root = Path.of(data).resolve("uploads").toAbsolutePath();
    }

    /** A folder for files that are just arriving. */
    public Path open() {
        try {
            return Files.createDirectories(root.resolve("arriving-" + UUID.randomUUID()));
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for uploads can be made", e);
        }
    }

    /**
     * Keeps what arrives. A file beyond what is ever read is cut off just after that size, so that reading it refuses
     * it and a disk is not filled.
     *
     * @param place the file's place among those of its import, from zero; null for the manifest
     * @return how many bytes arrived
     */
    public long keep(Path folder, @Nullable Integer place, InputStream content) throws IOException {
        long arrived = 0;
        byte[] chunk = new byte[CHUNK];
        try (OutputStream file = Files.newOutputStream(folder.resolve(nameOf(place)))) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                long room = SourceReader.MAX_BYTES + 1 - arrived;
                if (room > 0) {
                    file.write(chunk, 0, (int) Math.min(read, room));
                }
                arrived += read;
            }
        }
        return arrived;
    }

    /** Takes back a folder whose files will not be imported. */
    public void discard(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An upload cannot be cleared away: " + folder.getFileName(), e);
        }
    }

    /** The manifest in a folder of what arrived; null when there is none. */
    @Nullable
    Path arrivedManifest(Path folder) {
        Path file = folder.resolve(MANIFEST);
        return Files.isRegularFile(file) ? file : null;
    }

    /** Makes what arrived the files of this import. */
    void assign(Path folder, long batch) throws IOException {
        Files.move(folder, folderOf(batch));
    }

    /** The file at this place of an import; null when it is gone. */
    @Nullable
    Path file(long batch, int place) {
        Path file = folderOf(batch).resolve(nameOf(place));
        return Files.isRegularFile(file) ? file : null;
    }

    /** The manifest of an import; null when there is none. */
    @Nullable
    Path manifest(long batch) {
        return arrivedManifest(folderOf(batch));
    }

    /** Clears away what an import has done with. */
    void clear(long batch) {
        if (Files.isDirectory(folderOf(batch))) {
            discard(folderOf(batch));
        }
    }

    /** Clears away what an import has done with but for the files at these places; all of it where there are none. */
    void clearAllBut(long batch, Set<Integer> places) {
        if (places.isEmpty()) {
            clear(batch);
            return;
        }
        Set<String> kept = places.stream().map(Uploads::nameOf).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folderOf(batch))) {
            for (Path file : files.toList()) {
                if (!kept.contains(String.valueOf(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files of import " + batch + " cannot be cleared away", e);
        }
    }

    /** Clears away all that belongs to none of these imports. */
    void clearAllBut(Set<Long> batches) {
        if (!Files.isDirectory(root)) {
            return;
        }
        List<Path> folders;
        try (Stream<Path> all = Files.list(root)) {
            folders = all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The uploads cannot be listed", e);
        }
        folders.stream()
                .filter(folder -> batches.stream().noneMatch(batch -> folder.equals(folderOf(batch))))
                .forEach(this::discard);
    }

    private Path folderOf(long batch) {
        return root.resolve(Long.toString(batch));
    }

    /** The name of the file at this place in its folder; that of the manifest for null. */
    static String nameOf(@Nullable Integer place) {
        return place == null ? MANIFEST : place.toString();
    }
}
