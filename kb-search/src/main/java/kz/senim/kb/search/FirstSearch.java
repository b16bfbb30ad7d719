package kz.senim.kb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import kz.senim.kb.database.ServerStarted;
import org.jspecify.annotations.NullUnmarked;

/** Asks the first question after a start itself: it takes seconds where the next take milliseconds. */
@ApplicationScoped
public class FirstSearch {
    /** In Latin letters, so that the words of the index are read by their sounds as well. */
    private static final String QUESTION = "quqyq qorgau ban";

    private final KnowledgeSearch search;
    private final Executor beside;

    @NullUnmarked
    protected FirstSearch() {
        this(null, null);
    }

    @Inject
    public FirstSearch(KnowledgeSearch search, Executor beside) {
        this.search = search;
        this.beside = beside;
    }

    void ask(@Observes ServerStarted started) {
        beside.execute(() -> search.find(SearchQuery.of(QUESTION)));
    }
}
