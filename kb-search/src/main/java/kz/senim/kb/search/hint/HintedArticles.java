package kz.senim.kb.search.hint;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.legislation.Provision;

/**
 * The wordings of the provisions of some acts, as the index takes them in: first those written for the article, then
 * the hints of staff in the order in which they were added.
 */
public final class HintedArticles {
    private final Map<List<String>, List<Wording>> hints = new HashMap<>();

    private HintedArticles() {}

    /** Reads the hints of some acts at once. */
    public static HintedArticles of(EntityManager entityManager, Collection<String> actIds) {
        HintedArticles read = new HintedArticles();
        if (actIds.isEmpty()) {
            return read;
        }
        entityManager
                .createQuery("from SearchHint h where h.actId in :acts order by h.id", SearchHint.class)
                .setParameter("acts", actIds)
                // nothing here depends on rows, and looking for changed ones takes longer than reading
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .forEach(hint -> read.hints
                        .computeIfAbsent(List.of(hint.getActId(), hint.getArticle()), none -> new ArrayList<>())
                        .add(hint.getWording()));
        return read;
    }

    /** Those of this provision, whose act is one of those read. */
    public List<Wording> of(Provision provision) {
        String article = provision.getArticle();
        if (article == null) {
            return List.of();
        }
        String actId = provision.getAct().getId();
        List<Wording> written = WrittenWordings.of(actId, article);
        List<Wording> added = hints.getOrDefault(List.of(actId, article), List.of());
        if (added.isEmpty()) {
            return written;
        }
        List<Wording> both = new ArrayList<>(written);
        both.addAll(added);
        return both;
    }
}
