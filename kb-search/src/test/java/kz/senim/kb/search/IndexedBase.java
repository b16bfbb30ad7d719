package kz.senim.kb.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.index.IndexComparison;
import kz.senim.kb.search.index.IndexKeeper;
import kz.senim.kb.search.index.IndexState;
import kz.senim.kb.search.index.SearchIndex;
import kz.senim.kb.search.lexicon.CurrentLexicon;
import kz.senim.kb.search.lexicon.LexiconRecords;
import kz.senim.kb.search.suggest.Suggestion;
import kz.senim.kb.search.suggest.Suggestions;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;

/** A base with an index beside it, empty at first; what is published can be searched once it is settled. */
public final class IndexedBase {
    private static final long PATIENCE_MILLIS = 60_000;

    private final TestBase base;

    private IndexedBase(TestBase base) {
        this.base = base;
    }

    public static IndexedBase on(TestBase base) {
        emptyIndex(base);
        return new IndexedBase(base);
    }

    /** Does the work in a transaction, and waits until the index has followed. */
    public IndexedBase with(Consumer<EntityManager> work) {
        base.inTransaction(work);
        settle();
        return this;
    }

    /** What the work gives, done in a transaction. */
    public <T> T call(Function<EntityManager, T> work) {
        return base.call(work);
    }

    public HitPage find(SearchQuery query) {
        return base.call(entityManager -> new KnowledgeSearch(
                        entityManager,
                        new KnownActs(entityManager),
                        new CurrentLexicon(new LexiconRecords(entityManager)),
                        Runnable::run)
                .find(query));
    }

    /** What is suggested while this is typed. */
    public List<Suggestion> suggest(String typed, @Nullable Language only, int limit) {
        return base.call(entityManager ->
                new Suggestions(entityManager, new KnownActs(entityManager)).suggest(typed, only, limit));
    }

    /** The articles found, in order. */
    public List<String> articles(SearchQuery query) {
        return find(query).hits().stream().map(Hit::article).toList();
    }

    public IndexState state() {
        return base.call(entityManager ->
                new SearchIndex(entityManager, keeper(entityManager), new IndexComparison(entityManager)).state());
    }

    /** Compares the index with the database at once, without a background. */
    public void compare() {
        base.inTransaction(entityManager -> keeper(entityManager).startComparison());
    }

    public void rebuild() {
        base.inTransaction(entityManager -> keeper(entityManager).startRebuild());
    }

    /** Takes every document out of the index, as if its folder had been deleted. */
    public void loseIndex() {
        emptyIndex(base);
    }

    /** Waits until nothing is on its way to the index. */
    public void settle() {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (state().pending() > 0) {
            if (System.currentTimeMillis() > until) {
                throw new AssertionError("The index did not follow the database: " + state());
            }
            pause();
        }
    }

    private static IndexKeeper keeper(EntityManager entityManager) {
        return new IndexKeeper(new IndexComparison(entityManager), Runnable::run);
    }

    private static void emptyIndex(TestBase base) {
        Search.mapping(base.factory()).scope(Object.class).workspace().purge();
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
