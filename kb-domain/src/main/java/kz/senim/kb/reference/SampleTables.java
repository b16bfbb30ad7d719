package kz.senim.kb.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.reference.ReferenceException.Reason;
import org.jspecify.annotations.NullUnmarked;

/** The door to tables that only show how the base works. */
@ApplicationScoped
@Transactional
public class SampleTables {

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected SampleTables() {}

    @Inject
    public SampleTables(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /** Whether there is no table yet. */
    public boolean isEmpty() {
        return entityManager
                        .createQuery("select count(t) from ReferenceTable t", Long.class)
                        .getSingleResult()
                == 0;
    }

    /**
     * Adds a sample table with its rows.
     *
     * @throws ReferenceException when rows break a rule
     */
    public void add(String code, ReferenceTable.Details details, List<RowText> rows) {
        ReferenceTable table = new ReferenceTables(entityManager, journal).addTable(code, details, true);
        RowWriter writer = new RowWriter(entityManager, journal);
        List<RowPlan.Line> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(new RowPlan.Line(lines.size() + 1, row)));
        RowPlan plan = writer.plan(table, lines);
        plan.clashes().stream().findFirst().ifPresent(clash -> {
            throw new ReferenceException(Reason.OVERLAPS, clash.otherFrom());
        });
        writer.carryOut(table, plan, true, null);
    }

    /** Takes the sample rows out, and the sample tables that hold no others; says how many rows went. */
    public int remove() {
        for (String holder : List.of("ReferenceNorm", "RowRevision", "RowFlag")) {
            entityManager
                    .createQuery("delete from " + holder
                            + " h where h.row.id in (select r.id from ReferenceRow r where r.sample = true)")
                    .executeUpdate();
        }
        List<ReferenceRow> rows = entityManager
                .createQuery("from ReferenceRow r where r.sample = true", ReferenceRow.class)
                .getResultList();
        rows.forEach(entityManager::remove);
        entityManager.flush();
        String emptied = " where t.sample = true and not exists (select 1 from ReferenceRow r where r.table = t)";
        entityManager
                .createQuery("delete from ReferenceImport i where i.table.id in (select t.id from ReferenceTable t"
                        + emptied + ")")
                .executeUpdate();
        entityManager
                .createQuery("from ReferenceTable t" + emptied, ReferenceTable.class)
                .getResultList()
                .forEach(entityManager::remove);
        return rows.size();
    }
}
