package kz.senim.kb.deploy.quality;

/** Whoever answers queries. */
@FunctionalInterface
public interface Search {
    Found ask(String text);
}
