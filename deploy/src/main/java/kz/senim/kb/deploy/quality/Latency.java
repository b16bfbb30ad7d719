package kz.senim.kb.deploy.quality;

import java.util.List;
import java.util.Locale;

/** How long requests took, shortest first. */
public record Latency(List<Long> nanos) {
    public Latency {
        nanos = nanos.stream().sorted().toList();
    }

    /** The time that this share of the requests did not exceed. */
    public String millis(double share) {
        int place = (int) Math.ceil(share * nanos.size()) - 1;
        return String.format(Locale.ROOT, "%.1f", nanos.get(Math.max(0, place)) / 1e6);
    }
}
