package kz.senim.kb.citing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.legislation.citation.LawCitation;
import kz.senim.kb.legislation.citation.LawPlace.Inside;
import org.jspecify.annotations.NullUnmarked;

/** The door to citations between provisions: what one cites, read from its words, and which ones cite it. */
@ApplicationScoped
@Transactional
public class Citations {

    private static final int LONGEST_PAGE = 100;
    private static final int ASKED_AT_ONCE = 500;
    private static final String IN_FORCE = "p.validFrom <= :on and (p.validTo is null or p.validTo > :on)";

    private final EntityManager entityManager;
    private final NamesInBase names;

    @NullUnmarked
    protected Citations() {
        this(null, null);
    }

    @Inject
    public Citations(EntityManager entityManager, NamesInBase names) {
        this.entityManager = entityManager;
        this.names = names;
    }

    /** What this provision cites that the base has in force on this day, in the order of its words. */
    public List<Reference> references(Provision provision, LocalDate on) {
        String text = provision.getText();
        List<LawCitation> citations = names.recent().reader().read(text, provision.getLanguage());
        if (citations.isEmpty()) {
            return List.of();
        }
        ArticleText from = article(provision);
        Map<String, ArticleText> targets = targets(citations, from, on);
        Map<String, Act> acts = acts(citations, from);
        List<Reference> references = new ArrayList<>();
        int paragraph = 0;
        int paragraphStart = 0;
        for (LawCitation citation : citations) {
            for (int next = text.indexOf('\n', paragraphStart);
                    next >= 0 && next < citation.start();
                    next = text.indexOf('\n', paragraphStart)) {
                paragraph++;
                paragraphStart = next + 1;
            }
            CitedTarget target = CitedTarget.of(citation, from, paragraph, (act, eId) -> targets.get(act + ' ' + eId))
                    .orElse(null);
            if (target != null && acts.containsKey(target.actId())) {
                references.add(reference(
                        citation,
                        paragraph,
                        paragraphStart,
                        target,
                        from.language(),
                        Objects.requireNonNull(acts.get(target.actId()))));
            }
        }
        return references;
    }

    /** How many provisions in force on this day cite this one. */
    public long countCiting(Provision provision, LocalDate on) {
        return ArticleOrder.of(provision.getNumber()).isEmpty()
                ? 0
                : citing("select count(p) from Provision p", "", Long.class, provision, on)
                        .getSingleResult();
    }

    /**
     * The provisions in force on this day that cite this one, in its language where they have it, else in the other.
     *
     * @param offset how many to leave out
     * @param limit how many to give at most
     */
    public CitingPage citing(Provision provision, LocalDate on, int offset, int limit) {
        if (ArticleOrder.of(provision.getNumber()).isEmpty()) {
            return new CitingPage(0, List.of());
        }
        List<Provision> rows = citing(
                        "select p from Provision p join fetch p.act",
                        " order by case when p.act = :act then 0 else 1 end, p.act.id, p.orderKey, p.id",
                        Provision.class,
                        provision,
                        on)
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Math.max(1, Math.min(limit, LONGEST_PAGE)))
                .getResultList();
        return new CitingPage(countCiting(provision, on), withPlaces(rows, provision));
    }

    private <T> TypedQuery<T> citing(String selection, String order, Class<T> type, Provision provision, LocalDate on) {
        return entityManager
                .createQuery(
                        selection + " where " + IN_FORCE
                                + " and p.id in (select r.provision.id from ProvisionReference r where r.actId = :actId"
                                + " and r.firstArticle <= :number and r.lastArticle >= :number)"
                                + " and not (p.act = :act and p.eId = :eId)"
                                + " and (p.language = :language or not exists (select 1 from Provision q"
                                + " where q.act = p.act and q.eId = p.eId and q.language = :language"
                                + " and q.validFrom <= :on and (q.validTo is null or q.validTo > :on)))" + order,
                        type)
                .setParameter("on", on)
                .setParameter("actId", provision.getAct().getId())
                .setParameter("act", provision.getAct())
                .setParameter("eId", provision.getEId())
                .setParameter("language", provision.getLanguage())
                .setParameter("number", ArticleOrder.of(provision.getNumber()).getAsLong());
    }

    private List<CitingProvision> withPlaces(List<Provision> rows, Provision cited) {
        OptionalLong number = ArticleOrder.of(cited.getNumber());
        if (rows.isEmpty() || number.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ProvisionReference>> places = entityManager
                .createQuery(
                        "select r from ProvisionReference r where r.provision in :rows and r.actId = :actId"
                                + " and r.firstArticle <= :number and r.lastArticle >= :number order by r.start",
                        ProvisionReference.class)
                .setParameter("rows", rows)
                .setParameter("actId", cited.getAct().getId())
                .setParameter("number", number.getAsLong())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        place -> Objects.requireNonNull(place.getProvision().getId())));
        return rows.stream()
                .map(row -> {
                    List<ProvisionReference> own = places.getOrDefault(row.getId(), List.of());
                    String excerpt = own.isEmpty()
                            ? ""
                            : Excerpt.around(
                                    row.getText(),
                                    own.get(0).getStart(),
                                    own.get(0).getEnd());
                    return new CitingProvision(row, own.size(), excerpt);
                })
                .toList();
    }

    private static Reference reference(
            LawCitation citation, int paragraph, int paragraphStart, CitedTarget target, Language language, Act act) {
        ArticleText article = target.article();
        return new Reference(
                paragraph,
                citation.start() - paragraphStart,
                citation.end() - paragraphStart,
                target.actId(),
                article == null ? language : article.language(),
                article == null ? null : article.article(),
                target.eId(),
                article == null ? act.title(language) : article.heading());
    }

    private Map<String, Act> acts(List<LawCitation> citations, ArticleText from) {
        Set<String> ids = new HashSet<>();
        citations.forEach(citation -> ids.addAll(CitedTarget.acts(citation.act(), from.actId())));
        ids.add(from.actId());
        return entityManager
                .createQuery("select a from Act a where a.id in :ids", Act.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Act::getId, Function.identity()));
    }

    /** The articles that may be meant, by act and eId; in the language of the words where there is one. */
    private Map<String, ArticleText> targets(List<LawCitation> citations, ArticleText from, LocalDate on) {
        Map<String, Set<String>> wanted = new HashMap<>();
        for (LawCitation citation : citations) {
            String number = citation.place().article();
            if (citation.place().inside() == Inside.ACT && number != null) {
                for (String act : CitedTarget.acts(citation.act(), from.actId())) {
                    wanted.computeIfAbsent(act, any -> new HashSet<>()).addAll(CitedTarget.possibleIds(number));
                }
            }
        }
        Map<String, ArticleText> targets = new HashMap<>();
        wanted.forEach((act, ids) -> {
            List<String> all = List.copyOf(ids);
            for (int i = 0; i < all.size(); i += ASKED_AT_ONCE) {
                collect(act, all.subList(i, Math.min(all.size(), i + ASKED_AT_ONCE)), from, on, targets);
            }
        });
        return targets;
    }

    private void collect(
            String act, Collection<String> eIds, ArticleText from, LocalDate on, Map<String, ArticleText> targets) {
        entityManager
                .createQuery(
                        "select p from Provision p where p.act.id = :act and p.eId in :eIds and " + IN_FORCE,
                        Provision.class)
                .setParameter("act", act)
                .setParameter("eIds", eIds)
                .setParameter("on", on)
                .getResultList()
                .forEach(row -> {
                    String key = act + ' ' + row.getEId();
                    ArticleText known = targets.get(key);
                    if (known == null || known.language() != from.language()) {
                        targets.put(key, article(row));
                    }
                });
    }

    private static ArticleText article(Provision row) {
        return ArticleText.of(
                row.getAct().getId(),
                row.getLanguage(),
                row.getEId(),
                Objects.requireNonNullElse(row.getArticle(), row.getEId()),
                title(row),
                row.getText());
    }

    private static String title(Provision row) {
        return (row.getLabel() + " " + row.getHeading()).strip();
    }
}
