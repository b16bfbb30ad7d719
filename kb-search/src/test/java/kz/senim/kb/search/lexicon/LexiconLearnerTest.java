package kz.senim.kb.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.EditionPublished;
import org.junit.jupiter.api.Test;

class LexiconLearnerTest {
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void awaitsTheEndOfAnImportAndLooksOnce() throws InterruptedException {
        ExecutorService background = Executors.newSingleThreadExecutor();
        Records records = new Records();
        LexiconLearner learner = new LexiconLearner(
                new Articles(looks), records, new CurrentLexicon(records), background, Duration.ofMillis(300));
        for (int i = 0; i < 5; i++) {
            learner.afterPublication(new EditionPublished("Z1", Language.RU, LocalDate.of(2026, 1, 1), List.of()));
            Thread.sleep(20);
        }
        assertThat(learner.isRunning()).isTrue();
        assertThat(looks).hasValue(0);
        background.shutdown();
        assertThat(background.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(looks).hasValue(1);
        assertThat(learner.isRunning()).isFalse();
    }

    private static final class Articles extends BilingualArticles {
        private final AtomicInteger looks;

        private Articles(AtomicInteger looks) {
            this.looks = looks;
        }

        @Override
        public List<ArticleRows> rows() {
            looks.incrementAndGet();
            return List.of();
        }
    }

    /** Knows what there is to learn already. */
    private static final class Records extends LexiconRecords {

        @Override
        public Optional<String> fingerprint() {
            return Optional.of(BilingualArticles.fingerprint(List.of()));
        }
    }
}
