package kz.senim.kb.legislation.note;

import java.util.List;

/**
 * What was understood of one note.
 *
 * @param changes what each law it names does, in its order
 * @param successor the eId or words of what the note names as standing in the place of what was repealed; else empty
 * @param rest the words of the note that nothing was made of; what is not blank was not understood
 */
public record NoteReading(List<NotedChange> changes, String successor, String rest) {

    /** How much of a note was understood. */
    public enum Extent {
        FULLY,
        PARTLY,
        NOT_AT_ALL
    }

    public NoteReading {
        changes = List.copyOf(changes);
    }

    /** How much of it was understood. */
    public Extent extent() {
        if (changes.isEmpty()) {
            return Extent.NOT_AT_ALL;
        }
        boolean doubtful = changes.stream()
                .map(NotedChange::law)
                .anyMatch(law -> law.place().isEmpty()
                        && (law.date() == null || law.number().isEmpty()));
        return rest.isBlank() && !doubtful ? Extent.FULLY : Extent.PARTLY;
    }
}
