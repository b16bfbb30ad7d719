package kz.senim.kb.search.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.lexicon.LexiconException.Reason;
import org.jspecify.annotations.NullUnmarked;

/** The door to the lexicon: translations for search, and the pairs for those who look after them. */
@ApplicationScoped
@Transactional
public class Lexicon {
    private static final int LONGEST_PAGE = 500;

    private final EntityManager entityManager;
    private final Journal journal;
    private final Acting acting;
    private final Event<LexiconChanged> changed;
    private final CurrentLexicon current;
    private final LexiconLearner learner;

    @NullUnmarked
    protected Lexicon() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Lexicon(
            EntityManager entityManager,
            Journal journal,
            Acting acting,
            Event<LexiconChanged> changed,
            CurrentLexicon current,
            LexiconLearner learner) {
        this.entityManager = entityManager;
        this.journal = journal;
        this.acting = acting;
        this.changed = changed;
        this.current = current;
        this.learner = learner;
    }

    /**
     * What stems mean in the other language, stem by stem as given, the most probable first; nothing for a stem that
     * is not known. Answered from memory.
     *
     * @param stems as the analyzer of this language makes them
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Translation> translations(Language from, Collection<String> stems) {
        return current.snapshot().translations(from, stems);
    }

    /** The pairs asked for, by their Russian words, from this place on. */
    public LexiconPage page(LexiconFilter filter, int from, int limit) {
        List<LexiconPair> pairs = filtered(
                        "select p", filter, " order by p.russianForm, p.kazakhForm, p.id", LexiconPair.class)
                .setFirstResult(Math.max(0, from))
                .setMaxResults(Math.max(1, Math.min(limit, LONGEST_PAGE)))
                .getResultList();
        return new LexiconPage(
                pairs, filtered("select count(p)", filter, "", Long.class).getSingleResult());
    }

    /** Says, in the name of who is acting now, that these words do translate each other. */
    public LexiconPair confirm(long id) {
        return decide(id, PairState.CONFIRMED, "lexicon-pair-confirmed");
    }

    /** Says, in the name of who is acting now, that these words do not translate each other: they never will again. */
    public LexiconPair reject(long id) {
        return decide(id, PairState.REJECTED, "lexicon-pair-rejected");
    }

    /**
     * Adds a pair of words, in any form, in the name of who is acting now.
     *
     * @throws LexiconException when one is no word to search for, or the pair is there already
     */
    public LexiconPair add(String russianWord, String kazakhWord) {
        StemPair stems = StemPair.of(russianWord, kazakhWord);
        List<LexiconPair> known = entityManager
                .createQuery(
                        "from LexiconPair p where p.russianStem = :russian and p.kazakhStem = :kazakh",
                        LexiconPair.class)
                .setParameter("russian", stems.russian())
                .setParameter("kazakh", stems.kazakh())
                .getResultList();
        if (!known.isEmpty()) {
            LexiconPair there = known.get(0);
            throw new LexiconException(
                    Reason.PAIR_IS_KNOWN,
                    String.valueOf(there.getId()),
                    there.getState().code());
        }
        LexiconPair added = LexiconPair.added(
                stems, StemPair.clean(russianWord), StemPair.clean(kazakhWord), acting.username(), now());
        entityManager.persist(added);
        tell(added, "lexicon-pair-added");
        return added;
    }

    /** How the lexicon stands at this moment. */
    public LexiconState state() {
        Map<PairState, Long> pairs = new EnumMap<>(PairState.class);
        for (PairState state : PairState.values()) {
            pairs.put(state, 0L);
        }
        entityManager
                .createQuery("select p.state, count(p) from LexiconPair p group by p.state", Object[].class)
                .getResultList()
                .forEach(row -> pairs.put((PairState) row[0], (Long) row[1]));
        LexiconLearning last = entityManager.find(LexiconLearning.class, LexiconLearning.ONLY);
        return new LexiconState(
                pairs,
                last == null ? 0 : last.getTexts(),
                last == null ? null : last.getLearnedAt(),
                learner.isRunning());
    }

    private LexiconPair decide(long id, PairState decided, String action) {
        LexiconPair pair = entityManager.find(LexiconPair.class, id);
        if (pair == null) {
            throw new LexiconException(Reason.NO_SUCH_PAIR, id);
        }
        if (pair.getState() != decided) {
            pair.decide(decided, acting.username(), now());
            tell(pair, action);
        }
        return pair;
    }

    private void tell(LexiconPair pair, String action) {
        journal.record(action, pair.getRussianForm() + " – " + pair.getKazakhForm(), "");
        changed.fire(new LexiconChanged());
    }

    private <T> TypedQuery<T> filtered(String selection, LexiconFilter filter, String order, Class<T> type) {
        String word = StemPair.clean(filter.word());
        StringBuilder query = new StringBuilder(selection).append(" from LexiconPair p where 1 = 1");
        if (!word.isEmpty()) {
            query.append(" and (locate(:word, p.russianForm) > 0 or locate(:word, p.kazakhForm) > 0"
                    + " or p.russianStem in :russian or p.kazakhStem in :kazakh)");
        }
        if (filter.state().isPresent()) {
            query.append(" and p.state = :state");
        }
        TypedQuery<T> typed = entityManager.createQuery(query.append(order).toString(), type);
        if (!word.isEmpty()) {
            typed.setParameter("word", word)
                    .setParameter("russian", Analyzers.terms(Analyzers.RUSSIAN, word))
                    .setParameter("kazakh", Analyzers.terms(Analyzers.KAZAKH, word));
        }
        filter.state().ifPresent(state -> typed.setParameter("state", state));
        return typed;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
