package kz.senim.kb.citing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.legislation.citation.LawCitation;
import kz.senim.kb.legislation.citation.LawPlace;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads the citations of provisions not read yet, a few of them in a transaction. */
@ApplicationScoped
@Transactional
public class ReferenceRecords {
    private static final int AT_ONCE = 100;

    private final EntityManager entityManager;
    private final NamesInBase names;

    @NullUnmarked
    protected ReferenceRecords() {
        this(null, null);
    }

    @Inject
    public ReferenceRecords(EntityManager entityManager, NamesInBase names) {
        this.entityManager = entityManager;
        this.names = names;
    }

    private record Unread(long id, String actId, Language language, String eId, String text) {}

    /**
     * Reads the next provisions that were not read with the names that acts have now.
     *
     * @param after the last provision of the round before; 0 to begin
     * @return the last provision read; nothing when all are read
     */
    public OptionalLong readNext(long after) {
        NamesInBase.Named named = names.fresh();
        List<Unread> unread = unread(named.fingerprint(), after);
        if (unread.isEmpty()) {
            return OptionalLong.empty();
        }
        List<Long> ids = unread.stream().map(Unread::id).toList();
        Map<Long, Set<CitedArticles>> known = known(ids);
        for (Unread one : unread) {
            Set<CitedArticles> before = known.getOrDefault(one.id(), Set.of());
            Set<CitedArticles> cited = cited(one, named);
            if (!cited.equals(before)) {
                replace(one.id(), cited, !before.isEmpty());
            }
        }
        mark(ids, named.fingerprint());
        return OptionalLong.of(ids.get(ids.size() - 1));
    }

    private List<Unread> unread(String fingerprint, long after) {
        return entityManager
                .createQuery(
                        "select p.id, p.act.id, p.language, p.eId, p.text from Provision p where p.id > :after"
                                + " and p.article is not null and not exists (select 1 from ProvisionReading d"
                                + " where d.provisionId = p.id and d.names = :names) order by p.id",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("names", fingerprint)
                .setMaxResults(AT_ONCE)
                .getResultList()
                .stream()
                .map(row ->
                        new Unread((Long) row[0], (String) row[1], (Language) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    private Map<Long, Set<CitedArticles>> known(List<Long> ids) {
        Map<Long, Set<CitedArticles>> known = new HashMap<>();
        entityManager
                .createQuery(
                        "select r.provision.id, r from ProvisionReference r where r.provision.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> known.computeIfAbsent((Long) row[0], id -> new HashSet<>())
                        .add(((ProvisionReference) row[1]).cited()));
        return known;
    }

    private void replace(long id, Set<CitedArticles> cited, boolean hadSome) {
        if (hadSome) {
            entityManager
                    .createQuery("delete from ProvisionReference r where r.provision.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
        Provision provision = entityManager.getReference(Provision.class, id);
        cited.forEach(one -> entityManager.persist(new ProvisionReference(provision, one)));
    }

    private void mark(List<Long> ids, String fingerprint) {
        List<Long> marked = entityManager
                .createQuery("select d.provisionId from ProvisionReading d where d.provisionId in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList();
        if (!marked.isEmpty()) {
            entityManager
                    .createQuery("update ProvisionReading d set d.names = :names where d.provisionId in :ids")
                    .setParameter("names", fingerprint)
                    .setParameter("ids", marked)
                    .executeUpdate();
        }
        Set<Long> there = new HashSet<>(marked);
        ids.stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> entityManager.persist(new ProvisionReading(id, fingerprint)));
    }

    /** What the words cite, themselves and the act as a whole left out. */
    private Set<CitedArticles> cited(Unread provision, NamesInBase.Named named) {
        Set<CitedArticles> cited = new HashSet<>();
        for (LawCitation citation : named.reader().read(provision.text(), provision.language())) {
            LawPlace place = citation.place();
            if (place.article() == null) {
                continue;
            }
            OptionalLong first = ArticleOrder.of(place.article());
            String last = place.isWholeArticle() && place.to() != null ? place.to() : place.article();
            OptionalLong to = ArticleOrder.of(last);
            String act = act(CitedTarget.acts(citation.act(), provision.actId()), place.article());
            if (act != null && first.isPresent() && to.isPresent()) {
                cited.add(new CitedArticles(citation.start(), citation.end(), act, first.getAsLong(), to.getAsLong()));
            }
        }
        return cited;
    }

    /** Of several acts that may be meant, the first that has such an article. */
    private @Nullable String act(List<String> acts, String article) {
        if (acts.size() <= 1) {
            return acts.isEmpty() ? null : acts.get(0);
        }
        List<String> having = new ArrayList<>(acts);
        having.retainAll(entityManager
                .createQuery(
                        "select distinct p.act.id from Provision p where p.act.id in :acts and p.eId = :eId",
                        String.class)
                .setParameter("acts", acts)
                .setParameter("eId", "art_" + article)
                .getResultList());
        return having.isEmpty() ? null : having.get(0);
    }
}
