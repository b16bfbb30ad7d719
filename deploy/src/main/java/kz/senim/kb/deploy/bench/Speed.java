package kz.senim.kb.deploy.bench;

import java.util.Locale;

/** How fast documents are indexed. */
final class Speed {
    private Speed() {}

    static String of(int documents, long nanos) {
        return String.format(
                Locale.ROOT, "%d in %.1f s, %.0f a second", documents, nanos / 1e9, documents / (nanos / 1e9));
    }
}
