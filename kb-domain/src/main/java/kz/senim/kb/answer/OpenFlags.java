package kz.senim.kb.answer;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Tells an answer, in each of its languages, from which day on the law it rests on reads otherwise. */
final class OpenFlags {

    private OpenFlags() {}

    static void tell(EntityManager entityManager, Answer answer) {
        LocalDate first = entityManager
                .createQuery(
                        "select min(f.effective) from ReviewFlag f where f.answer = :answer"
                                + " and f.decidedAt is null and f.withdrawnAt is null",
                        LocalDate.class)
                .setParameter("answer", answer)
                .getSingleResult();
        answer.languages().forEach(words -> words.outdateFrom(first));
    }
}
