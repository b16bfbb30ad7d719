package kz.senim.kb.deploy.client;

/**
 * An article of an act in one language, as plain words.
 *
 * @param language {@code ru} or {@code kk}
 * @param article its number, or what stands for it in addresses
 * @param heading may be empty
 * @param text its paragraphs with their numbers, one a line; may be empty
 */
public record ArticleText(String actId, String language, String article, String heading, String text) {}
