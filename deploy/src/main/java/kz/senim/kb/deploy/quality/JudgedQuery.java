package kz.senim.kb.deploy.quality;

/**
 * A query as somebody types it, and what answers it.
 *
 * @param queryClass what sort of query it is: a question, a citation, words of a child …
 */
public record JudgedQuery(String id, String language, String queryClass, String text, Judgements judgements) {}
