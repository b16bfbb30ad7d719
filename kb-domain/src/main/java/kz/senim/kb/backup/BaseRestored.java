package kz.senim.kb.backup;

/**
 * The whole content of the base is replaced; what was derived from it must be made anew. It is told in the transaction
 * that does it: observe it {@code during = AFTER_SUCCESS}.
 */
public record BaseRestored() {}
