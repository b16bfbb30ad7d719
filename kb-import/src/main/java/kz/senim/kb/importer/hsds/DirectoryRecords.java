package kz.senim.kb.importer.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.importer.hsds.ImportException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What is written of imports of directories, a transaction at a time. */
@ApplicationScoped
@Transactional
public class DirectoryRecords {

    private final EntityManager entityManager;
    private final Journal journal;

    @NullUnmarked
    protected DirectoryRecords() {
        this(null, null);
    }

    @Inject
    public DirectoryRecords(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    long create(String source, List<String> files, @Nullable ColumnMapping mapping, String by) {
        DirectoryImport run = new DirectoryImport(source, files, mapping, by);
        entityManager.persist(run);
        journal.record("contacts-import-submitted", source, Integer.toString(files.size()));
        return run.getId();
    }

    DirectoryImport required(long id) {
        DirectoryImport run = entityManager.find(DirectoryImport.class, id);
        if (run == null) {
            throw new ImportException(Reason.NO_SUCH_IMPORT);
        }
        return run;
    }

    void requireLatest(long id) {
        Long later = entityManager
                .createQuery(
                        "select count(i) from DirectoryImport i where i.id > :id and i.state ="
                                + " kz.senim.kb.importer.hsds.ImportState.ACCEPTED",
                        Long.class)
                .setParameter("id", required(id).getId())
                .getSingleResult();
        if (later > 0) {
            throw new ImportException(Reason.LATER_IMPORT);
        }
    }

    void change(long id, Consumer<DirectoryImport> change) {
        change.accept(required(id));
    }

    List<DirectoryImport> latest(int most) {
        return entityManager
                .createQuery("from DirectoryImport i order by i.id desc", DirectoryImport.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<DirectoryImport> unfinished() {
        return latest(Integer.MAX_VALUE).stream()
                .filter(run -> run.getState().isWork() || run.getState() == ImportState.WAITING)
                .toList();
    }

    List<DirectoryImportItem> items(long id, @Nullable ItemKind kind, int most, int offset) {
        required(id);
        return entityManager
                .createQuery(
                        "from DirectoryImportItem i where i.importId = :id and (:kind is null or i.kind = :kind)"
                                + " order by i.place",
                        DirectoryImportItem.class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setMaxResults(most)
                .setFirstResult(offset)
                .getResultList();
    }

    List<DirectoryImportProblem> problems(long id, int most, int offset) {
        required(id);
        return entityManager
                .createQuery(
                        "from DirectoryImportProblem p where p.importId = :id order by p.place",
                        DirectoryImportProblem.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .setFirstResult(offset)
                .getResultList();
    }

    List<RememberedMapping> mappings() {
        return entityManager
                .createQuery("from RememberedMapping m order by m.name", RememberedMapping.class)
                .getResultList();
    }

    void remember(String name, ColumnMapping mapping) {
        List<RememberedMapping> known = entityManager
                .createQuery("from RememberedMapping m where m.name = :name", RememberedMapping.class)
                .setParameter("name", name)
                .getResultList();
        if (known.isEmpty()) {
            entityManager.persist(new RememberedMapping(name, mapping));
        } else {
            known.get(0).change(mapping);
        }
    }
}
