package kz.senim.kb.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kz.senim.kb.answer.AnswerEvent.Deed;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.answer.ReviewFlag.Decision;
import kz.senim.kb.audit.Journal;
import org.jspecify.annotations.NullUnmarked;

/** The door to what must be looked at again because the law moved. */
@ApplicationScoped
@Transactional
public class ReviewFlags {

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected ReviewFlags() {}

    @Inject
    public ReviewFlags(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /** All open flags, the earliest change first. */
    public List<ReviewFlag> open() {
        List<ReviewFlag> open = entityManager
                .createQuery(
                        "select f from ReviewFlag f join fetch f.answer where f.decidedAt is null"
                                + " and f.withdrawnAt is null order by f.effective, f.id",
                        ReviewFlag.class)
                .getResultList();
        open.forEach(flag -> Answers.loaded(flag.getAnswer()));
        return open;
    }

    /** All flags of an answer but those taken back, the latest first. */
    public List<ReviewFlag> of(String code) {
        return entityManager
                .createQuery(
                        "select f from ReviewFlag f where f.answer.code = :code and f.withdrawnAt is null"
                                + " order by f.id desc",
                        ReviewFlag.class)
                .setParameter("code", code)
                .getResultList();
    }

    /**
     * Closes a flag with what was found.
     *
     * @throws AnswerException when there is none of this id, or it is closed
     */
    public ReviewFlag decide(long id, Decision decision, String why) {
        ReviewFlag flag = Optional.ofNullable(entityManager.find(ReviewFlag.class, id))
                .orElseThrow(() -> new AnswerException(Reason.NO_SUCH_FLAG, id));
        flag.decide(decision, why, journal.acting(), Answers.now());
        Answer answer = flag.getAnswer();
        entityManager.persist(new AnswerEvent(
                answer,
                null,
                null,
                Deed.FLAG_DECIDED,
                journal.acting(),
                Answers.now(),
                decision.code() + ": " + flag.cited().actId() + "#"
                        + flag.cited().eId() + " " + why));
        OpenFlags.tell(entityManager, answer);
        journal.record("review-flag-decided", answer.getCode(), decision.code());
        return flag;
    }
}
