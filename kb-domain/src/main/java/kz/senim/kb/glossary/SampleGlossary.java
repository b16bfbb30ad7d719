package kz.senim.kb.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.senim.kb.audit.Journal;
import org.jspecify.annotations.NullUnmarked;

/** The door to terms that only show how the base works. */
@ApplicationScoped
@Transactional
public class SampleGlossary {

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected SampleGlossary() {}

    @Inject
    public SampleGlossary(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /** Puts the sample in, unless there are terms already; says how many were added. */
    public int add(List<TermText> terms) {
        Long there = entityManager
                .createQuery("select count(t) from GlossaryTerm t", Long.class)
                .getSingleResult();
        if (there > 0) {
            return 0;
        }
        Glossary glossary = new Glossary(entityManager, journal);
        terms.forEach(term -> glossary.add(term, true));
        return terms.size();
    }

    /** Takes the sample out; says how many terms went. */
    public int remove() {
        entityManager
                .createQuery("delete from TermRevision r where r.term.id in"
                        + " (select t.id from GlossaryTerm t where t.sample = true)")
                .executeUpdate();
        List<GlossaryTerm> terms = entityManager
                .createQuery("from GlossaryTerm t where t.sample = true", GlossaryTerm.class)
                .getResultList();
        terms.forEach(entityManager::remove);
        return terms.size();
    }
}
