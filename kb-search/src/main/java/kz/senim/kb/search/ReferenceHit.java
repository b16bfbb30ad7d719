package kz.senim.kb.search;

/**
 * A row of a reference table, or a term of the glossary, that answers a question.
 *
 * @param kind {@code reference} or {@code term}
 * @param id of the row or the term
 * @param above whether it was asked for as such, and so stands above all else: how much it is, or what it means, was
 *     asked, or the question says a whole wording of callers
 */
public record ReferenceHit(String kind, long id, boolean above) {}
