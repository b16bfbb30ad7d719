package kz.senim.kb.legislation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provision with all that is shown around it.
 *
 * @param provision its row
 * @param edition the date of the edition that speaks for the day asked for
 * @param on the day asked for
 * @param path the headings above it, from the top
 * @param notes the editor's notes beside it
 * @param previous the readable row before it; null at the beginning
 * @param next the readable row after it; null at the end
 * @param inOtherLanguage whether the same provision exists in the other language on that day
 */
public record ProvisionPage(
        Provision provision,
        LocalDate edition,
        LocalDate on,
        List<Provision> path,
        List<NoteText> notes,
        @Nullable Provision previous,
        @Nullable Provision next,
        boolean inOtherLanguage) {

    /** Since when the text may be outdated, by a coming change whose day has come; null while none has. */
    public @Nullable LocalDate outdatedSince() {
        LocalDate first = provision.getOutdatedFrom();
        return first != null && !first.isAfter(on) ? first : null;
    }
}
