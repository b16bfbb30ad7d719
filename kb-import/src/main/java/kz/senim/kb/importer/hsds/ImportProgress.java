package kz.senim.kb.importer.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far the work on imports is: it is one transaction, so the database does not show it. */
@ApplicationScoped
public class ImportProgress {

    /**
     * So many entries of so many.
     *
     * @param total 0 while it is not known
     */
    public record Share(int done, int total) {}

    private final Map<Long, Share> shares = new ConcurrentHashMap<>();

    void tell(long id, int done, int total) {
        shares.put(id, new Share(done, total));
    }

    void end(long id) {
        shares.remove(id);
    }

    Share of(long id) {
        return shares.getOrDefault(id, new Share(0, 0));
    }
}
