package kz.senim.kb.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.TouchedByEdition;
import org.jspecify.annotations.NullUnmarked;

/** The door to reported errors. */
@ApplicationScoped
@Transactional
public class ErrorReports {

    private static final String ARTICLE = "art_";
    private static final int MOST_SHOWN = 1000;

    private EntityManager entityManager;
    private Journal journal;
    private Acting acting;

    @NullUnmarked
    protected ErrorReports() {}

    @Inject
    public ErrorReports(EntityManager entityManager, Journal journal, Acting acting) {
        this.entityManager = entityManager;
        this.journal = journal;
        this.acting = acting;
    }

    /** Notes what who is acting now found wrong. */
    public ErrorReport report(String actId, String article, Language language, String text) {
        ErrorReport report = new ErrorReport(actId, article, language, text, acting.username(), now());
        entityManager.persist(report);
        journal.record("error-reported", actId + "/" + language.code() + "/" + article, "");
        return report;
    }

    /** The reports, newest first, the thousand latest at most; all of them, or only those that are (not) resolved. */
    public List<ErrorReport> list(Optional<Boolean> resolved) {
        String condition = resolved.map(yes -> yes ? " where r.resolvedAt is not null" : " where r.resolvedAt is null")
                .orElse("");
        return entityManager
                .createQuery(
                        "from ErrorReport r" + condition + " order by r.reportedAt desc, r.id desc", ErrorReport.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** Marks a report as resolved by who is acting now, or opens it again; empty when there is none with this id. */
    public Optional<ErrorReport> setResolved(long id, boolean resolved) {
        ErrorReport report = entityManager.find(ErrorReport.class, id);
        if (report == null) {
            return Optional.empty();
        }
        if (resolved != report.isResolved()) {
            if (resolved) {
                report.resolve(acting.username(), now());
            } else {
                report.reopen();
            }
            journal.record(resolved ? "error-report-resolved" : "error-report-reopened", Long.toString(id), "");
        }
        return Optional.of(report);
    }

    /** Tells of the open reports about articles that an edition would change. */
    void tell(@Observes TouchedByEdition question) {
        Map<String, String> changed = new HashMap<>();
        question.changes().stream()
                .flatMap(change -> change.touched().stream())
                .filter(eId -> eId.startsWith(ARTICLE))
                .forEach(eId ->
                        changed.putIfAbsent(eId.substring(ARTICLE.length()).replaceFirst("__.*", ""), eId));
        entityManager
                .createQuery(
                        "from ErrorReport r where r.actId = :act and r.language = :language and r.resolvedAt is null"
                                + " order by r.id",
                        ErrorReport.class)
                .setParameter("act", question.actId())
                .setParameter("language", question.language())
                .getResultList()
                .stream()
                .filter(report -> changed.containsKey(report.getArticle()))
                .forEach(report -> question.tell(
                        new TouchedByEdition.Touched("report", ARTICLE + report.getArticle(), report.getText())));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
