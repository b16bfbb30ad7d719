package kz.senim.kb.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.senim.kb.answer.AnswerInLanguage;
import kz.senim.kb.contact.Service;
import kz.senim.kb.contact.ServiceStatus;
import kz.senim.kb.glossary.GlossaryTerm;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.reference.ReferenceRow;
import kz.senim.kb.search.hint.HintedArticles;
import kz.senim.kb.search.mapping.ContactItem;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.mapping.ReferenceItem;
import kz.senim.kb.search.mapping.Stamp;
import kz.senim.kb.search.mapping.TermItem;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.jspecify.annotations.NullUnmarked;

/**
 * Compares the index with the database, a few hundred rows at a time, each in a transaction of its own, and sends what
 * differs through the outbox. Nothing is done to a document before its turn in the outbox comes, so what is there is
 * found all the while, and a comparison broken off is simply made again.
 */
@ApplicationScoped
@Transactional
public class IndexComparison {
    /** So many rows are compared in one transaction. */
    static final int PAGE = 300;

    private static final int SCROLL = 2000;

    private final EntityManager entityManager;

    @NullUnmarked
    protected IndexComparison() {
        this(null);
    }

    @Inject
    public IndexComparison(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many changes wait in the outbox. */
    public long waiting() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from hsearch_outbox_event")
                        .getSingleResult())
                .longValue();
    }

    /** How many rows the index is to hold a document of. */
    public long rows() {
        return entityManager
                .createQuery("select count(*) from Provision where article is not null", Long.class)
                .getSingleResult();
    }

    /** The stamp of every document, by the id of its row. */
    public Map<Long, Long> documents() {
        Map<Long, Long> stamps = new HashMap<>();
        try (SearchScroll<List<?>> scroll = Search.session(entityManager)
                .search(Provision.class)
                .select(f -> f.composite(f.id(Long.class), f.field(Fields.STAMP, Long.class)))
                .where(f -> f.matchAll())
                .scroll(SCROLL)) {
            for (SearchScrollResult<List<?>> found = scroll.next(); found.hasHits(); found = scroll.next()) {
                found.hits().forEach(document -> stamps.put((Long) document.get(0), (Long) document.get(1)));
            }
        }
        return stamps;
    }

    /**
     * Compares the rows that follow this id, takes them out of {@code documents}, and sends those that differ (or
     * {@code all}) to be written again.
     *
     * @return the last id compared, or the same id when no row follows
     */
    public long compareAfter(long id, Map<Long, Long> documents, boolean all) {
        List<Provision> rows = entityManager
                .createQuery(
                        "select p from Provision p join fetch p.act where p.id > :id and p.article is not null"
                                + " order by p.id",
                        Provision.class)
                .setParameter("id", id)
                .setMaxResults(PAGE)
                .getResultList();
        SearchIndexingPlan plan = Search.session(entityManager).indexingPlan();
        HintedArticles hints = HintedArticles.of(
                entityManager,
                rows.stream().map(row -> row.getAct().getId()).distinct().toList());
        long last = id;
        for (Provision row : rows) {
            Long rowId = row.getId();
            if (rowId == null) {
                throw new IllegalStateException("A stored row has an id");
            }
            Long stamp = documents.remove(rowId);
            if (all || stamp == null || stamp != Stamp.of(row, hints.of(row))) {
                plan.addOrUpdate(row);
            }
            last = rowId;
        }
        return last;
    }

    /** The stamp of every contact's document, by the id of its service. */
    public Map<Long, Long> contactDocuments() {
        Map<Long, Long> stamps = new HashMap<>();
        try (SearchScroll<List<?>> scroll = Search.session(entityManager)
                .search(Service.class)
                .select(f -> f.composite(f.id(Long.class), f.field(Fields.STAMP, Long.class)))
                .where(f -> f.matchAll())
                .scroll(SCROLL)) {
            for (SearchScrollResult<List<?>> found = scroll.next(); found.hasHits(); found = scroll.next()) {
                found.hits().forEach(document -> stamps.put((Long) document.get(0), (Long) document.get(1)));
            }
        }
        return stamps;
    }

    /** As {@link #compareAfter}, for contacts. */
    public long compareContactsAfter(long id, Map<Long, Long> documents, boolean all) {
        List<Service> services = entityManager
                .createQuery("from Service s where s.id > :id and s.status = :active order by s.id", Service.class)
                .setParameter("id", id)
                .setParameter("active", ServiceStatus.ACTIVE)
                .setMaxResults(PAGE)
                .getResultList();
        SearchIndexingPlan plan = Search.session(entityManager).indexingPlan();
        long last = id;
        for (Service service : services) {
            last = service.getId();
            Long stamp = documents.remove(last);
            if (all || stamp == null || stamp != ContactItem.stamp(service)) {
                plan.addOrUpdate(service);
            }
        }
        return last;
    }

    /** Takes contacts' documents out of the index that nobody is sent to any more. */
    public void forgetContacts(Collection<Long> services) {
        SearchSession session = Search.session(entityManager);
        services.forEach(service -> session.indexingPlan().purge(Service.class, service, null));
    }

    /** Sends the rows of an act to be written again whose documents tell the act's own particulars as they were before. */
    public void followAct(String actId) {
        Act act = entityManager.find(Act.class, actId);
        if (act == null) {
            return;
        }
        SearchSession session = Search.session(entityManager);
        List<Long> outdated = session.search(Provision.class)
                .select(f -> f.id(Long.class))
                .where(f -> f.bool()
                        .filter(f.match().field(Fields.ACT_ID).matching(actId))
                        .mustNot(f.match().field(Fields.ACT_STAMP).matching(Stamp.of(act))))
                .fetchAllHits();
        for (int from = 0; from < outdated.size(); from += PAGE) {
            entityManager
                    .createQuery("select p from Provision p where p.id in :ids", Provision.class)
                    .setParameter("ids", outdated.subList(from, Math.min(from + PAGE, outdated.size())))
                    .getResultList()
                    .forEach(session.indexingPlan()::addOrUpdate);
        }
    }

    /** Compares all answers, of which there are few, and sends those that differ (or {@code all}) to be written again. */
    public void compareAnswers(boolean all) {
        SearchSession session = Search.session(entityManager);
        Map<Long, Long> documents = new HashMap<>();
        session.search(AnswerInLanguage.class)
                .select(f -> f.composite(f.id(Long.class), f.field(Fields.STAMP, Long.class)))
                .where(f -> f.matchAll())
                .fetchAllHits()
                .forEach(document -> documents.put((Long) document.get(0), (Long) document.get(1)));
        for (AnswerInLanguage words : entityManager
                .createQuery("from AnswerInLanguage w where w.published is not null", AnswerInLanguage.class)
                .getResultList()) {
            Long stamp = documents.remove(words.getId());
            if (all || stamp == null || stamp != Stamp.of(words)) {
                session.indexingPlan().addOrUpdate(words);
            }
        }
        documents.keySet().forEach(id -> session.indexingPlan().purge(AnswerInLanguage.class, id, null));
    }

    /** Compares all reference rows and terms, of which there are few, and sends those that differ (or {@code all}). */
    public void compareReferences(boolean all) {
        compareFew(
                ReferenceRow.class,
                entityManager
                        .createQuery(
                                "from ReferenceRow r join fetch r.table where r.removed = false", ReferenceRow.class)
                        .getResultList(),
                ReferenceRow::getId,
                ReferenceItem::stamp,
                all);
        compareFew(
                GlossaryTerm.class,
                entityManager
                        .createQuery("from GlossaryTerm t where t.removed = false", GlossaryTerm.class)
                        .getResultList(),
                GlossaryTerm::getId,
                TermItem::stamp,
                all);
    }

    private <T> void compareFew(
            Class<T> type, List<T> told, Function<T, Long> id, Function<T, Long> stamp, boolean all) {
        SearchSession session = Search.session(entityManager);
        Map<Long, Long> documents = new HashMap<>();
        session.search(type)
                .select(f -> f.composite(f.id(Long.class), f.field(Fields.STAMP, Long.class)))
                .where(f -> f.matchAll())
                .fetchAllHits()
                .forEach(document -> documents.put((Long) document.get(0), (Long) document.get(1)));
        for (T one : told) {
            Long written = documents.remove(id.apply(one));
            if (all || !stamp.apply(one).equals(written)) {
                session.indexingPlan().addOrUpdate(one);
            }
        }
        documents.keySet().forEach(gone -> session.indexingPlan().purge(type, gone, null));
    }

    /** Takes documents out of the index whose rows are gone. */
    public void forget(Collection<Long> rows) {
        SearchSession session = Search.session(entityManager);
        rows.forEach(row -> session.indexingPlan().purge(Provision.class, row, null));
    }
}
