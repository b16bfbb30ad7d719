package kz.senim.kb.search.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** When the lexicon was learned last, and from what; there is one at most. */
@Entity
@Table(name = "lexicon_learning")
public class LexiconLearning {
    static final long ONLY = 1;

    @Id
    private long id = ONLY;

    @Column(nullable = false, length = 64)
    private String fingerprint;

    @Column(nullable = false)
    private int texts;

    @Column(name = "learned_at", nullable = false)
    private Instant learnedAt;

    @NullUnmarked
    protected LexiconLearning() {}

    LexiconLearning(String fingerprint, int texts, Instant learnedAt) {
        this.fingerprint = fingerprint;
        this.texts = texts;
        this.learnedAt = learnedAt;
    }

    /** What {@link BilingualArticles#fingerprint} gave. */
    String getFingerprint() {
        return fingerprint;
    }

    int getTexts() {
        return texts;
    }

    Instant getLearnedAt() {
        return learnedAt;
    }
}
