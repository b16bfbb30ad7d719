package kz.senim.kb.importer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.importer.source.ActManifest;
import kz.senim.kb.importer.source.SourceDocument;
import kz.senim.kb.importer.source.SourceReader;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.SourceFile;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Does the imports, one after the other, in the background; after a restart it goes on where it was. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

    private final ImportRecords records;
    private final Uploads uploads;
    private final EditionIdentification identification;
    private final Drafts drafts;
    private final Acting acting;
    private final Executor background;
    private final StageHold hold;
    private final ConcurrentLinkedQueue<Long> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();

    @NullUnmarked
    protected ImportWorker() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ImportWorker(
            ImportRecords records,
            Uploads uploads,
            EditionIdentification identification,
            Drafts drafts,
            Acting acting,
            Executor background,
            StageHold hold) {
        this.records = records;
        this.uploads = uploads;
        this.identification = identification;
        this.drafts = drafts;
        this.acting = acting;
        this.background = background;
        this.hold = hold;
    }

    /** Takes up what was not finished when the server ended. */
    void goOn(@Observes @Priority(300) BaseOpened opened) {
        List<Long> unfinished = records.unfinished();
        Set<Long> kept = new HashSet<>(unfinished);
        for (ImportFile file : records.waiting()) {
            if (uploads.file(file.getBatch().getId(), file.getPlace()) == null) {
                records.change(file.getId(), gone -> gone.end(FileState.INTERRUPTED, "interrupted", List.of(), 0));
            } else {
                kept.add(file.getBatch().getId());
            }
        }
        uploads.clearAllBut(kept);
        unfinished.forEach(this::add);
    }

    /** Does this import when those before it are done. */
    void add(long batch) {
        waiting.add(batch);
        background.execute(this::work);
    }

    private void work() {
        while (!waiting.isEmpty() && working.compareAndSet(false, true)) {
            try {
                for (Long batch = waiting.poll(); batch != null; batch = waiting.poll()) {
                    run(batch);
                }
            } finally {
                working.set(false);
            }
        }
    }

    private void run(long batch) {
        List<ImportFile> files = records.files(batch);
        if (files.isEmpty()) {
            records.changeBatch(batch, ended -> ended.finish(BatchState.DONE));
            return;
        }
        ImportBatch about = files.get(0).getBatch();
        acting.runAs(about.getSubmittedBy(), () -> {
            records.changeBatch(batch, ImportBatch::run);
            boolean lost = false;
            for (ImportFile file : inOrder(batch, files)) {
                if (!file.getState().isFinal()) {
                    lost |= !doFile(file, about);
                }
            }
            boolean interrupted = lost;
            records.changeBatch(batch, ended -> ended.finish(interrupted ? BatchState.INTERRUPTED : BatchState.DONE));
            clear(batch);
        });
    }

    /** Publishes all files of an import in whose way nothing stands; the others go on waiting. */
    void acceptAll(long batch, String by) {
        records.changeBatch(batch, ImportBatch::run);
        background.execute(() -> acting.runAs(by, () -> {
            for (ImportFile file : inOrder(batch, records.files(batch))) {
                if (file.getState() == FileState.PREVIEWED) {
                    accept(batch, file.getPlace());
                }
            }
            records.changeBatch(batch, ended -> ended.finish(BatchState.DONE));
            clear(batch);
        }));
    }

    private void accept(long batch, int place) {
        try {
            drafts.accept(batch, place, drafts.preview(batch, place).draft().getRevision());
        } catch (DraftException | LegislationException waitsForAPerson) {
            LOG.log(
                    Level.FINE,
                    waitsForAPerson,
                    () -> "File " + place + " of import " + batch + " goes on waiting for a person");
        } catch (RuntimeException bug) {
            LOG.log(Level.SEVERE, bug, () -> "File " + place + " of import " + batch + " could not be published");
        }
    }

    /** Clears away the files of an import but for those that wait for a person. */
    void clear(long batch) {
        uploads.clearAllBut(
                batch,
                records.files(batch).stream()
                        .filter(file -> file.getState() == FileState.PREVIEWED)
                        .map(ImportFile::getPlace)
                        .collect(Collectors.toSet()));
    }

    /** In the manifest's order where it names them, so that editions of an act follow each other. */
    private List<ImportFile> inOrder(long batch, List<ImportFile> files) {
        ManifestLookup manifest = manifestOf(batch);
        return manifest == null
                ? files
                : files.stream()
                        .sorted(Comparator.comparingInt(file -> manifest.place(file.getName(), null)))
                        .toList();
    }

    private @Nullable ManifestLookup manifestOf(long batch) {
        Path path = uploads.manifest(batch);
        if (path == null) {
            return null;
        }
        try {
            return new ManifestLookup(ActManifest.read(Files.readAllBytes(path)));
        } catch (IOException | UnreadableSourceException e) {
            throw new IllegalStateException("The manifest was readable when the import was submitted", e);
        }
    }

    /** Does one file whatever it is; gives false when it is not there any more. */
    private boolean doFile(ImportFile file, ImportBatch batch) {
        long since = System.nanoTime();
        Path path = uploads.file(batch.getId(), file.getPlace());
        if (path == null) {
            records.change(file.getId(), gone -> gone.end(FileState.INTERRUPTED, "interrupted", List.of(), 0));
            return false;
        }
        try {
            importFile(file, path, batch, since);
        } catch (RefusedFile refused) {
            refuse(file, refused.code(), refused.arguments(), since);
        } catch (UnreadableSourceException unreadable) {
            refuse(file, unreadable.reason().code(), unreadable.arguments(), since);
        } catch (LegislationException refused) {
            refuse(file, refused.code(), refused.arguments(), since);
        } catch (IOException | RuntimeException bug) {
            String id = UUID.randomUUID().toString();
            LOG.log(
                    Level.SEVERE,
                    bug,
                    () -> "A file of import " + batch.getId() + " could not be published: fault " + id);
            records.change(
                    file.getId(), failed -> failed.end(FileState.FAILED, "failed", List.of(id), millisSince(since)));
        }
        return true;
    }

    private void importFile(ImportFile file, Path path, ImportBatch batch, long since)
            throws IOException, UnreadableSourceException, RefusedFile {
        records.change(file.getId(), reading -> reading.enter(ImportStage.READING));
        hold.at(ImportStage.READING);
        SourceDocument document = new SourceReader().read(file.getName(), path);
        records.change(file.getId(), identifying -> identifying.enter(ImportStage.IDENTIFYING));
        hold.at(ImportStage.IDENTIFYING);
        if (batch.getMode() == ImportMode.PREVIEW) {
            suggest(file, path, batch, document, since);
        } else {
            publish(file, path, batch, document, since);
        }
    }

    /** Does all but publishing: a person looks at it first. */
    private void suggest(ImportFile file, Path path, ImportBatch batch, SourceDocument document, long since)
            throws IOException, RefusedFile {
        String sha256 = SourceFile.sha256(Files.readAllBytes(path));
        DraftIdentity suggested = identification.suggest(file.getName(), document, manifestOf(batch.getId()), sha256);
        records.suggest(file.getId(), sha256, suggested);
        records.change(file.getId(), parsing -> {
            parsing.identify(suggested);
            parsing.enter(ImportStage.PARSING);
        });
        hold.at(ImportStage.PARSING);
        ParsedEdition parsed = document.edition(Objects.requireNonNullElse(suggested.language(), Language.RU));
        records.change(file.getId(), comparing -> {
            comparing.read(parsed);
            comparing.enter(ImportStage.COMPARING);
        });
        hold.at(ImportStage.COMPARING);
        if (parsed.text().provisions().isEmpty()) {
            throw new RefusedFile("not_an_act", List.of());
        }
        drafts.compare(file.getId(), since);
    }

    private void publish(ImportFile file, Path path, ImportBatch batch, SourceDocument document, long since)
            throws IOException, RefusedFile {
        EditionIdentity identity = identification.identify(
                file.getName(), document, manifestOf(batch.getId()), SourceFile.sha256(Files.readAllBytes(path)));
        records.change(file.getId(), parsing -> {
            parsing.identify(identity);
            parsing.enter(ImportStage.PARSING);
        });
        hold.at(ImportStage.PARSING);
        ParsedEdition parsed = document.edition(identity.language());
        records.change(file.getId(), publishing -> {
            publishing.read(parsed);
            publishing.enter(ImportStage.PUBLISHING);
        });
        hold.at(ImportStage.PUBLISHING);
        if (parsed.articles() == 0) {
            throw new RefusedFile("not_an_act", List.of());
        }
        NewEdition edition = new NewEdition(
                identity.requisites(),
                identity.language(),
                identity.date(),
                parsed.text(),
                new SourceFile(file.getName(), Files.readAllBytes(path)),
                batch.getSubmittedBy(),
                false);
        records.complete(file.getId(), edition, since);
    }

    private void refuse(ImportFile file, String code, List<String> arguments, long since) {
        records.change(file.getId(), refused -> refused.end(FileState.REFUSED, code, arguments, millisSince(since)));
    }

    private static long millisSince(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
