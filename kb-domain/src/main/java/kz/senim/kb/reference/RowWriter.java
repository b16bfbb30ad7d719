package kz.senim.kb.reference;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.reference.ReferenceException.Reason;
import kz.senim.kb.reference.RowRevision.Deed;
import org.jspecify.annotations.Nullable;

/** Writes rows, each with its revision and the norms it rests on. */
final class RowWriter {

    private final EntityManager entityManager;
    private final RowRecords records;

    RowWriter(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.records = new RowRecords(entityManager, journal);
    }

    /** The rows a table tells, of whatever day, the oldest first. */
    List<ReferenceRow> rows(ReferenceTable table) {
        return entityManager
                .createQuery(
                        "from ReferenceRow r where r.table = :table and r.removed = false order by r.id",
                        ReferenceRow.class)
                .setParameter("table", table)
                .getResultList();
    }

    /** What is to be done so that the table tells these lines too. */
    RowPlan plan(ReferenceTable table, List<RowPlan.Line> lines) {
        Map<Long, RowText> texts = new LinkedHashMap<>();
        rows(table).forEach(row -> texts.put(row.getId(), row.text()));
        return RowPlan.of(texts, lines);
    }

    /** The same, with this row telling something else. */
    RowPlan planWithout(ReferenceRow changed, RowText text) {
        Map<Long, RowText> texts = new LinkedHashMap<>();
        rows(changed.getTable()).stream()
                .filter(row -> row.getId() != changed.getId())
                .forEach(row -> texts.put(row.getId(), row.text()));
        return RowPlan.of(texts, List.of(new RowPlan.Line(1, text)));
    }

    /** Carries a plan out; says which rows it added or changed, in the order of its steps. */
    List<ReferenceRow> carryOut(ReferenceTable table, RowPlan plan, boolean sample, @Nullable ReferenceImport from) {
        List<ReferenceRow> written = new ArrayList<>();
        for (RowPlan.Step step : plan.steps()) {
            switch (step.kind()) {
                case ADDED -> written.add(added(table, step.after(), sample, from));
                case CHANGED -> written.add(changed(row(step), step.after(), Deed.CHANGED, from));
                case ENDED -> changed(row(step), step.after(), Deed.ENDED, from);
                case SAME -> {
                    // nothing to write
                }
            }
        }
        return written;
    }

    private ReferenceRow row(RowPlan.Step step) {
        return Objects.requireNonNull(entityManager.find(ReferenceRow.class, Objects.requireNonNull(step.id())));
    }

    ReferenceRow added(ReferenceTable table, RowText text, boolean sample, @Nullable ReferenceImport from) {
        ReferenceRow row = new ReferenceRow(table, text, sample, ReferenceTables.now());
        entityManager.persist(row);
        records.restOn(row);
        records.record(row, Deed.ADDED, from);
        return row;
    }

    ReferenceRow changed(ReferenceRow row, RowText text, Deed deed, @Nullable ReferenceImport from) {
        row.tell(text, ReferenceTables.now());
        records.restOn(row);
        records.record(row, deed, from);
        return row;
    }

    ReferenceRow removed(ReferenceRow row, Deed deed, @Nullable ReferenceImport from) {
        row.remove(ReferenceTables.now());
        records.record(row, deed, from);
        return row;
    }

    /**
     * A row as somebody has read it.
     *
     * @throws ReferenceException when there is none with this id, or somebody has changed it meanwhile
     */
    ReferenceRow required(long id, int version) {
        ReferenceRow row = entityManager.find(ReferenceRow.class, id);
        if (row == null || row.isRemoved()) {
            throw new ReferenceException(Reason.NO_SUCH_ROW, id);
        }
        if (row.getVersion() != version) {
            throw new ReferenceException(Reason.CHANGED_MEANWHILE);
        }
        return row;
    }

    RowRecords records() {
        return records;
    }
}
