package kz.senim.kb.legislation;

import java.time.LocalDate;
import kz.senim.kb.legislation.diff.NoteWords;
import org.jspecify.annotations.Nullable;

/**
 * An editor's note as read from a source, beside the provision it is about and never in its text.
 *
 * @param kind what it is about
 * @param anchor the eId it speaks of: the provision's own, or that of a point in it
 * @param position where it stands: {@link #BEFORE_HEADING}, or the number of paragraphs of the provision's text before it
 * @param text the note's words as printed; the lines of one note are joined with a line feed
 * @param effective for a coming change or a suspension, the day it takes (or ends) effect, where the note names one
 */
public record NoteText(
        NoteKind kind,
        String anchor,
        int position,
        String text,
        @Nullable LocalDate effective) implements NoteWords {

    /** The position of a note that stands above the heading of the provision it is about. */
    public static final int BEFORE_HEADING = -1;

    public NoteText {
        if (position < BEFORE_HEADING) {
            throw new IllegalArgumentException("A note cannot stand at " + position);
        }
    }
}
