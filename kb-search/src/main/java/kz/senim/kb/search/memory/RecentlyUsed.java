package kz.senim.kb.search.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was used last: when all of it weighs too much, what was not used for the longest goes first. Any thread may
 * use it.
 *
 * @param <K> what it is asked by
 * @param <V> what it keeps
 */
public final class RecentlyUsed<K, V> {
    private final long most;
    private final ToLongBiFunction<K, V> weight;
    private final Map<K, V> kept = new LinkedHashMap<>(256, 0.75f, true);
    private long weighs;

    /**
     * @param most what all that is kept may weigh together
     * @param weight what one of them weighs, always the same
     */
    public RecentlyUsed(long most, ToLongBiFunction<K, V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** What is kept by this key. */
    public synchronized @Nullable V get(K key) {
        return kept.get(key);
    }

    /** Keeps a value, unless one is kept by this key already. */
    public synchronized void keep(K key, V value) {
        if (kept.putIfAbsent(key, value) != null) {
            return;
        }
        weighs += weight.applyAsLong(key, value);
        var eldest = kept.entrySet().iterator();
        while (weighs > most && eldest.hasNext()) {
            Map.Entry<K, V> goes = eldest.next();
            weighs -= weight.applyAsLong(goes.getKey(), goes.getValue());
            eldest.remove();
        }
    }
}
