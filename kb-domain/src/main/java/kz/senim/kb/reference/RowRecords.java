package kz.senim.kb.reference;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.reference.RowRevision.Deed;
import org.jspecify.annotations.Nullable;

/** Keeps what goes with a row: its revisions, the norms it rests on, and since when these read otherwise. */
final class RowRecords {

    private final EntityManager entityManager;
    private final Journal journal;

    RowRecords(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /** Keeps the row as it now is, with what was done to it. */
    void record(ReferenceRow row, Deed deed, @Nullable ReferenceImport broughtBy) {
        entityManager.flush();
        int number = entityManager
                .createQuery("select count(r) from RowRevision r where r.row = :row", Long.class)
                .setParameter("row", row)
                .getSingleResult()
                .intValue();
        entityManager.persist(
                new RowRevision(row, number + 1, deed, broughtBy, journal.acting(), ReferenceTables.now()));
    }

    /** Writes the norms anew that the row rests on. */
    void restOn(ReferenceRow row) {
        entityManager
                .createQuery("delete from ReferenceNorm n where n.row = :row")
                .setParameter("row", row)
                .executeUpdate();
        AtomicInteger place = new AtomicInteger();
        row.text().cellsInOrder(row.getTable().getColumns()).forEach((column, cell) -> {
            if (cell instanceof Cell.Norms norms) {
                norms.norms()
                        .forEach(norm ->
                                entityManager.persist(new ReferenceNorm(row, column, place.getAndIncrement(), norm)));
            }
        });
    }

    /** Tells the row from which day on the law it rests on reads otherwise. */
    void outdate(ReferenceRow row) {
        LocalDate first = entityManager
                .createQuery(
                        "select min(f.effective) from RowFlag f where f.row = :row"
                                + " and f.decidedAt is null and f.withdrawnAt is null",
                        LocalDate.class)
                .setParameter("row", row)
                .getSingleResult();
        row.outdateFrom(first, ReferenceTables.now());
    }

    /** All revisions of a row, the oldest first. */
    List<RowRevision> of(ReferenceRow row) {
        return entityManager
                .createQuery("from RowRevision r where r.row = :row order by r.number", RowRevision.class)
                .setParameter("row", row)
                .getResultList();
    }
}
