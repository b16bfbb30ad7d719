package kz.senim.kb.search.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A Russian and a Kazakh stem that translate each other, with a word form of each for people to read, and what people
 * decided about them. Only what changed is written, so that what is learned cannot undo what was decided meanwhile.
 */
@Entity
@DynamicUpdate
@Table(name = "lexicon_pair")
public class LexiconPair {
    private static final int CERTAIN = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lexicon_pair_seq")
    @SequenceGenerator(name = "lexicon_pair_seq", sequenceName = "lexicon_pair_seq", allocationSize = 200)
    private @Nullable Long id;

    @Column(name = "russian_stem", nullable = false, updatable = false, length = StemReader.LONGEST)
    private String russianStem;

    @Column(name = "kazakh_stem", nullable = false, updatable = false, length = StemReader.LONGEST)
    private String kazakhStem;

    @Column(name = "russian_form", nullable = false, length = StemReader.LONGEST)
    private String russianForm;

    @Column(name = "kazakh_form", nullable = false, length = StemReader.LONGEST)
    private String kazakhForm;

    @Column(name = "probability", nullable = false)
    private int tenThousandths;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private PairState state;

    @Column(name = "decided_by", length = 60)
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @NullUnmarked
    protected LexiconPair() {}

    private LexiconPair(StemPair stems, String russianForm, String kazakhForm, PairState state, int tenThousandths) {
        this.russianStem = stems.russian();
        this.kazakhStem = stems.kazakh();
        this.russianForm = russianForm;
        this.kazakhForm = kazakhForm;
        this.state = state;
        this.tenThousandths = tenThousandths;
    }

    static LexiconPair learned(ReadablePair readable) {
        return new LexiconPair(
                readable.stems(),
                readable.russianForm(),
                readable.kazakhForm(),
                PairState.LEARNED,
                tenThousandths(readable.pair()));
    }

    static LexiconPair added(StemPair stems, String russian, String kazakh, String by, Instant at) {
        LexiconPair added = new LexiconPair(stems, russian, kazakh, PairState.ADDED, CERTAIN);
        added.decide(PairState.ADDED, by, at);
        return added;
    }

    /** The same words and what was decided about them, under the stems that analyzers make of them now. */
    LexiconPair under(StemPair stems) {
        LexiconPair copy = new LexiconPair(stems, russianForm, kazakhForm, state, tenThousandths);
        copy.decidedBy = decidedBy;
        copy.decidedAt = decidedAt;
        return copy;
    }

    /** Takes over what was learned anew; what a person has added stays certain, and in that person's words. */
    void learnAgain(ReadablePair readable) {
        if (state == PairState.LEARNED) {
            russianForm = readable.russianForm();
            kazakhForm = readable.kazakhForm();
        }
        if (state != PairState.ADDED) {
            tenThousandths = tenThousandths(readable.pair());
        }
    }

    void decide(PairState decided, String by, Instant at) {
        state = decided;
        decidedBy = by;
        decidedAt = at;
    }

    boolean isDecided() {
        return state != PairState.LEARNED;
    }

    StemPair stems() {
        return new StemPair(russianStem, kazakhStem);
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getRussianStem() {
        return russianStem;
    }

    public String getKazakhStem() {
        return kazakhStem;
    }

    /** The word form most often behind the Russian stem, or the word as a person gave it. */
    public String getRussianForm() {
        return russianForm;
    }

    /** The word form most often behind the Kazakh stem, or the word as a person gave it. */
    public String getKazakhForm() {
        return kazakhForm;
    }

    /** From 0 to 1. */
    public double getProbability() {
        return (double) tenThousandths / CERTAIN;
    }

    public PairState getState() {
        return state;
    }

    /** Who confirmed, rejected or added it; null when nobody did. */
    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }

    private static int tenThousandths(LearnedPair pair) {
        return (int) Math.round(pair.probability() * CERTAIN);
    }
}
