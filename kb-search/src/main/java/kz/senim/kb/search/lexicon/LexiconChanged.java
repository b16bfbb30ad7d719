package kz.senim.kb.search.lexicon;

/** Told, inside the transaction, when a person has changed the lexicon. */
public record LexiconChanged() {}
