package kz.senim.kb.legislation.note;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a change takes effect. Where a note counts from an event («по истечении шести месяцев после дня его первого
 * официального опубликования») there is no day: when the event was, no note says.
 *
 * @param day the first day the note names; null where it names none
 * @param words how the note puts it, without the words that only say «is put into effect»; empty where a day says it all
 */
public record EntryIntoForce(@Nullable LocalDate day, String words) {

    /** Where a note says nothing of it. */
    public static final EntryIntoForce UNTOLD = new EntryIntoForce(null, "");
}
