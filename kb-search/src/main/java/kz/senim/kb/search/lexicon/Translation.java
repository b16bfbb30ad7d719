package kz.senim.kb.search.lexicon;

/**
 * What a stem means in the other language.
 *
 * @param from the stem, as the analyzer of its language makes it
 * @param to a stem of the other language
 * @param probability how probable it is, from 0 to 1; what a person has added has 1
 */
public record Translation(String from, String to, float probability) {}
