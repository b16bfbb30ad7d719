package kz.senim.kb.database;

/**
 * Told once, when the server is up and the base can be read and written: the moment for what has to be looked at after
 * a start. Observers that others rest on say so by a lower {@code @Priority}.
 *
 * <p>The container's own start-up events are of no use for that here: it fires them for libraries before the
 * persistence unit can be reached.
 */
public record BaseOpened() {}
