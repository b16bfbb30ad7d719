package kz.senim.kb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.search.mapping.Fields;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.NullUnmarked;

/**
 * The door through which everything is found. Two steps: which documents, with as little of each as it takes to order
 * them; then what the hits of one page show. Neither loads an entity.
 */
@ApplicationScoped
@Transactional
public class KnowledgeSearch {
    /** The kinds of content there are to find. */
    public static final Set<String> KINDS = Set.of("provision");

    /** How many documents are looked at to make the first pages. */
    private static final int WINDOW = 150;
    /** What a question has found by then is its answer. */
    private static final long LONGEST_MILLIS = 2000;

    private final EntityManager entityManager;

    @NullUnmarked
    protected KnowledgeSearch() {
        this(null);
    }

    @Inject
    public KnowledgeSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What answers the question; nothing for a question without words. */
    public HitPage find(SearchQuery query) {
        long start = System.nanoTime();
        QueryText text = QueryText.of(query.text(), query.prefix());
        if (text.isEmpty()) {
            return new HitPage(List.of(), 0, millisSince(start));
        }
        SearchSession session = Search.session(entityManager);
        SearchScope<Object> everything = session.scope(List.of(Provision.class));
        int window = Math.max(WINDOW, 3 * (query.offset() + query.limit()));
        SearchResult<Found> result = documents(session, everything, query, text, window);
        List<Found> ordered = new Ranking(query.on(), text.isKazakh()).order(result.hits());
        long unseen =
                Math.max(0, result.total().hitCountLowerBound() - result.hits().size());
        List<Found> page =
                ordered.stream().skip(query.offset()).limit(query.limit()).toList();
        List<Hit> hits = page.isEmpty() ? List.of() : hits(session, everything, query, text, page);
        return new HitPage(hits, ordered.size() + unseen, millisSince(start));
    }

    private static SearchResult<Found> documents(
            SearchSession session, SearchScope<Object> scope, SearchQuery query, QueryText text, int window) {
        return session.search(scope)
                .select(f -> f.composite()
                        .from(
                                f.field(Fields.ITEM, String.class),
                                f.field(Fields.LANGUAGE, String.class),
                                f.field(Fields.STATUS, String.class),
                                f.field(Fields.VALID_FROM, LocalDate.class))
                        .asList(KnowledgeSearch::found))
                .where(f -> new QueryPredicates(f).answers(query, text))
                .totalHitCountThreshold(window)
                .truncateAfter(LONGEST_MILLIS, TimeUnit.MILLISECONDS)
                .fetch(window);
    }

    private static Found found(List<?> values) {
        return new Found(
                (String) values.get(0),
                Language.valueOf((String) values.get(1)),
                ForceStatus.valueOf((String) values.get(2)),
                (LocalDate) values.get(3));
    }

    private static List<Hit> hits(
            SearchSession session, SearchScope<Object> scope, SearchQuery query, QueryText text, List<Found> page) {
        List<String> items = page.stream().map(Found::item).toList();
        List<ShownDocument> documents = session.search(scope)
                .select(f -> f.composite()
                        .from(ShownDocument.FIELDS.stream().map(f::field).toArray(ProjectionFinalStep<?>[]::new))
                        .asList(ShownDocument::projected))
                .where(f -> f.bool()
                        .filter(f.terms().field(Fields.ITEM).matchingAny(items))
                        .filter(new QueryPredicates(f).notGone(query.on())))
                .fetchHits(4 * items.size());
        Map<String, List<ShownDocument>> byItem =
                documents.stream().collect(Collectors.groupingBy(ShownDocument::item));
        SnippetMaker snippets = new SnippetMaker(text);
        return page.stream()
                .flatMap(found -> ShownDocument.of(found, byItem.getOrDefault(found.item(), List.of()))
                        .map(shown -> shown.hit(byItem.getOrDefault(found.item(), List.of()), query.on(), snippets))
                        .stream())
                .toList();
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
