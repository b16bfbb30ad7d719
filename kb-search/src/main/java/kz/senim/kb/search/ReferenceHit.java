package kz.senim.kb.search;

/**
 * A row of a reference table, or a term of the glossary, that answers a question.
 *
 * @param kind {@code reference} or {@code term}
 * @param id of the row or the term
 */
public record ReferenceHit(String kind, long id) {}
