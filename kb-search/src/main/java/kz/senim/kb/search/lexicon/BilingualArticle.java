package kz.senim.kb.search.lexicon;

/**
 * One article, or heading above articles, as it reads on one day in both languages; the texts have a paragraph a line.
 */
public record BilingualArticle(String russianHeading, String russianText, String kazakhHeading, String kazakhText) {}
