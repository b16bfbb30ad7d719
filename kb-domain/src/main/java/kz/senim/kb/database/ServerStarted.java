package kz.senim.kb.database;

/** Told once, when people can begin to work: the moment for work behind their backs that nobody waits for. */
public record ServerStarted() {}
