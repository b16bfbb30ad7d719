package kz.senim.kb.search.lexicon;

/** The ids of the two rows of an article; public only because a query makes it. */
public record ArticleRows(long russian, long kazakh) {}
