package kz.senim.kb.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.reference.ReferenceException.Reason;
import kz.senim.kb.reference.RowRevision.Deed;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to rows that come many at once: what they would change, accepting all of them, and taking all back. */
@ApplicationScoped
@Transactional
public class ReferenceImports {

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected ReferenceImports() {}

    @Inject
    public ReferenceImports(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /**
     * A line of a file that tells a row.
     *
     * @param number where it stands in the file, from 1
     */
    public record Line(int number, RowText text) {}

    /** What a line does. */
    public enum Effect {
        ADDED,
        CHANGED,
        /** A row that no line tells ends where another begins. */
        ENDED,
        SAME
    }

    /**
     * What becomes of one row.
     *
     * @param line the line that tells it; 0 where none does
     * @param before what it tells now; null where there is none yet
     */
    public record Change(Effect effect, int line, @Nullable RowText before, RowText after) {}

    /**
     * A line that cannot stand beside another row.
     *
     * @param otherFrom the first day of that row
     */
    public record Clash(int line, LocalDate otherFrom) {}

    /** What the lines would do. */
    public record Preview(List<Change> changes, List<Clash> clashes) {
        public Preview {
            changes = List.copyOf(changes);
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * What these lines would do to a table.
     *
     * @throws ReferenceException when there is no such table
     */
    public Preview preview(String tableCode, List<Line> lines) {
        RowPlan plan = plan(table(tableCode), lines);
        return new Preview(
                plan.steps().stream()
                        .map(step -> new Change(
                                Effect.valueOf(step.kind().name()), step.line(), step.before(), step.after()))
                        .toList(),
                plan.clashes().stream()
                        .map(clash -> new Clash(clash.line(), clash.otherFrom()))
                        .toList());
    }

    /**
     * Tells these lines, all or none of them.
     *
     * @param sha256 that of their file
     * @throws ReferenceException when there is no such table, a cell does not fit its column, or lines cannot stand
     *     beside other rows
     */
    public ReferenceImport accept(String tableCode, List<Line> lines, String fileName, String sha256) {
        ReferenceTable table = table(tableCode);
        RowPlan plan = plan(table, lines);
        if (!plan.clashes().isEmpty()) {
            throw new ReferenceException(Reason.HAS_PROBLEMS, plan.clashes().size());
        }
        ReferenceImport accepted =
                new ReferenceImport(table, fileName, sha256, journal.acting(), ReferenceTables.now());
        entityManager.persist(accepted);
        int written = new RowWriter(entityManager, journal)
                .carryOut(table, plan, false, accepted)
                .size();
        journal.record("reference-import-accepted", tableCode, fileName + ": " + written);
        return accepted;
    }

    /** What was imported into a table, the latest first. */
    public List<ReferenceImport> of(String tableCode) {
        return entityManager
                .createQuery("from ReferenceImport i where i.table = :table order by i.id desc", ReferenceImport.class)
                .setParameter("table", table(tableCode))
                .getResultList();
    }

    /**
     * Takes an import back: its rows tell what they told before it, and those it brought are told no more.
     *
     * @throws ReferenceException when there is none with this id, it was taken back before, or a row it wrote was
     *     changed since
     */
    public ReferenceImport undo(long id) {
        ReferenceImport undone = entityManager.find(ReferenceImport.class, id);
        if (undone == null) {
            throw new ReferenceException(Reason.NO_SUCH_IMPORT, id);
        }
        undone.undo(journal.acting(), ReferenceTables.now());
        RowWriter writer = new RowWriter(entityManager, journal);
        Map<ReferenceRow, Optional<RowRevision>> before = new LinkedHashMap<>();
        for (ReferenceRow row : written(undone)) {
            before.put(row, before(writer.records().of(row), undone));
        }
        before.forEach((row, revision) -> revision.ifPresentOrElse(
                told -> writer.changed(row, told.text(), Deed.UNDONE, null),
                () -> writer.removed(row, Deed.UNDONE, null)));
        journal.record("reference-import-undone", undone.getTable().getCode(), undone.getFileName());
        return undone;
    }

    private List<ReferenceRow> written(ReferenceImport from) {
        return entityManager
                .createQuery(
                        "from ReferenceRow r where r.id in"
                                + " (select v.row.id from RowRevision v where v.broughtBy = :from) order by r.id",
                        ReferenceRow.class)
                .setParameter("from", from)
                .getResultList();
    }

    /** What a row told before an import wrote it; empty where it was not there. */
    private static Optional<RowRevision> before(List<RowRevision> revisions, ReferenceImport from) {
        List<RowRevision> earlier = new ArrayList<>();
        boolean written = false;
        for (RowRevision revision : revisions) {
            ReferenceImport broughtBy = revision.getBroughtBy();
            if (broughtBy != null && broughtBy.getId() == from.getId()) {
                written = true;
            } else if (written) {
                requireNoOtherWords(revision, from);
            } else {
                earlier.add(revision);
            }
        }
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    private static void requireNoOtherWords(RowRevision later, ReferenceImport from) {
        switch (later.getDeed()) {
            case ADDED, CHANGED, ENDED, REMOVED, UNDONE ->
                throw new ReferenceException(
                        Reason.CHANGED_SINCE_IMPORT, later.text().nameRu(), from.getFileName());
            case ASSURED, FLAGGED, FLAG_WITHDRAWN, FLAG_DECIDED -> {
                // its words are still those of the import
            }
        }
    }

    private RowPlan plan(ReferenceTable table, List<Line> lines) {
        return new RowWriter(entityManager, journal)
                .plan(
                        table,
                        lines.stream()
                                .map(line -> new RowPlan.Line(line.number(), line.text()))
                                .toList());
    }

    private ReferenceTable table(String code) {
        return new ReferenceTables(entityManager, journal).table(code);
    }
}
