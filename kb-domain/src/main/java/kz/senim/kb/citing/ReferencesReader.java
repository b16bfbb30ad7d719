package kz.senim.kb.citing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.senim.kb.backup.BaseRestored;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.legislation.EditionEvent;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads in the background what provisions cite, once editions have come or gone and it has been quiet for a while, so
 * that an import is not slowed by it. What is left undone when the server goes down is read after the next start.
 */
@ApplicationScoped
public class ReferencesReader {
    private static final Logger LOG = Logger.getLogger(ReferencesReader.class.getName());
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final ReferenceRecords records;
    private final Executor background;
    private final Duration quiet;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private volatile long lastAsked;

    @NullUnmarked
    protected ReferencesReader() {
        this(null, null);
    }

    @Inject
    public ReferencesReader(ReferenceRecords records, Executor background) {
        this(records, background, QUIET);
    }

    ReferencesReader(ReferenceRecords records, Executor background, Duration quiet) {
        this.records = records;
        this.background = background;
        this.quiet = quiet;
    }

    /** Reads in the background, once it is quiet, what is not read yet. */
    public void start() {
        lastAsked = System.nanoTime();
        again.set(true);
        if (running.compareAndSet(false, true)) {
            background.execute(this::work);
        }
    }

    /** Whether there may be provisions that are not read yet. */
    public boolean isRunning() {
        return running.get() || again.get();
    }

    void afterStart(@Observes BaseOpened opened) {
        start();
    }

    void afterRestore(@Observes(during = TransactionPhase.AFTER_SUCCESS) BaseRestored restored) {
        start();
    }

    void afterChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionEvent edition) {
        start();
    }

    private void work() {
        Thread thread = Thread.currentThread();
        int priority = thread.getPriority();
        thread.setPriority(Thread.MIN_PRIORITY);
        try {
            while (again.get()) {
                awaitQuiet();
                again.set(false);
                readAll();
            }
        } catch (InterruptedException stopping) {
            // the server goes down: what is new will be read after the next start
            again.set(false);
            thread.interrupt();
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.SEVERE,
                    "What provisions cite could not be read: it will be tried after the next import or start",
                    failed);
        } finally {
            thread.setPriority(priority);
            running.set(false);
        }
        if (again.get()) {
            start();
        }
    }

    private void awaitQuiet() throws InterruptedException {
        long left = quiet.toNanos();
        while (left > 0) {
            Thread.sleep(Duration.ofNanos(left).toMillis() + 1);
            left = lastAsked + quiet.toNanos() - System.nanoTime();
        }
    }

    /** Stops for whoever publishes meanwhile: the rest is read when it is quiet again. */
    private void readAll() {
        OptionalLong last = OptionalLong.of(0);
        while (last.isPresent() && !again.get()) {
            last = records.readNext(last.getAsLong());
        }
    }
}
