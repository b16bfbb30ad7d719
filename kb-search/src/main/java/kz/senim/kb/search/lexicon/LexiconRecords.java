package kz.senim.kb.search.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** Keeps what was learned, without touching what people decided, and reads it for use. */
@ApplicationScoped
@Transactional
public class LexiconRecords {
    private static final int AT_ONCE = 500;

    private final EntityManager entityManager;

    @NullUnmarked
    protected LexiconRecords() {
        this(null);
    }

    @Inject
    public LexiconRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All that may be used. */
    public LexiconSnapshot load() {
        return LexiconSnapshot.of(entityManager
                .createQuery("from LexiconPair p where p.state <> :rejected", LexiconPair.class)
                .setParameter("rejected", PairState.REJECTED)
                .getResultList());
    }

    /** What the lexicon was learned from; empty when it never was. */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(entityManager.find(LexiconLearning.class, LexiconLearning.ONLY))
                .map(LexiconLearning::getFingerprint);
    }

    /** Replaces what was learned before, except for what people decided about it. */
    public void keep(List<ReadablePair> learned, String fingerprint, int texts) {
        Map<StemPair, LexiconPair> known = new HashMap<>();
        entityManager
                .createQuery("from LexiconPair", LexiconPair.class)
                .getResultList()
                .forEach(pair -> known.put(pair.stems(), pair));
        followAnalyzers(known);
        Map<StemPair, LexiconPair> unlearned = new HashMap<>(known);
        for (ReadablePair readable : learned) {
            LexiconPair pair = known.get(readable.stems());
            if (pair == null) {
                entityManager.persist(LexiconPair.learned(readable));
            } else {
                pair.learnAgain(readable);
                unlearned.remove(readable.stems());
            }
        }
        entityManager.merge(
                new LexiconLearning(fingerprint, texts, Instant.now().truncatedTo(ChronoUnit.MICROS)));
        entityManager.flush();
        forget(unlearned.values().stream().filter(pair -> !pair.isDecided()).toList());
    }

    /** Puts decided pairs under the stems that analyzers make of their words now, if those have changed. */
    private void followAnalyzers(Map<StemPair, LexiconPair> known) {
        for (LexiconPair pair : List.copyOf(known.values())) {
            StemPair now = pair.stems().behind(pair.getRussianForm(), pair.getKazakhForm());
            if (!pair.isDecided() || now.equals(pair.stems())) {
                continue;
            }
            known.remove(pair.stems());
            LexiconPair there = known.get(now);
            entityManager.remove(pair);
            if (there != null && there.isDecided()) {
                continue;
            }
            if (there != null) {
                entityManager.remove(there);
            }
            // the old rows go first, for two rows of the same stems cannot stand side by side
            entityManager.flush();
            LexiconPair copy = pair.under(now);
            entityManager.persist(copy);
            known.put(now, copy);
        }
    }

    /** Deletes pairs that are not learned any more, but not those decided since they were read. */
    private void forget(List<LexiconPair> pairs) {
        List<Long> ids = new ArrayList<>();
        for (LexiconPair pair : pairs) {
            Long id = pair.getId();
            if (id != null) {
                ids.add(id);
            }
        }
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            entityManager
                    .createQuery("delete from LexiconPair p where p.id in :ids and p.state = :learned")
                    .setParameter("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .setParameter("learned", PairState.LEARNED)
                    .executeUpdate();
        }
    }
}
