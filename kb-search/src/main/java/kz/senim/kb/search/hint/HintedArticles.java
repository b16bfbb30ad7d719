package kz.senim.kb.search.hint;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.senim.kb.legislation.Provision;

/** The wordings of provisions, in the order in which they were added, as the index takes them in. */
public final class HintedArticles {
    private final Map<List<String>, List<Wording>> wordings = new HashMap<>();

    private HintedArticles() {}

    /** Those of one provision. */
    public static List<Wording> of(EntityManager entityManager, Provision provision) {
        return of(entityManager, List.of(provision)).of(provision);
    }

    /** Those of some provisions, read at once. */
    public static HintedArticles of(EntityManager entityManager, Collection<Provision> provisions) {
        HintedArticles read = new HintedArticles();
        if (provisions.isEmpty()) {
            return read;
        }
        entityManager
                .createQuery(
                        "from SearchHint h where h.actId in :acts and h.article in :articles order by h.id",
                        SearchHint.class)
                .setParameter(
                        "acts",
                        provisions.stream()
                                .map(provision -> provision.getAct().getId())
                                .distinct()
                                .toList())
                .setParameter(
                        "articles",
                        provisions.stream()
                                .map(Provision::getArticle)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                // nothing here depends on rows, and looking for changed ones takes longer than reading
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .forEach(hint -> read.wordings
                        .computeIfAbsent(List.of(hint.getActId(), hint.getArticle()), none -> new ArrayList<>())
                        .add(hint.getWording()));
        return read;
    }

    /** Those of this provision, one of those read. */
    public List<Wording> of(Provision provision) {
        String article = provision.getArticle();
        return article == null
                ? List.of()
                : wordings.getOrDefault(List.of(provision.getAct().getId(), article), List.of());
    }
}
