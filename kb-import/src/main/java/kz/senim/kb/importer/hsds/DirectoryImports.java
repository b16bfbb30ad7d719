package kz.senim.kb.importer.hsds;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.importer.source.UnreadableSourceException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The door for directories of contacts: files go in, what they would change is shown, and a person accepts all of it or
 * nothing. The work is done in the background, one import after the other.
 */
@ApplicationScoped
public class DirectoryImports {

    private static final Logger LOG = Logger.getLogger(DirectoryImports.class.getName());
    private static final int LATEST = 50;

    private final DirectoryRecords records;
    private final DirectoryWork work;
    private final ImportProgress progress;
    private final Acting acting;
    private final Executor background;
    private final Path root;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    @NullUnmarked
    protected DirectoryImports() {
        this(null, null, null, null, null, "");
    }

    @Inject
    public DirectoryImports(
            DirectoryRecords records,
            DirectoryWork work,
            ImportProgress progress,
            Acting acting,
            Executor background,
            @ConfigProperty(name = "kb.data", defaultValue = ".") String data) {
        this.records = records;
        this.work = work;
        this.progress = progress;
        this.acting = acting;
        this.background = background;
        this.root = Path.of(data).resolve("contact-uploads").toAbsolutePath();
    }

    /** Takes up what was not finished when the server ended: reading is begun anew, and nothing else was written. */
    void goOn(@Observes @Priority(300) BaseOpened opened) {
        for (DirectoryImport run : records.unfinished()) {
            if (!upload(run).isThere()) {
                records.change(run.getId(), lost -> lost.fail("interrupted"));
            } else if (run.getState() == ImportState.READING) {
                preview(run.getId(), run.getSubmittedBy());
            } else if (run.getState() == ImportState.ACCEPTING) {
                records.change(run.getId(), waits -> waits.end(ImportState.WAITING));
            } else if (run.getState() == ImportState.UNDOING) {
                records.change(run.getId(), stands -> stands.end(ImportState.ACCEPTED));
            }
        }
    }

    /**
     * Begins to read files and to compare them with the directory, in the name of who is acting now.
     *
     * @param source whose directory it is
     * @param files their names and bytes
     * @param mapping what the columns of plain tables hold; null where there are none
     */
    public long submit(String source, Map<String, byte[]> files, @Nullable ColumnMapping mapping) {
        String by = acting.username();
        long id = records.create(source, List.copyOf(files.keySet()), mapping, by);
        upload(id).keep(files);
        preview(id, by);
        return id;
    }

    private void preview(long id, String by) {
        inBackground(id, by, () -> work.preview(id, upload(id)));
    }

    /**
     * Begins to write all of an import that waits.
     *
     * @param taken the ids of the entries in conflict for which the source is right
     * @param close whether services that vanished are ended
     * @throws ImportException when it does not wait for that
     */
    public void accept(long id, Set<String> taken, boolean close) {
        records.change(id, run -> run.begin(ImportState.ACCEPTING));
        inBackground(id, acting.username(), () -> {
            work.accept(id, upload(id), taken, close);
            upload(id).discard();
        });
    }

    /**
     * Begins to take back all that an import has written.
     *
     * @throws ImportException when it was not accepted, or another was accepted after it
     */
    public void undo(long id) {
        records.requireLatest(id);
        records.change(id, run -> run.begin(ImportState.UNDOING));
        inBackground(id, acting.username(), () -> work.undo(id));
    }

    /**
     * Puts an import that waits aside for good.
     *
     * @throws ImportException when it does not wait
     */
    public void discardImport(long id) {
        records.change(id, run -> {
            run.begin(ImportState.DISCARDED);
            run.end(ImportState.DISCARDED);
        });
        upload(id).discard();
    }

    /**
     * An import as far as it is.
     *
     * @throws ImportException when there is none with this id
     */
    public DirectoryImport show(long id) {
        return records.required(id);
    }

    /** How far the work on it is. */
    public ImportProgress.Share progress(long id) {
        return progress.of(id);
    }

    /** The imports that began last, newest first. */
    public List<DirectoryImport> latest() {
        return records.latest(LATEST);
    }

    /**
     * What an import does to entries.
     *
     * @param kind null for all
     * @throws ImportException when there is no import with this id
     */
    public List<DirectoryImportItem> items(long id, @Nullable ItemKind kind, int most, int offset) {
        return records.items(id, kind, most, offset);
    }

    /**
     * What is wrong with rows of an import.
     *
     * @throws ImportException when there is no import with this id
     */
    public List<DirectoryImportProblem> problems(long id, int most, int offset) {
        return records.problems(id, most, offset);
    }

    /** The mappings of columns that are remembered, by their names. */
    public List<RememberedMapping> mappings() {
        return records.mappings();
    }

    /** Remembers a mapping of columns under a name. */
    public void remember(String name, ColumnMapping mapping) {
        records.remember(name, mapping);
    }

    /**
     * The headings of a plain table; empty when the file is none.
     *
     * @throws UnreadableSourceException when it cannot be read
     */
    public List<String> headings(String name, byte[] content) throws UnreadableSourceException {
        return DirectoryFiles.headings(name, content);
    }

    private void inBackground(long id, String by, Runnable task) {
        background.execute(() -> acting.runAs(by, () -> {
            oneAtATime.lock();
            try {
                task.run();
            } catch (RuntimeException fault) {
                String name = UUID.randomUUID().toString();
                LOG.log(Level.SEVERE, fault, () -> "Import " + id + " of contacts was not done: fault " + name);
                records.change(id, failed -> failed.fail("failed"));
            } finally {
                progress.end(id);
                oneAtATime.unlock();
            }
        }));
    }

    private Upload upload(DirectoryImport run) {
        return new Upload(root.resolve(Long.toString(run.getId())), run.getFiles());
    }

    private Upload upload(long id) {
        return upload(records.required(id));
    }
}
