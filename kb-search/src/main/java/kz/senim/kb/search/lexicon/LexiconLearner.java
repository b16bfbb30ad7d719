package kz.senim.kb.search.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import kz.senim.kb.backup.BaseRestored;
import kz.senim.kb.database.QuietWork;
import kz.senim.kb.database.ServerStarted;
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
    private final QuietWork work;

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
        this.work = new QuietWork(
                background,
                quiet,
                this::learnIfNew,
                failed -> LOG.error("The lexicon could not be learned: what was learned before stays in use", failed));
    }

    /** Learns in the background, once it is quiet, if there is anything new to learn. */
    public void start() {
        work.ask();
    }

    /** Whether the lexicon is being learned, or soon will be. */
    public boolean isRunning() {
        return work.isRunning();
    }

    void afterStart(@Observes ServerStarted started) {
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
