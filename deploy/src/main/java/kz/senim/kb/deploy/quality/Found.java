package kz.senim.kb.deploy.quality;

import java.util.List;

/** What a query found, best first, and how long the one who asked has waited. */
public record Found(List<Provision> provisions, long nanos) {
    public Found {
        provisions = List.copyOf(provisions);
    }
}
