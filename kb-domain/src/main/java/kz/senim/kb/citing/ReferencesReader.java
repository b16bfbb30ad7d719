package kz.senim.kb.citing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.senim.kb.backup.BaseRestored;
import kz.senim.kb.database.QuietWork;
import kz.senim.kb.database.ServerStarted;
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
    private final QuietWork work;

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
        this.work = new QuietWork(
                background,
                quiet,
                this::readAll,
                failed -> LOG.log(
                        Level.SEVERE,
                        "What provisions cite could not be read: it will be tried after the next import or start",
                        failed));
    }

    /** Reads in the background, once it is quiet, what is not read yet. */
    public void start() {
        work.ask();
    }

    /** Whether there may be provisions that are not read yet. */
    public boolean isRunning() {
        return work.isRunning();
    }

    void afterStart(@Observes ServerStarted started) {
        start();
    }

    void afterRestore(@Observes(during = TransactionPhase.AFTER_SUCCESS) BaseRestored restored) {
        start();
    }

    void afterChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionEvent edition) {
        start();
    }

    /** Stops for whoever publishes meanwhile: the rest is read when it is quiet again. */
    private void readAll() {
        OptionalLong last = OptionalLong.of(0);
        while (last.isPresent() && !work.isAskedAgain()) {
            last = records.readNext(last.getAsLong());
        }
    }
}
