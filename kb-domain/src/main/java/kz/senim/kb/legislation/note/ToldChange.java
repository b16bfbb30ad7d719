package kz.senim.kb.legislation.note;

import kz.senim.kb.legislation.NoteText;

/**
 * A change with the note that tells of it.
 *
 * @param change what a law does, from when
 * @param successor what the note names as standing in the place of what was repealed; empty where it names nothing
 * @param note the note
 */
public record ToldChange(NotedChange change, String successor, NoteText note) {}
