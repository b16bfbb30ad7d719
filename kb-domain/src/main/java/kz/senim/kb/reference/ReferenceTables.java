package kz.senim.kb.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.reference.ReferenceException.Reason;
import kz.senim.kb.reference.RowFlag.Decision;
import kz.senim.kb.reference.RowRevision.Deed;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to the tables of amounts, deadlines, fees and ages. */
@ApplicationScoped
@Transactional
public class ReferenceTables {

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected ReferenceTables() {}

    @Inject
    public ReferenceTables(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * A table in the list of all.
     *
     * @param rows how many rows it tells for the day asked for
     * @param outdated of how many of these the law has changed
     */
    public record Summary(ReferenceTable table, long rows, long outdated) {}

    /** What a table tells of one thing for two days; null where it tells nothing for that day. */
    public record Compared(
            @Nullable ShownRow before, @Nullable ShownRow after) {}

    /** All tables in their order, with what they tell for a day. */
    public List<Summary> tables(LocalDate on) {
        Map<Long, Summary> counted = new HashMap<>();
        List<ReferenceTable> tables = entityManager
                .createQuery("from ReferenceTable t order by t.place, t.id", ReferenceTable.class)
                .getResultList();
        tables.forEach(table -> counted.put(table.getId(), new Summary(table, 0, 0)));
        entityManager
                .createQuery(
                        "select r.table, count(r), sum(case when r.outdatedFrom <= :on then 1 else 0 end)"
                                + " from ReferenceRow r where r.removed = false and r.validFrom <= :on"
                                + " and (r.validTo is null or r.validTo > :on) group by r.table",
                        Object[].class)
                .setParameter("on", on)
                .getResultList()
                .forEach(row -> counted.put(
                        ((ReferenceTable) row[0]).getId(),
                        new Summary((ReferenceTable) row[0], (Long) row[1], ((Number) row[2]).longValue())));
        return tables.stream().map(table -> counted.get(table.getId())).toList();
    }

    /**
     * The table with this code.
     *
     * @throws ReferenceException when there is none
     */
    public ReferenceTable table(String code) {
        return entityManager
                .createQuery("from ReferenceTable t where t.code = :code", ReferenceTable.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new ReferenceException(Reason.NO_SUCH_TABLE, code));
    }

    /**
     * Adds a table.
     *
     * @throws ReferenceException when another has its code
     */
    public ReferenceTable addTable(String code, ReferenceTable.Details details) {
        return addTable(code, details, false);
    }

    ReferenceTable addTable(String code, ReferenceTable.Details details, boolean sample) {
        boolean taken = entityManager
                        .createQuery("select count(t) from ReferenceTable t where t.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
        if (taken) {
            throw new ReferenceException(Reason.TABLE_EXISTS, code);
        }
        Integer last = entityManager
                .createQuery("select max(t.place) from ReferenceTable t", Integer.class)
                .getSingleResult();
        ReferenceTable table = new ReferenceTable(code, last == null ? 0 : last + 1, details, sample);
        entityManager.persist(table);
        journal.record("reference-table-added", code, details.titleRu());
        return table;
    }

    /**
     * Replaces what is told of a table.
     *
     * @throws ReferenceException when there is none, somebody has changed it meanwhile, or a column that rows tell goes
     *     or becomes another
     */
    public ReferenceTable changeTable(String code, int version, ReferenceTable.Details details) {
        ReferenceTable table = table(code);
        if (table.getVersion() != version) {
            throw new ReferenceException(Reason.CHANGED_MEANWHILE);
        }
        List<RowText> told = entityManager
                .createQuery("from ReferenceRow r where r.table = :table", ReferenceRow.class)
                .setParameter("table", table)
                .getResultList()
                .stream()
                .map(ReferenceRow::text)
                .toList();
        for (ReferenceColumn column : table.getColumns()) {
            boolean stays = details.columns().stream()
                    .anyMatch(other -> other.getCode().equals(column.getCode()) && other.getKind() == column.getKind());
            if (!stays && told.stream().anyMatch(text -> text.cells().containsKey(column.getCode()))) {
                throw new ReferenceException(Reason.COLUMN_IN_USE, column.getCode());
            }
        }
        table.change(details);
        entityManager.flush();
        journal.record("reference-table-changed", code, details.titleRu());
        return table;
    }

    /**
     * What a table tells for a day, each thing where it was first told.
     *
     * @throws ReferenceException when there is no such table
     */
    public List<ShownRow> rows(String code, LocalDate on) {
        return new RowShowing(entityManager, on)
                .show(inOrder(table(code)).stream()
                        .filter(row -> row.text().holdsOn(on))
                        .toList());
    }

    /**
     * Everything a table tells, of days gone and to come, each thing where it was first told and its latest days first.
     *
     * @throws ReferenceException when there is no such table
     */
    public List<ShownRow> allRows(String code) {
        return new RowShowing(entityManager, Today.inKazakhstan()).show(inOrder(table(code)));
    }

    private List<ReferenceRow> inOrder(ReferenceTable table) {
        List<ReferenceRow> rows = new ArrayList<>(writer().rows(table));
        Map<String, Integer> first = new HashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.getCode(), first.size()));
        rows.sort(Comparator.comparing((ReferenceRow row) -> first.get(row.getCode()))
                .thenComparing(ReferenceRow::getValidFrom, Comparator.reverseOrder()));
        return rows;
    }

    /**
     * What a table tells for one day beside what it tells for another.
     *
     * @throws ReferenceException when there is no such table
     */
    public List<Compared> compare(String code, LocalDate from, LocalDate to) {
        Map<String, ShownRow> before = byCode(rows(code, from));
        Map<String, ShownRow> after = byCode(rows(code, to));
        Set<String> codes = new LinkedHashSet<>(before.keySet());
        codes.addAll(after.keySet());
        return codes.stream()
                .map(each -> new Compared(before.get(each), after.get(each)))
                .toList();
    }

    private static Map<String, ShownRow> byCode(List<ShownRow> rows) {
        Map<String, ShownRow> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.put(row.text().code(), row));
        return byCode;
    }

    /**
     * One row, also one that is told no more.
     *
     * @throws ReferenceException when there is none with this id
     */
    public ShownRow show(long id) {
        ReferenceRow row = entityManager.find(ReferenceRow.class, id);
        if (row == null) {
            throw new ReferenceException(Reason.NO_SUCH_ROW, id);
        }
        return new RowShowing(entityManager, shownOn(row)).show(List.of(row)).get(0);
    }

    /** These rows, each for the day asked for or, where it does not hold then, for the nearest it holds for. */
    public Map<Long, ShownRow> show(Collection<Long> ids, LocalDate on) {
        Map<Long, ShownRow> shown = new HashMap<>();
        if (ids.isEmpty()) {
            return shown;
        }
        Map<LocalDate, List<ReferenceRow>> byDay = new HashMap<>();
        entityManager
                .createQuery("from ReferenceRow r where r.id in :ids and r.removed = false", ReferenceRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> byDay.computeIfAbsent(nearest(row, on), none -> new ArrayList<>())
                        .add(row));
        byDay.forEach(
                (day, rows) -> new RowShowing(entityManager, day).show(rows).forEach(row -> shown.put(row.id(), row)));
        return shown;
    }

    private static LocalDate shownOn(ReferenceRow row) {
        return nearest(row, Today.inKazakhstan());
    }

    private static LocalDate nearest(ReferenceRow row, LocalDate on) {
        LocalDate end = row.getValidTo();
        if (on.isBefore(row.getValidFrom())) {
            return row.getValidFrom();
        }
        return end == null || on.isBefore(end) ? on : end.minusDays(1);
    }

    /**
     * Tells one thing more. What was told of the same thing until further notice ends where this begins.
     *
     * @throws ReferenceException when there is no such table, a cell does not fit its column, or the table tells of the
     *     same thing for some of these days
     */
    public ShownRow add(String code, RowText text) {
        ReferenceTable table = table(code);
        RowWriter writer = writer();
        RowPlan plan = writer.plan(table, List.of(new RowPlan.Line(1, text)));
        boolean tellsAlready =
                plan.steps().stream().anyMatch(step -> step.line() > 0 && step.kind() != RowPlan.Kind.ADDED);
        if (tellsAlready) {
            throw new ReferenceException(Reason.OVERLAPS, text.validFrom());
        }
        requireNoClash(plan);
        ReferenceRow row = writer.carryOut(table, plan, false, null).get(0);
        journal.record("reference-row-added", place(row), text.nameRu());
        return show(row.getId());
    }

    /**
     * Tells something else in a row; what it told is kept.
     *
     * @param version the state that was changed
     * @throws ReferenceException as {@link #add} does, or when there is no such row, or somebody has changed it meanwhile
     */
    public ShownRow change(long id, int version, RowText text) {
        RowWriter writer = writer();
        ReferenceRow row = writer.required(id, version);
        RowPlan plan = writer.planWithout(row, text);
        for (RowPlan.Step step : plan.steps()) {
            if (step.kind() != RowPlan.Kind.ADDED) {
                throw new ReferenceException(Reason.OVERLAPS, step.after().validFrom());
            }
        }
        requireNoClash(plan);
        // what ends where the next begins was given its last day by the plan
        RowText told = plan.steps().get(0).after();
        if (!told.equals(row.text())) {
            writer.changed(row, told, Deed.CHANGED, null);
            journal.record("reference-row-changed", place(row), told.nameRu());
        }
        return show(id);
    }

    /**
     * Tells a row no more; what it told is kept.
     *
     * @throws ReferenceException when there is no such row, or somebody has changed it meanwhile
     */
    public void remove(long id, int version) {
        RowWriter writer = writer();
        ReferenceRow row = writer.removed(writer.required(id, version), Deed.REMOVED, null);
        journal.record("reference-row-removed", place(row), row.text().nameRu());
    }

    /**
     * Says that somebody has looked a row up in its source today and found it right.
     *
     * @throws ReferenceException when there is no such row, or somebody has changed it meanwhile
     */
    public ShownRow assure(long id, int version) {
        RowWriter writer = writer();
        ReferenceRow row = writer.required(id, version);
        row.assure(journal.acting(), Today.inKazakhstan(), now());
        writer.records().record(row, Deed.ASSURED, null);
        journal.record("reference-row-assured", place(row), row.text().nameRu());
        return show(id);
    }

    /**
     * What was done to a row, the latest first.
     *
     * @throws ReferenceException when there is no such row
     */
    public List<RowRevision> history(long id) {
        ReferenceRow row = entityManager.find(ReferenceRow.class, id);
        if (row == null) {
            throw new ReferenceException(Reason.NO_SUCH_ROW, id);
        }
        List<RowRevision> history = new ArrayList<>(new RowRecords(entityManager, journal).of(row));
        history.sort(Comparator.comparing(RowRevision::getNumber).reversed());
        return history;
    }

    /** All flags nobody has decided on, the oldest first. */
    public List<RowFlag> openFlags() {
        return entityManager
                .createQuery(
                        "from RowFlag f join fetch f.row r join fetch r.table"
                                + " where f.decidedAt is null and f.withdrawnAt is null and r.removed = false"
                                + " order by f.effective, f.id",
                        RowFlag.class)
                .getResultList();
    }

    /**
     * Closes a flag with what somebody found.
     *
     * @throws ReferenceException when there is none with this id, or it is closed
     */
    public RowFlag decide(long id, Decision decision, String why) {
        RowFlag flag = entityManager.find(RowFlag.class, id);
        if (flag == null) {
            throw new ReferenceException(Reason.NO_SUCH_FLAG, id);
        }
        flag.decide(decision, why, journal.acting(), now());
        entityManager.flush();
        RowRecords records = new RowRecords(entityManager, journal);
        records.outdate(flag.getRow());
        records.record(flag.getRow(), Deed.FLAG_DECIDED, null);
        journal.record("reference-flag-decided", place(flag.getRow()), decision.code());
        return flag;
    }

    private RowWriter writer() {
        return new RowWriter(entityManager, journal);
    }

    private static String place(ReferenceRow row) {
        return row.getTable().getCode() + "/" + row.getCode();
    }

    private static void requireNoClash(RowPlan plan) {
        plan.clashes().stream().findFirst().ifPresent(clash -> {
            throw new ReferenceException(Reason.OVERLAPS, clash.otherFrom());
        });
    }
}
