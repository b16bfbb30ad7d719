package kz.senim.kb.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.senim.kb.backup.BaseRestored;
import kz.senim.kb.database.ServerStarted;
import kz.senim.kb.legislation.EditionPublished;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullUnmarked;

/** Does the long work on the index, one piece at a time, in the background. */
@ApplicationScoped
public class IndexKeeper {
    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);

    /** The outbox is read in order, and the slower the more waits in it: it is never given more than this at once. */
    private static final int ROOM = 1500;

    private static final long LOOK_AGAIN_MILLIS = 50;
    /** Whatever holds the outbox up, what is to be written is not to be forgotten for it. */
    private static final long STALLED_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final IndexComparison comparison;
    private final Executor background;
    private final AtomicBoolean comparing = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private final AtomicBoolean rebuildAsked = new AtomicBoolean();
    private volatile boolean rebuilding;
    private volatile long notSent;

    @NullUnmarked
    protected IndexKeeper() {
        this(null, null);
    }

    @Inject
    public IndexKeeper(IndexComparison comparison, Executor background) {
        this.comparison = comparison;
        this.background = background;
    }

    /** Compares the index with the database in the background and mends what differs. */
    public void startComparison() {
        again.set(true);
        start();
    }

    void compareAfterStart(@Observes ServerStarted started) {
        startComparison();
    }

    void compareAfterRestore(@Observes(during = TransactionPhase.AFTER_SUCCESS) BaseRestored restored) {
        startComparison();
    }

    /** Brings an act's documents up to date, in the background, with what an edition said of the act as a whole. */
    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished edition) {
        background.execute(() -> {
            try {
                comparison.followAct(edition.actId());
            } catch (RuntimeException failed) {
                LOG.error("Documents could not be brought up to date with their act: they will be compared", failed);
                startComparison();
            }
        });
    }

    /** Has every document written again in the background. */
    public void startRebuild() {
        rebuilding = true;
        rebuildAsked.set(true);
        startComparison();
    }

    /** Whether a rebuild is under way, given how many changes wait in the outbox. */
    boolean isRebuilding(long pending) {
        if (rebuilding && !comparing.get() && !again.get() && pending == 0) {
            rebuilding = false;
        }
        return rebuilding;
    }

    /** How many rows of a rebuild have not yet been given to the outbox. */
    long notSent() {
        return notSent;
    }

    /** Whether the index is being compared with the database at the moment. */
    boolean isComparing() {
        return comparing.get() || again.get();
    }

    private void start() {
        if (comparing.compareAndSet(false, true)) {
            background.execute(this::work);
        }
    }

    private void work() {
        try {
            while (again.getAndSet(false)) {
                compare(rebuildAsked.getAndSet(false));
            }
        } catch (RuntimeException failed) {
            LOG.error("The search index could not be compared with the database", failed);
        } finally {
            comparing.set(false);
        }
        if (again.get()) {
            start();
        }
    }

    private void compare(boolean all) {
        comparison.compareAnswers(all);
        comparison.compareReferences(all);
        Map<Long, Long> documents = comparison.documents();
        try {
            notSent = all ? comparison.rows() : 0;
            long last = 0;
            for (long next = comparison.compareAfter(last, documents, all);
                    next != last;
                    next = comparison.compareAfter(last, documents, all)) {
                last = next;
                notSent = Math.max(0, notSent - IndexComparison.PAGE);
                waitForRoom();
            }
        } finally {
            notSent = 0;
        }
        if (!documents.isEmpty()) {
            LOG.infof("%d documents have no row in the database any more: they leave the index", documents.size());
            comparison.forget(documents.keySet());
        }
        compareContacts(all);
    }

    private void waitForRoom() {
        long fewest = Long.MAX_VALUE;
        long since = System.nanoTime();
        for (long waiting = comparison.waiting(); waiting > ROOM; waiting = comparison.waiting()) {
            if (waiting < fewest) {
                fewest = waiting;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > STALLED_NANOS) {
                return;
            }
            try {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void compareContacts(boolean all) {
        Map<Long, Long> documents = comparison.contactDocuments();
        long last = 0;
        for (long next = comparison.compareContactsAfter(last, documents, all);
                next != last;
                next = comparison.compareContactsAfter(last, documents, all)) {
            last = next;
            waitForRoom();
        }
        if (!documents.isEmpty()) {
            comparison.forgetContacts(documents.keySet());
        }
    }
}
