package kz.senim.kb.search.thesaurus;

/**
 * An entry that a question says.
 *
 * @param share how much of the entry it says, 1 for all its words; a rare word says more than a common one
 */
public record Match(Entry entry, double share) {}
