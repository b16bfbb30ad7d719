package kz.senim.kb.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.EditionPublished;
import kz.senim.kb.legislation.EditionRemoved;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.legislation.TouchedByEdition;
import kz.senim.kb.legislation.diff.ProvisionChange;
import kz.senim.kb.reference.RowFlag.Cause;
import kz.senim.kb.reference.RowRevision.Deed;
import org.jspecify.annotations.NullUnmarked;

/**
 * Follows the law for the reference tables, as answers are followed: what changes a norm flags every row that rests on
 * it, in the same transaction, and what is undone takes its flags back. Rows that have ended before are left alone.
 */
@ApplicationScoped
@Transactional
public class ReferenceWatch {

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected ReferenceWatch() {}

    @Inject
    public ReferenceWatch(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /** A row and a norm it rests on. */
    private record Resting(ReferenceRow row, Norm norm) {}

    /** What happened to a norm, and where. */
    private record Hit(Cause cause, String changed) {}

    void flag(@Observes EditionPublished edition) {
        if (isOvertaken(edition)) {
            return;
        }
        Set<ReferenceRow> flagged = new LinkedHashSet<>();
        touched(edition.actId(), edition.changes(), edition.repealed(), edition.date())
                .forEach((resting, hit) -> {
                    raise(resting, edition.language(), edition.date(), hit);
                    flagged.add(resting.row());
                });
        tell(flagged, Deed.FLAGGED, words(edition.actId(), edition.language(), edition.date()));
    }

    void takeBack(@Observes EditionRemoved edition) {
        Set<ReferenceRow> freed = new LinkedHashSet<>();
        entityManager
                .createQuery(
                        "from RowFlag f where f.actId = :act and f.language = :language and f.edition = :date"
                                + " and f.cause <> :coming and f.decidedAt is null and f.withdrawnAt is null",
                        RowFlag.class)
                .setParameter("act", edition.actId())
                .setParameter("language", edition.language())
                .setParameter("date", edition.date())
                .setParameter("coming", Cause.COMING)
                .getResultList()
                .forEach(flag -> {
                    flag.withdraw(ReferenceTables.now());
                    freed.add(flag.getRow());
                });
        tell(freed, Deed.FLAG_WITHDRAWN, words(edition.actId(), edition.language(), edition.date()));
    }

    /** Tells, while an edition is only weighed, what it would flag. */
    void foretell(@Observes TouchedByEdition question) {
        touched(question.actId(), question.changes(), false, question.date())
                .forEach((resting, hit) -> question.tell(new TouchedByEdition.Touched(
                        "reference", resting.norm().eId(), resting.row().text().name(question.language()))));
    }

    /**
     * Flags the rows that rest on what an announced change was to change by this day, though the base has no edition
     * with it yet. To be called every day; what was flagged for the same change before is not flagged again.
     *
     * @return how many flags were raised
     */
    public int raiseDue(LocalDate today) {
        Set<ReferenceRow> flagged = new LinkedHashSet<>();
        int raised = 0;
        Map<String, Set<Resting>> byAct = new HashMap<>();
        for (Provision provision : entityManager
                .createQuery(
                        "select p from Provision p where p.outdatedFrom <= :today and p.validFrom <= :today"
                                + " and (p.validTo is null or p.validTo > :today)"
                                + " and p.act.id in (select n.actId from ReferenceNorm n)",
                        Provision.class)
                .setParameter("today", today)
                .getResultList()) {
            LocalDate day = provision.getOutdatedFrom();
            for (Resting resting : byAct.computeIfAbsent(provision.getAct().getId(), act -> resting(act, today))) {
                if (day != null
                        && resting.norm().isTouchedBy(provision.getEId())
                        && !isRaised(resting, provision.getLanguage(), day)) {
                    raise(resting, provision.getLanguage(), day, new Hit(Cause.COMING, provision.getEId()));
                    flagged.add(resting.row());
                    raised++;
                }
            }
        }
        tell(flagged, Deed.FLAGGED, today.toString());
        return raised;
    }

    /** Whether a later edition already speaks for today. */
    private boolean isOvertaken(EditionPublished edition) {
        return entityManager
                        .createQuery(
                                "select count(e) from Edition e where e.act.id = :act and e.language = :language"
                                        + " and e.date > :date and e.date <= :today",
                                Long.class)
                        .setParameter("act", edition.actId())
                        .setParameter("language", edition.language())
                        .setParameter("date", edition.date())
                        .setParameter("today", Today.inKazakhstan())
                        .getSingleResult()
                > 0;
    }

    private Map<Resting, Hit> touched(String actId, List<ProvisionChange> changes, boolean repealed, LocalDate on) {
        Map<Resting, Hit> touched = new LinkedHashMap<>();
        if (changes.isEmpty() && !repealed) {
            return touched;
        }
        for (Resting resting : resting(actId, on)) {
            if (repealed) {
                touched.put(resting, new Hit(Cause.REPEALED, ""));
                continue;
            }
            for (ProvisionChange change : changes) {
                String changed = resting.norm().touchedBy(change.touched());
                if (!changed.isEmpty()) {
                    touched.putIfAbsent(resting, new Hit(cause(change), changed));
                }
            }
        }
        return touched;
    }

    private static Cause cause(ProvisionChange change) {
        if (change instanceof ProvisionChange.Removed) {
            return Cause.REPEALED;
        }
        return change instanceof ProvisionChange.Renumbered ? Cause.RENUMBERED : Cause.CHANGED;
    }

    /** Which rows rest on this act and had not ended by this day. */
    private Set<Resting> resting(String actId, LocalDate on) {
        Set<Resting> resting = new LinkedHashSet<>();
        entityManager
                .createQuery(
                        "select n from ReferenceNorm n join fetch n.row r where n.actId = :act and r.removed = false"
                                + " and (r.validTo is null or r.validTo > :on) order by r.id, n.place",
                        ReferenceNorm.class)
                .setParameter("act", actId)
                .setParameter("on", on)
                .getResultList()
                .forEach(norm -> resting.add(new Resting(norm.getRow(), norm.norm())));
        return resting;
    }

    private void raise(Resting resting, Language language, LocalDate day, Hit hit) {
        entityManager.persist(new RowFlag(
                resting.row(), resting.norm(), language, day, hit.cause(), hit.changed(), ReferenceTables.now()));
    }

    private boolean isRaised(Resting resting, Language language, LocalDate day) {
        return entityManager
                        .createQuery(
                                "select count(f) from RowFlag f where f.row = :row and f.actId = :act"
                                        + " and f.eId = :eId and f.language = :language and f.effective = :day"
                                        + " and f.withdrawnAt is null",
                                Long.class)
                        .setParameter("row", resting.row())
                        .setParameter("act", resting.norm().actId())
                        .setParameter("eId", resting.norm().eId())
                        .setParameter("language", language)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    private void tell(Set<ReferenceRow> rows, Deed deed, String words) {
        if (rows.isEmpty()) {
            return;
        }
        entityManager.flush();
        RowRecords records = new RowRecords(entityManager, journal);
        rows.forEach(row -> {
            records.outdate(row);
            records.record(row, deed, null);
        });
        journal.record("reference-rows-" + deed.code().replace('_', '-'), words, Integer.toString(rows.size()));
    }

    private static String words(String actId, Language language, LocalDate date) {
        return actId + " " + language.code() + " " + date;
    }
}
