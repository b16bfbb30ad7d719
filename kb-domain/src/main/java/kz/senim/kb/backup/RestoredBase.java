package kz.senim.kb.backup;

/** What a restore put in: so many tables, so many rows in all. */
public record RestoredBase(int tables, long rows) {}
