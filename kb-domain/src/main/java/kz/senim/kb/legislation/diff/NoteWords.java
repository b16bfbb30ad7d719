package kz.senim.kb.legislation.diff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What comparison needs to know of an editor's note. */
public interface NoteWords {

    /** What it is about: an amendment, a repeal, a coming change, a suspension. */
    Enum<?> kind();

    /** The eId it speaks of. */
    String anchor();

    /** How many paragraphs of the provision stand before it; negative above the heading. */
    int position();

    String text();

    /** The day it takes or ends effect, where it names one. */
    @Nullable
    LocalDate effective();
}
