package kz.senim.kb.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import kz.senim.kb.contact.Service;
import kz.senim.kb.contact.ServiceStatus;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.search.index.IndexState.Condition;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.NullUnmarked;

/** The door to the index itself: how it stands, and having it written again. */
@ApplicationScoped
@Transactional
public class SearchIndex {
    private static final long NEVER_COUNTED = -1;
    /** Counting rows reads them all, seconds among hundreds of thousands: a twentieth of the time goes there at most. */
    private static final long COUNTED_ONE_PART_OF = 20;

    private final EntityManager entityManager;
    private final IndexKeeper keeper;
    private final IndexComparison comparison;
    private volatile long documents = NEVER_COUNTED;
    private volatile long provisions;
    private volatile long countAgainAt = System.nanoTime();

    @NullUnmarked
    protected SearchIndex() {
        this(null, null, null);
    }

    @Inject
    public SearchIndex(EntityManager entityManager, IndexKeeper keeper, IndexComparison comparison) {
        this.entityManager = entityManager;
        this.keeper = keeper;
        this.comparison = comparison;
    }

    /**
     * How the index stands to the database at this moment. While changes wait to be indexed, its documents are those of
     * the last look before, and rows are counted now and then: whoever watches an import is not to slow it down.
     */
    public IndexState state() {
        long pending = keeper.notSent() + comparison.waiting();
        if (pending == 0 || documents == NEVER_COUNTED) {
            documents = documents(Provision.class);
        }
        long now = System.nanoTime();
        if (pending == 0 || now - countAgainAt >= 0) {
            provisions = comparison.rows();
            countAgainAt = now + COUNTED_ONE_PART_OF * (System.nanoTime() - now);
        }
        boolean complete = pending == 0 && provisions == documents && contacts() == documents(Service.class);
        return new IndexState(condition(pending, complete), documents, provisions, pending);
    }

    private long contacts() {
        return entityManager
                .createQuery("select count(*) from Service s where s.status = :active", Long.class)
                .setParameter("active", ServiceStatus.ACTIVE)
                .getSingleResult();
    }

    /** Looks into the index, which makes a segment of what it has been given since the last look. */
    private long documents(Class<?> type) {
        return Search.session(entityManager)
                .search(type)
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }

    /**
     * Has every document written again, in the background. Until its turn comes a document is found as it was; a
     * server killed on the way goes on when it starts again.
     */
    public void rebuild() {
        keeper.startRebuild();
    }

    private Condition condition(long pending, boolean complete) {
        if (aborted() > 0) {
            return Condition.DAMAGED;
        }
        if (keeper.isRebuilding(pending)) {
            return Condition.REBUILDING;
        }
        return pending == 0 && complete ? Condition.CURRENT : Condition.CATCHING_UP;
    }

    /** Counted here, for the outbox's own count wants a transaction of its own and cannot have it inside this one. */
    private long aborted() {
        return count("select count(*) from hsearch_outbox_event where status = 'ABORTED'");
    }

    private long count(String query) {
        return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
    }
}
