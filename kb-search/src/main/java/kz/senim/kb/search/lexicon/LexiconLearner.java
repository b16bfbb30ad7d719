package kz.senim.kb.search.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.senim.kb.backup.BaseRestored;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.legislation.EditionPublished;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullUnmarked;

/**
 * Learns the lexicon in the background when the articles in both languages have changed. It waits until no edition has
 * been published for a while, so that a whole import is learned from once, and after it rather than beside it.
 */
@ApplicationScoped
public class LexiconLearner {
    private static final Logger LOG = Logger.getLogger(LexiconLearner.class);
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final int ARTICLES_AT_ONCE = 50;

    private final BilingualArticles articles;
    private final LexiconRecords records;
    private final CurrentLexicon current;
    private final Executor background;
    private final Duration quiet;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private volatile long lastAsked;

    @NullUnmarked
    protected LexiconLearner() {
        this(null, null, null, null);
    }

    @Inject
    public LexiconLearner(
            BilingualArticles articles, LexiconRecords records, CurrentLexicon current, Executor background) {
        this(articles, records, current, background, QUIET);
    }

    LexiconLearner(
            BilingualArticles articles,
            LexiconRecords records,
            CurrentLexicon current,
            Executor background,
            Duration quiet) {
        this.articles = articles;
        this.records = records;
        this.current = current;
        this.background = background;
        this.quiet = quiet;
    }

    /** Learns in the background, once it is quiet, if there is anything new to learn. */
    public void start() {
        lastAsked = System.nanoTime();
        again.set(true);
        if (running.compareAndSet(false, true)) {
            background.execute(this::work);
        }
    }

    /** Whether the lexicon is being learned, or soon will be. */
    public boolean isRunning() {
        return running.get() || again.get();
    }

    void afterStart(@Observes BaseOpened opened) {
        background.execute(this::refresh);
        start();
    }

    void afterRestore(@Observes(during = TransactionPhase.AFTER_SUCCESS) BaseRestored restored) {
        background.execute(this::refresh);
        start();
    }

    void afterPublication(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished edition) {
        start();
    }

    void afterDecision(@Observes(during = TransactionPhase.AFTER_SUCCESS) LexiconChanged changed) {
        background.execute(this::refresh);
    }

    private void refresh() {
        try {
            current.refresh();
        } catch (RuntimeException failed) {
            LOG.error("The lexicon could not be read: search goes on with what it knew of it", failed);
        }
    }

    private void work() {
        Thread thread = Thread.currentThread();
        int priority = thread.getPriority();
        thread.setPriority(Thread.MIN_PRIORITY);
        try {
            while (again.get()) {
                awaitQuiet();
                again.set(false);
                learnIfNew();
            }
        } catch (InterruptedException stopping) {
            // the server goes down: what is new will be learned after the next start
            again.set(false);
            thread.interrupt();
        } catch (RuntimeException failed) {
            LOG.error("The lexicon could not be learned: what was learned before stays in use", failed);
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

    private void learnIfNew() {
        List<ArticleRows> rows = articles.rows();
        String fingerprint = BilingualArticles.fingerprint(rows);
        Optional<String> before = records.fingerprint();
        if (before.equals(Optional.of(fingerprint)) || (before.isEmpty() && rows.isEmpty())) {
            return;
        }
        long start = System.nanoTime();
        Lesson lesson = new Lesson();
        for (int from = 0; from < rows.size() && !lesson.isEnough(); from += ARTICLES_AT_ONCE) {
            articles.read(rows.subList(from, Math.min(from + ARTICLES_AT_ONCE, rows.size())))
                    .forEach(lesson::take);
        }
        List<ReadablePair> learned = lesson.learn();
        records.keep(learned, fingerprint, lesson.texts());
        current.refresh();
        LOG.infof(
                "Learned a lexicon of %d pairs from %d texts in both languages, in %d ms",
                learned.size(), lesson.texts(), (System.nanoTime() - start) / 1_000_000);
    }
}
