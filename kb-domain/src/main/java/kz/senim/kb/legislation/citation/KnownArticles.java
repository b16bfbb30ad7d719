package kz.senim.kb.legislation.citation;

/** Tells which articles the base holds; decides whether {@code 124-1} is an article or a range. */
@FunctionalInterface
public interface KnownArticles {

    /** Whether this act has an article with this number, written {@code 127-2}. */
    boolean exists(String actId, String article);
}
