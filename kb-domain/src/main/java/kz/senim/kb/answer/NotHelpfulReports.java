package kz.senim.kb.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;

/**
 * The door to what did not help: operators say why in one of a few words, those who write see it until they have looked.
 */
@ApplicationScoped
@Transactional
public class NotHelpfulReports {

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected NotHelpfulReports() {}

    @Inject
    public NotHelpfulReports(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /**
     * Notes that what operators read did not help; the same from the same person about the same words counts once.
     *
     * @throws AnswerException when operators read no such answer in this language
     */
    public void report(String code, Language language, Shortcoming reason) {
        Answer answer = entityManager
                .createQuery("from Answer a where a.code = :code", Answer.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new AnswerException(Reason.NO_SUCH_ANSWER, code));
        AnswerRevision published = answer.in(language)
                .map(AnswerInLanguage::getPublished)
                .orElseThrow(() -> new AnswerException(Reason.NOT_IN_LANGUAGE, language.code()));
        boolean known = !entityManager
                .createQuery(
                        "select n.id from NotHelpful n where n.answer = :answer and n.language = :language"
                                + " and n.revision = :revision and n.reason = :reason and n.by = :by",
                        Long.class)
                .setParameter("answer", answer)
                .setParameter("language", language)
                .setParameter("revision", published.getNumber())
                .setParameter("reason", reason)
                .setParameter("by", journal.acting())
                .getResultList()
                .isEmpty();
        if (!known) {
            entityManager.persist(new NotHelpful(published, reason, journal.acting(), Answers.now()));
            journal.record("answer-not-helpful", code + "/" + language.code(), reason.code());
        }
    }

    /** What was reported of the words operators read now since they were last verified, the most reported first. */
    public List<Shortcomings> open() {
        Map<String, Shortcomings> byWords = new LinkedHashMap<>();
        entityManager
                .createQuery("from NotHelpful n join fetch n.answer order by n.id", NotHelpful.class)
                .getResultList()
                .stream()
                .filter(NotHelpful::isOpen)
                .forEach(report -> byWords.merge(
                        report.getAnswer().getCode() + "/" + report.getLanguage(),
                        new Shortcomings(
                                Answers.loaded(report.getAnswer()),
                                report.getLanguage(),
                                Map.of(report.getReason(), 1)),
                        NotHelpfulReports::together));
        return byWords.values().stream()
                .sorted(Comparator.comparing(Shortcomings::total).reversed())
                .toList();
    }

    private static Shortcomings together(Shortcomings one, Shortcomings other) {
        Map<Shortcoming, Integer> sum = new EnumMap<>(Shortcoming.class);
        sum.putAll(one.reasons());
        other.reasons().forEach((reason, count) -> sum.merge(reason, count, Integer::sum));
        return new Shortcomings(one.answer(), one.language(), sum);
    }
}
