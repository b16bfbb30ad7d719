package kz.senim.kb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.citation.ActName;
import kz.senim.kb.legislation.citation.ActNames;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the acts of the base are called, kept for a while: every question asks for it, and acts are few and old. */
@ApplicationScoped
public class KnownActs {
    private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();

    private EntityManager entityManager;
    private volatile @Nullable Kept kept;

    @NullUnmarked
    protected KnownActs() {}

    @Inject
    public KnownActs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The names; read anew when the index has another number of documents than when they were read, and every few
     * seconds.
     */
    ActNames names(int documents) {
        return kept(documents).names;
    }

    /** The acts themselves, as fresh as their names; the same list as long as nothing of it has changed. */
    public List<ActName> acts(int documents) {
        return kept(documents).acts;
    }

    private Kept kept(int documents) {
        Kept last = kept;
        if (last == null || last.documents != documents || System.nanoTime() - last.at > FRESH_NANOS) {
            List<ActName> acts =
                    entityManager.createQuery("select a from Act a order by a.id", Act.class).getResultList().stream()
                            .map(act -> new ActName(act.getId(), act.getTitleRu(), act.getTitleKk(), act.getNumber()))
                            .toList();
            last = last != null && last.acts.equals(acts)
                    ? new Kept(last.acts, last.names, documents, System.nanoTime())
                    : new Kept(acts, ActNames.of(acts), documents, System.nanoTime());
            kept = last;
        }
        return last;
    }

    private record Kept(List<ActName> acts, ActNames names, int documents, long at) {}
}
