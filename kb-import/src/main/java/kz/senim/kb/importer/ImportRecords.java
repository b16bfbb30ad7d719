package kz.senim.kb.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.legislation.EditionHistory;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.PublishOutcome;
import org.jspecify.annotations.NullUnmarked;

/** What is written of imports, a transaction at a time; with a published edition, its report in the same one. */
@ApplicationScoped
@Transactional
public class ImportRecords {

    private final EntityManager entityManager;
    private final Legislation legislation;
    private final EditionHistory history;
    private final Journal journal;
    private final StageHold hold;

    @NullUnmarked
    protected ImportRecords() {
        this(null, null, null, null, null);
    }

    @Inject
    public ImportRecords(
            EntityManager entityManager,
            Legislation legislation,
            EditionHistory history,
            Journal journal,
            StageHold hold) {
        this.entityManager = entityManager;
        this.legislation = legislation;
        this.history = history;
        this.journal = journal;
        this.hold = hold;
    }

    long create(ImportMode mode, String by, List<String> names) {
        ImportBatch batch = new ImportBatch(mode, by);
        entityManager.persist(batch);
        for (int place = 0; place < names.size(); place++) {
            entityManager.persist(new ImportFile(batch, place, names.get(place)));
        }
        if (!Acting.SYSTEM.equals(by)) {
            journal.record("import-submitted", Long.toString(batch.getId()), mode.code() + ", " + names.size());
        }
        return batch.getId();
    }

    List<Long> unfinished() {
        return entityManager
                .createQuery(
                        "select b.id from ImportBatch b where b.state in (kz.senim.kb.importer.BatchState.QUEUED,"
                                + " kz.senim.kb.importer.BatchState.RUNNING) order by b.id",
                        Long.class)
                .getResultList();
    }

    List<ImportFile> files(long batch) {
        return entityManager
                .createQuery(
                        "select f from ImportFile f join fetch f.batch b where b.id = :batch order by f.place",
                        ImportFile.class)
                .setParameter("batch", batch)
                .getResultList();
    }

    void change(long file, Consumer<ImportFile> change) {
        change.accept(entityManager.find(ImportFile.class, file));
    }

    void changeBatch(long batch, Consumer<ImportBatch> change) {
        change.accept(entityManager.find(ImportBatch.class, batch));
    }

    /** Publishes the edition and ends the file's report. */
    void complete(long id, NewEdition edition, long since) {
        PublishOutcome outcome = legislation.publish(edition);
        ImportFile file = entityManager.find(ImportFile.class, id);
        file.end(outcome, (System.nanoTime() - since) / 1_000_000);
        if (outcome instanceof PublishOutcome.Published) {
            history.standing(edition).ifPresent(entry -> file.enterHistory(entry.getId()));
        }
        entityManager.flush();
        hold.at(StageHold.WRITTEN);
    }

    /** Keeps what a file is taken for; one that was begun before the server ended is begun anew. */
    void suggest(long file, String sha256, DraftIdentity identity) {
        Draft before = entityManager.find(Draft.class, file);
        if (before != null) {
            entityManager.remove(before);
            entityManager.flush();
        }
        entityManager.persist(new Draft(file, sha256, identity));
    }

    /** The files that wait to be accepted or discarded. */
    List<ImportFile> waiting() {
        return entityManager
                .createQuery(
                        "select f from ImportFile f join fetch f.batch where f.state ="
                                + " kz.senim.kb.importer.FileState.PREVIEWED order by f.id",
                        ImportFile.class)
                .getResultList();
    }

    /** Which of these entries of the history were taken back since. */
    Set<Long> undone(Collection<Long> entries) {
        return entries.isEmpty()
                ? Set.of()
                : new HashSet<>(entityManager
                        .createQuery(
                                "select h.id from HistoryEntry h where h.id in :entries and h.undoneAt is not null",
                                Long.class)
                        .setParameter("entries", entries)
                        .getResultList());
    }

    /** The imports that began last, newest first. */
    List<ImportBatch> latest(int most) {
        return entityManager
                .createQuery("select b from ImportBatch b order by b.id desc", ImportBatch.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** One import with the problems of its files loaded; empty when there is none of this id. */
    List<ImportFile> filesWithProblems(long batch) {
        return entityManager
                .createQuery(
                        "select distinct f from ImportFile f join fetch f.batch b left join fetch f.problems"
                                + " where b.id = :batch order by f.place",
                        ImportFile.class)
                .setParameter("batch", batch)
                .getResultList();
    }
}
