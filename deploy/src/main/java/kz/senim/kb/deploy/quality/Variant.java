package kz.senim.kb.deploy.quality;

/**
 * A query spoilt in one way, for which the judgements of the unspoilt one hold.
 *
 * @param kind in which way: typing errors, the other keyboard, Latin letters …
 */
public record Variant(String id, JudgedQuery base, String kind, String text) {}
