package kz.senim.kb.citing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.citation.ActName;
import kz.senim.kb.legislation.citation.ActNames;
import kz.senim.kb.legislation.citation.LawTextReader;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A reader that knows the acts of the base by their names, kept for a while: acts are few and old. */
@ApplicationScoped
public class NamesInBase {
    private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();

    private final EntityManager entityManager;
    private volatile @Nullable Named kept;

    @NullUnmarked
    protected NamesInBase() {
        this(null);
    }

    @Inject
    public NamesInBase(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A reader with the names it was made from.
     *
     * @param fingerprint of the names and the way of reading: another one may read the same words otherwise
     */
    record Named(LawTextReader reader, List<ActName> acts, String fingerprint, long at) {}

    /** With names at most some seconds old. */
    Named recent() {
        Named last = kept;
        return last != null && System.nanoTime() - last.at < FRESH_NANOS ? last : fresh();
    }

    /** With the names of this moment. */
    Named fresh() {
        List<ActName> acts =
                entityManager.createQuery("select a from Act a order by a.id", Act.class).getResultList().stream()
                        .map(act -> new ActName(act.getId(), act.getTitleRu(), act.getTitleKk(), act.getNumber()))
                        .toList();
        Named last = kept;
        Named now = last != null && last.acts.equals(acts)
                ? new Named(last.reader, last.acts, last.fingerprint, System.nanoTime())
                : new Named(new LawTextReader(ActNames.of(acts)), acts, fingerprint(acts), System.nanoTime());
        kept = now;
        return now;
    }

    private static String fingerprint(List<ActName> acts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("reader " + LawTextReader.VERSION).getBytes(StandardCharsets.UTF_8));
            acts.forEach(act -> digest.update(act.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
