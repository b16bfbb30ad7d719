package kz.senim.kb.citing;

/**
 * Which articles some words cite.
 *
 * @param start where the words begin in the provision's text
 * @param end where they end, exclusively
 * @param actId the act
 * @param first the first article's place by {@link ArticleOrder}
 * @param last the last one's; the same for a single article
 */
record CitedArticles(int start, int end, String actId, long first, long last) {}
