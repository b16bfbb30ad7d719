package kz.senim.kb.search.hint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.search.hint.HintException.Reason;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.jspecify.annotations.NullUnmarked;

/** The door to search hints: what callers say for a provision, by which it is found a moment after it was added. */
@ApplicationScoped
@Transactional
public class SearchHints {
    /** How many wordings a provision has in a language at most. */
    public static final int MOST_WORDINGS = 30;

    private final EntityManager entityManager;
    private final Journal journal;
    private final Acting acting;

    @NullUnmarked
    protected SearchHints() {
        this(null, null, null);
    }

    @Inject
    public SearchHints(EntityManager entityManager, Journal journal, Acting acting) {
        this.entityManager = entityManager;
        this.journal = journal;
        this.acting = acting;
    }

    /**
     * The hints of a provision, those in Russian first, each language in the order in which they were added.
     *
     * @throws LegislationException when the base has no such provision
     */
    public List<SearchHint> of(String actId, String article) {
        act(actId, LockModeType.NONE);
        rows(actId, article);
        return hints(actId, article);
    }

    /**
     * Adds a wording in the name of who is acting now.
     *
     * @throws LegislationException when the base has no such provision
     * @throws HintException when the wording or the number of wordings breaks a rule, or the provision has it already
     */
    public SearchHint add(String actId, String article, Language language, String typed) {
        Wording wording = Wording.typed(language, typed);
        // one at a time for an act, or two people could add the same or one too many
        act(actId, LockModeType.PESSIMISTIC_WRITE);
        List<Provision> rows = rows(actId, article);
        List<Wording> known = hints(actId, article).stream()
                .map(SearchHint::getWording)
                .filter(other -> other.language() == language)
                .toList();
        known.stream()
                .filter(other -> other.folded().equals(wording.folded()))
                .findFirst()
                .ifPresent(other -> {
                    throw new HintException(Reason.WORDING_IS_KNOWN, other.text());
                });
        if (known.size() >= MOST_WORDINGS) {
            throw new HintException(Reason.TOO_MANY_WORDINGS, MOST_WORDINGS);
        }
        SearchHint hint = new SearchHint(
                actId, article, wording, acting.username(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        entityManager.persist(hint);
        written(rows, hint, "search-hint-added");
        return hint;
    }

    /**
     * Takes a wording away again.
     *
     * @throws LegislationException when the base has no such provision
     * @throws HintException when the provision has no hint with this id
     */
    public void remove(String actId, String article, long id) {
        act(actId, LockModeType.PESSIMISTIC_WRITE);
        List<Provision> rows = rows(actId, article);
        SearchHint hint = entityManager.find(SearchHint.class, id);
        if (hint == null || !hint.isOf(actId, article)) {
            throw new HintException(Reason.NO_SUCH_HINT, id);
        }
        entityManager.remove(hint);
        written(rows, hint, "search-hint-removed");
    }

    /** Has the article's documents written again, in every language and edition, and tells the journal. */
    private void written(List<Provision> rows, SearchHint hint, String action) {
        SearchIndexingPlan plan = Search.session(entityManager).indexingPlan();
        rows.forEach(plan::addOrUpdate);
        journal.record(
                action,
                hint.getActId() + "/" + hint.getArticle(),
                hint.getWording().language().code() + " " + hint.getWording().text());
    }

    private List<SearchHint> hints(String actId, String article) {
        return entityManager
                .createQuery(
                        "from SearchHint h where h.actId = :act and h.article = :article"
                                + " order by h.language desc, h.id",
                        SearchHint.class)
                .setParameter("act", actId)
                .setParameter("article", article)
                .getResultList();
    }

    private List<Provision> rows(String actId, String article) {
        List<Provision> rows = entityManager
                .createQuery("from Provision p where p.act.id = :act and p.article = :article", Provision.class)
                .setParameter("act", actId)
                .setParameter("article", article)
                .getResultList();
        if (rows.isEmpty()) {
            throw new LegislationException(LegislationException.Reason.NO_SUCH_PROVISION, actId, article);
        }
        return rows;
    }

    private void act(String actId, LockModeType lock) {
        if (entityManager.find(Act.class, actId, lock) == null) {
            throw new LegislationException(LegislationException.Reason.NO_SUCH_ACT, actId);
        }
    }
}
