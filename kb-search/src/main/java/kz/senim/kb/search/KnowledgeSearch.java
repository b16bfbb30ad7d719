package kz.senim.kb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.search.mapping.Fields;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.NullUnmarked;

/**
 * The door through which everything is found. What is shown is projected from the index; no entity is loaded.
 */
@ApplicationScoped
@Transactional
public class KnowledgeSearch {
    /** The kinds of content there are to find. */
    public static final Set<String> KINDS = Set.of("provision");

    /** How many documents are looked at for each hit of a page, for both languages of a thing are one hit. */
    private static final int DOCUMENTS_PER_HIT = 3;
    /** How many more are looked at where the first hold too little that is in force. */
    private static final int WIDER = 3;
    /** What a question has found by then is its answer. */
    private static final long LONGEST_MILLIS = 2000;
    /** Beyond that many documents nobody needs to know how many there are. */
    private static final int COUNTED = 1000;

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
        Ranking ranking = new Ranking(query.on(), text.isKazakh());
        int wanted = query.offset() + query.limit();
        int window = DOCUMENTS_PER_HIT * wanted;
        SearchResult<ShownDocument> result = documents(session, everything, query, text, window);
        List<ShownDocument> ordered = ranking.order(result.hits());
        if (result.hits().size() == window && !ranking.isSettled(ordered, wanted)) {
            result = documents(session, everything, query, text, WIDER * window);
            ordered = ranking.order(result.hits());
        }
        List<ShownDocument> page =
                ordered.stream().skip(query.offset()).limit(query.limit()).toList();
        Map<String, Set<Language>> languages = languages(session, everything, query, page);
        SnippetMaker snippets = new SnippetMaker(text);
        List<Hit> hits = page.stream()
                .map(document -> document.hit(alsoIn(document, languages), query.on(), snippets))
                .toList();
        long unseen =
                Math.max(0, result.total().hitCountLowerBound() - result.hits().size());
        return new HitPage(hits, ordered.size() + unseen, millisSince(start));
    }

    private static SearchResult<ShownDocument> documents(
            SearchSession session, SearchScope<Object> scope, SearchQuery query, QueryText text, int window) {
        return session.search(scope)
                .select(f -> f.composite()
                        .from(ShownDocument.FIELDS.stream().map(f::field).toArray(ProjectionFinalStep<?>[]::new))
                        .asList(ShownDocument::projected))
                .where(f -> new QueryPredicates(f).answers(query, text))
                .totalHitCountThreshold(COUNTED)
                .truncateAfter(LONGEST_MILLIS, TimeUnit.MILLISECONDS)
                .fetch(window);
    }

    /** In which languages these things exist on the day asked for, whether or not their text matches. */
    private static Map<String, Set<Language>> languages(
            SearchSession session, SearchScope<Object> scope, SearchQuery query, Collection<ShownDocument> page) {
        Map<String, Set<Language>> languages = new HashMap<>();
        for (Language language : Language.values()) {
            List<String> shownInTheOther = page.stream()
                    .filter(document -> document.language() != language)
                    .map(ShownDocument::item)
                    .toList();
            if (!shownInTheOther.isEmpty()) {
                session.search(scope)
                        .select(f -> f.field(Fields.ITEM, String.class))
                        .where(f -> f.bool()
                                .filter(f.terms().field(Fields.ITEM).matchingAny(shownInTheOther))
                                .filter(f.match().field(Fields.LANGUAGE).matching(language.name()))
                                .filter(new QueryPredicates(f).notGone(query.on())))
                        .fetchHits(2 * shownInTheOther.size())
                        .forEach(item -> languages
                                .computeIfAbsent(item, none -> EnumSet.noneOf(Language.class))
                                .add(language));
            }
        }
        return languages;
    }

    private static List<Language> alsoIn(ShownDocument document, Map<String, Set<Language>> languages) {
        return Arrays.stream(Language.values())
                .filter(language -> language != document.language())
                .filter(language ->
                        languages.getOrDefault(document.item(), Set.of()).contains(language))
                .toList();
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
