package kz.senim.kb.legislation.note;

import java.time.LocalDate;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.Provision;
import org.jspecify.annotations.Nullable;

/**
 * A change that the newest edition of an act announces, and only a newer one can show.
 *
 * @param act the act
 * @param provision the row the note stands beside
 * @param told what changes, by which law, from when
 * @param edition the date of the newest edition
 * @param state whether the day has come
 */
public record NeededEdition(Act act, Provision provision, ToldChange told, LocalDate edition, State state) {

    /** Whether the day of a change has come. */
    public enum State {
        /** The day has come: the text may be outdated. */
        OVERDUE,
        /** The day is near. */
        SOON,
        /** The day is far. */
        LATER,
        /** The note counts from an event and names no day. */
        UNDATED
    }

    /** The day of the change; null where no note names one. */
    public @Nullable LocalDate from() {
        return told.change().entry().day();
    }
}
