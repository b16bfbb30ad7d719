package kz.senim.kb.answer;

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
import java.util.TreeSet;
import kz.senim.kb.answer.AnswerEvent.Deed;
import kz.senim.kb.answer.ReviewFlag.Cause;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.EditionPublished;
import kz.senim.kb.legislation.EditionRemoved;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.legislation.TouchedByEdition;
import kz.senim.kb.legislation.diff.ProvisionChange;
import org.jspecify.annotations.NullUnmarked;

/**
 * Follows the law: what changes a norm flags every answer that cites it, in the same transaction, and what is undone
 * takes its flags back. An edition that speaks only for days long past changes nothing that is told today.
 */
@ApplicationScoped
@Transactional
public class CitationWatch {

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected CitationWatch() {}

    @Inject
    public CitationWatch(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /** An answer and a norm it cites. */
    private record Citing(Answer answer, Cited cited) {}

    /** What happened to a norm, and where. */
    private record Hit(Cause cause, String changed) {}

    void flag(@Observes EditionPublished edition) {
        if (isOvertaken(edition)) {
            return;
        }
        Set<Answer> flagged = new LinkedHashSet<>();
        touched(edition.actId(), edition.changes(), edition.repealed()).forEach((citing, hit) -> {
            raise(citing, edition.language(), edition.date(), hit, edition.date());
            flagged.add(citing.answer());
        });
        tell(flagged, Deed.FLAGGED, edition.actId() + " " + edition.language().code() + " " + edition.date());
    }

    void takeBack(@Observes EditionRemoved edition) {
        List<ReviewFlag> raised = entityManager
                .createQuery(
                        "from ReviewFlag f where f.actId = :act and f.language = :language and f.edition = :date"
                                + " and f.cause <> :coming and f.decidedAt is null and f.withdrawnAt is null",
                        ReviewFlag.class)
                .setParameter("act", edition.actId())
                .setParameter("language", edition.language())
                .setParameter("date", edition.date())
                .setParameter("coming", Cause.COMING)
                .getResultList();
        Set<Answer> freed = new LinkedHashSet<>();
        raised.forEach(flag -> {
            flag.withdraw(Answers.now());
            freed.add(flag.getAnswer());
        });
        tell(
                freed,
                Deed.FLAG_WITHDRAWN,
                edition.actId() + " " + edition.language().code() + " " + edition.date());
    }

    /** Tells, while an edition is only weighed, what it would flag. */
    void foretell(@Observes TouchedByEdition question) {
        touched(question.actId(), question.changes(), false)
                .forEach((citing, hit) -> question.tell(new TouchedByEdition.Touched(
                        citing.answer().getKind().code(),
                        citing.cited().eId(),
                        title(citing.answer(), question.language()))));
    }

    /**
     * Flags the answers that cite what an announced change was to change by this day, though the base has no edition
     * with it yet. To be called every day; what was flagged for the same change before is not flagged again.
     *
     * @return how many flags were raised
     */
    public int raiseDue(LocalDate today) {
        int raised = 0;
        Set<Answer> flagged = new LinkedHashSet<>();
        Map<String, Set<Citing>> byAct = new HashMap<>();
        for (Provision row : entityManager
                .createQuery(
                        "select p from Provision p where p.outdatedFrom <= :today and p.validFrom <= :today"
                                + " and (p.validTo is null or p.validTo > :today)"
                                + " and p.act.id in (select c.actId from AnswerCitation c)",
                        Provision.class)
                .setParameter("today", today)
                .getResultList()) {
            LocalDate day = row.getOutdatedFrom();
            for (Citing citing : byAct.computeIfAbsent(row.getAct().getId(), this::citing)) {
                if (day != null
                        && citing.cited().isTouchedBy(row.getEId())
                        && !isRaised(citing, row.getLanguage(), day)) {
                    raise(citing, row.getLanguage(), day, new Hit(Cause.COMING, row.getEId()), day);
                    flagged.add(citing.answer());
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

    private Map<Citing, Hit> touched(String actId, List<ProvisionChange> changes, boolean repealed) {
        Map<Citing, Hit> touched = new LinkedHashMap<>();
        if (changes.isEmpty() && !repealed) {
            return touched;
        }
        for (Citing citing : citing(actId)) {
            if (repealed) {
                touched.put(citing, new Hit(Cause.REPEALED, ""));
                continue;
            }
            for (ProvisionChange change : changes) {
                String changed = citing.cited().touchedBy(change.touched());
                if (!changed.isEmpty()) {
                    touched.putIfAbsent(citing, new Hit(cause(change), changed));
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

    /** Who cites this act, in what operators read or in what is being written. */
    private Set<Citing> citing(String actId) {
        Set<Citing> citing = new LinkedHashSet<>();
        entityManager
                .createQuery(
                        "select c, l.answer from AnswerCitation c, AnswerInLanguage l where c.actId = :act"
                                + " and (c.revision = l.latest or c.revision = l.published) and l.state <> :archived"
                                + " order by l.answer.code, c.id",
                        Object[].class)
                .setParameter("act", actId)
                .setParameter("archived", AnswerState.ARCHIVED)
                .getResultList()
                .forEach(row -> citing.add(new Citing((Answer) row[1], ((AnswerCitation) row[0]).cited())));
        return citing;
    }

    private void raise(Citing citing, Language language, LocalDate edition, Hit hit, LocalDate effective) {
        entityManager.persist(new ReviewFlag(
                citing.answer(),
                citing.cited(),
                language,
                edition,
                hit.cause(),
                hit.changed(),
                effective,
                Answers.now()));
    }

    private boolean isRaised(Citing citing, Language language, LocalDate day) {
        return entityManager
                        .createQuery(
                                "select count(f) from ReviewFlag f where f.answer = :answer and f.actId = :act"
                                        + " and f.eId = :eId and f.language = :language and f.effective = :day"
                                        + " and f.withdrawnAt is null",
                                Long.class)
                        .setParameter("answer", citing.answer())
                        .setParameter("act", citing.cited().actId())
                        .setParameter("eId", citing.cited().eId())
                        .setParameter("language", language)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    private void tell(Set<Answer> answers, Deed deed, String words) {
        if (answers.isEmpty()) {
            return;
        }
        entityManager.flush();
        Set<String> codes = new TreeSet<>();
        for (Answer answer : answers) {
            OpenFlags.tell(entityManager, answer);
            entityManager.persist(new AnswerEvent(answer, null, null, deed, journal.acting(), Answers.now(), words));
            codes.add(answer.getCode());
        }
        journal.record("answers-" + deed.code(), words, String.join(" ", codes));
    }

    private static String title(Answer answer, Language language) {
        return answer.in(language)
                .or(() -> answer.in(language.other()))
                .map(words -> words.getLatest().text().title())
                .orElse(answer.getCode());
    }
}
