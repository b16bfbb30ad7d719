package kz.senim.kb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.NullUnmarked;

/** The door to the journal: entries are added in the transaction of what they tell about, and never changed. */
@ApplicationScoped
@Transactional
public class Journal {

    private static final int PAGE = 1000;

    private EntityManager entityManager;
    private Acting acting;

    @NullUnmarked
    protected Journal() {}

    @Inject
    public Journal(EntityManager entityManager, Acting acting) {
        this.entityManager = entityManager;
        this.acting = acting;
    }

    /**
     * Adds an entry in the name of who is acting now. Everybody else who writes waits from here until the caller's
     * transaction ends, so call it when the work is done.
     *
     * @param action what was done, a code: {@code user-created}
     * @param subject what it was done to: a username, an act's id
     * @param detail what else has to be known; never anything about a caller, never a secret
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subject, String detail) {
        // what is still to be written goes out before the lock is taken, not while it is held
        entityManager.flush();
        JournalChain chain = lockedChain();
        entityManager.persist(chain.append(Instant.now(), acting.username(), action, subject, detail));
        entityManager.flush();
    }

    /** In whose name entries are added now. */
    public String acting() {
        return acting.username();
    }

    /** Whether such a thing was ever done. */
    public boolean tellsOf(String action) {
        return entityManager
                        .createQuery("select count(e) from JournalEntry e where e.action = :action", Long.class)
                        .setParameter("action", action)
                        .getSingleResult()
                > 0;
    }

    /** The latest entries, newest first. */
    public List<JournalEntry> latest(int limit) {
        return entityManager
                .createQuery("from JournalEntry e order by e.number desc", JournalEntry.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number of the first entry that is missing or is not as it was written; empty when the journal is whole. */
    public OptionalLong verify() {
        JournalChain chain = entityManager.find(JournalChain.class, JournalChain.ONLY);
        long length = chain == null ? 0 : chain.length();
        long number = 0;
        String hash = JournalChain.HASH_BEFORE_FIRST;
        List<JournalEntry> page;
        do {
            page = entriesAfter(number);
            for (JournalEntry entry : page) {
                if (!entry.follows(number, hash)) {
                    return OptionalLong.of(number + 1);
                }
                number = entry.getNumber();
                hash = entry.getHash();
            }
            page.forEach(entityManager::detach);
        } while (!page.isEmpty());
        boolean endsWhereItShould = number == length && (chain == null || hash.equals(chain.lastHash()));
        return endsWhereItShould ? OptionalLong.empty() : OptionalLong.of(Math.min(number, length) + 1);
    }

    private List<JournalEntry> entriesAfter(long number) {
        return entityManager
                .createQuery("from JournalEntry e where e.number > :number order by e.number", JournalEntry.class)
                .setParameter("number", number)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private JournalChain lockedChain() {
        JournalChain chain = entityManager.find(JournalChain.class, JournalChain.ONLY);
        if (chain == null) {
            chain = JournalChain.empty();
            entityManager.persist(chain);
            entityManager.flush();
        }
        entityManager.refresh(chain, LockModeType.PESSIMISTIC_WRITE);
        return chain;
    }
}
