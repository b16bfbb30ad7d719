package kz.senim.kb.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.glossary.GlossaryException.Reason;
import org.jspecify.annotations.NullUnmarked;

/** The door to the glossary. */
@ApplicationScoped
@Transactional
public class Glossary {

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected Glossary() {}

    @Inject
    public Glossary(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** All terms, in the order of the Russian alphabet. */
    public List<GlossaryTerm> terms() {
        List<GlossaryTerm> terms = new ArrayList<>(entityManager
                .createQuery("from GlossaryTerm t where t.removed = false", GlossaryTerm.class)
                .getResultList());
        Collator russian = Collator.getInstance(Locale.forLanguageTag("ru"));
        terms.sort(Comparator.comparing(term -> term.text().ru().term(), russian));
        return terms;
    }

    /** The terms with these ids; those there are none of are left out. */
    public List<GlossaryTerm> terms(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("from GlossaryTerm t where t.id in :ids and t.removed = false", GlossaryTerm.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * One term.
     *
     * @throws GlossaryException when there is none with this id
     */
    public GlossaryTerm term(long id) {
        GlossaryTerm term = entityManager.find(GlossaryTerm.class, id);
        if (term == null || term.isRemoved()) {
            throw new GlossaryException(Reason.NO_SUCH_TERM, id);
        }
        return term;
    }

    /**
     * Adds a term.
     *
     * @throws GlossaryException when another has one of its names
     */
    public GlossaryTerm add(TermText text) {
        return add(text, false);
    }

    GlossaryTerm add(TermText text, boolean sample) {
        requireFree(text, -1);
        GlossaryTerm term = new GlossaryTerm(text, sample, now());
        entityManager.persist(term);
        keep(term);
        journal.record("glossary-term-added", text.ru().term(), "");
        return term;
    }

    /**
     * Tells something else of a term; what was told is kept.
     *
     * @param version the state that was changed
     * @throws GlossaryException when there is no such term, another has one of its names, or somebody has changed it
     *     meanwhile
     */
    public GlossaryTerm change(long id, int version, TermText text) {
        GlossaryTerm term = required(id, version);
        requireFree(text, id);
        term.tell(text, now());
        keep(term);
        journal.record("glossary-term-changed", text.ru().term(), "");
        return term;
    }

    /**
     * Tells a term no more; what was told is kept.
     *
     * @throws GlossaryException when there is no such term, or somebody has changed it meanwhile
     */
    public void remove(long id, int version) {
        GlossaryTerm term = required(id, version);
        term.remove(now());
        keep(term);
        journal.record("glossary-term-removed", term.text().ru().term(), "");
    }

    /**
     * What was told of a term, the latest first.
     *
     * @throws GlossaryException when there is no such term
     */
    public List<TermRevision> history(long id) {
        if (entityManager.find(GlossaryTerm.class, id) == null) {
            throw new GlossaryException(Reason.NO_SUCH_TERM, id);
        }
        return entityManager
                .createQuery("from TermRevision r where r.term.id = :id order by r.number desc", TermRevision.class)
                .setParameter("id", id)
                .getResultList();
    }

    private GlossaryTerm required(long id, int version) {
        GlossaryTerm term = term(id);
        if (term.getVersion() != version) {
            throw new GlossaryException(Reason.CHANGED_MEANWHILE);
        }
        return term;
    }

    private void keep(GlossaryTerm term) {
        entityManager.flush();
        int number = entityManager
                .createQuery("select count(r) from TermRevision r where r.term = :term", Long.class)
                .setParameter("term", term)
                .getSingleResult()
                .intValue();
        entityManager.persist(new TermRevision(term, number + 1, journal.acting(), now()));
    }

    private void requireFree(TermText text, long id) {
        Set<String> taken = new HashSet<>();
        for (GlossaryTerm other : terms()) {
            if (other.getId() != id) {
                taken.addAll(other.text().names());
            }
        }
        text.names().stream().filter(taken::contains).findFirst().ifPresent(name -> {
            throw new GlossaryException(Reason.TERM_EXISTS, name);
        });
    }
}
