package kz.senim.kb.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.importer.source.ActManifest;
import kz.senim.kb.importer.source.ManifestProblem;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.legislation.HistoryEntry;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door for new legislation: files go in, a report of what became of each comes out. */
@ApplicationScoped
public class LegislationImport {

    private static final int LATEST = 50;

    private final ImportRecords records;
    private final ImportWorker worker;
    private final Uploads uploads;
    private final Drafts drafts;
    private final Acting acting;

    @NullUnmarked
    protected LegislationImport() {
        this(null, null, null, null, null);
    }

    @Inject
    public LegislationImport(
            ImportRecords records, ImportWorker worker, Uploads uploads, Drafts drafts, Acting acting) {
        this.records = records;
        this.worker = worker;
        this.uploads = uploads;
        this.drafts = drafts;
        this.acting = acting;
    }

    /**
     * Begins an import in the background, in the name of who is acting now.
     *
     * @param folder the folder of {@link Uploads} in which the files were kept
     * @param names the names of the files as they were submitted, in the order of their places; the files of an archive
     *     take its place
     * @return the id under which its report is found
     * @throws UnusableManifestException when there is a manifest with a fault in it; then nothing is begun
     */
    public long submit(Path folder, List<String> names, ImportMode mode) throws UnusableManifestException {
        List<String> files = unpacked(folder, names);
        requireUsable(uploads.arrivedManifest(folder));
        long batch = records.create(mode, acting.username(), files);
        try {
            uploads.assign(folder, batch);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload cannot be kept", e);
        }
        worker.add(batch);
        return batch;
    }

    /**
     * Publishes a file that waits; see {@link Drafts#accept}.
     *
     * @return the entry of the history; empty when the base has the very same text already
     */
    public Optional<HistoryEntry> accept(long batch, int place, int revision) {
        Optional<HistoryEntry> entry = drafts.accept(batch, place, revision);
        worker.clear(batch);
        return entry;
    }

    /** Puts a file that waits aside for good. */
    public void discard(long batch, int place) {
        drafts.discard(batch, place);
        worker.clear(batch);
    }

    /** Publishes, in the background and each for itself, all files of an import in whose way nothing stands. */
    public void acceptAll(long batch) {
        worker.acceptAll(batch, acting.username());
    }

    private static List<String> unpacked(Path folder, List<String> names) {
        try {
            return UploadedArchives.unpack(folder, names);
        } catch (IOException e) {
            throw new UncheckedIOException("What arrived cannot be unpacked", e);
        }
    }

    private static void requireUsable(@Nullable Path manifest) throws UnusableManifestException {
        if (manifest == null) {
            return;
        }
        try {
            ActManifest read = ActManifest.read(Files.readAllBytes(manifest));
            if (!read.problems().isEmpty()) {
                ManifestProblem first = read.problems().get(0);
                throw new UnusableManifestException(first.kind().code(), first.line(), first.arguments());
            }
        } catch (UnreadableSourceException e) {
            throw new UnusableManifestException("unreadable", 0, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("A manifest that has just arrived cannot be read", e);
        }
    }

    /** The report of an import as far as it is; empty when there is none of this id. */
    public Optional<ImportReport> report(long batch) {
        List<ImportFile> files = records.filesWithProblems(batch);
        return files.isEmpty() ? Optional.empty() : Optional.of(of(files.get(0).getBatch(), files));
    }

    /** The imports that began last, newest first, without the problems of their files. */
    public List<ImportReport> latest() {
        return records.latest(LATEST).stream()
                .map(batch -> of(batch, records.files(batch.getId())))
                .toList();
    }

    private ImportReport of(ImportBatch batch, List<ImportFile> files) {
        return new ImportReport(
                batch,
                files,
                records.undone(files.stream()
                        .map(ImportFile::getHistory)
                        .filter(Objects::nonNull)
                        .toList()));
    }
}
