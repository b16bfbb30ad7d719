package kz.senim.kb.legislation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a provision as a whole is not applied, as notes beside it say: «приостановлено с 01.03.2026 до
 * 01.01.2027».
 *
 * @param from the first of them
 * @param until the first day after them
 */
public record SuspendedDays(LocalDate from, LocalDate until) {
    private static final Pattern START = Pattern.compile(
            "(?iu)(?<!\\p{L})[сc] (" + NotedDay.FORM + ")|(" + NotedDay.FORM + ")(?:\\s?ж\\.)?\\s*бастап");

    /** The first day that a note of suspension names; null where it holds from the first edition that has the note. */
    public static @Nullable LocalDate start(NoteText note) {
        Matcher matcher = START.matcher(note.text().replace('\n', ' '));
        return matcher.find()
                ? NotedDay.of(Objects.requireNonNull(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)))
                : null;
    }

    /** The days that a note speaks of while it stands beside a row that holds; null where there are none. */
    static @Nullable SuspendedDays of(ProvisionNote noted, Provision row) {
        NoteText note = noted.words();
        if (note.kind() != NoteKind.SUSPENSION || !note.anchor().equals(row.getEId()) || note.effective() == null) {
            return null;
        }
        LocalDate from = later(later(noted.getValidFrom(), row.getValidFrom()), start(note));
        LocalDate until = earlier(earlier(note.effective(), noted.getValidTo()), row.getValidTo());
        return from.isBefore(until) ? new SuspendedDays(from, until) : null;
    }

    /** Whether this day is one of them. */
    public boolean include(LocalDate day) {
        return !from.isAfter(day) && until.isAfter(day);
    }

    /** All days from the first of both to the last of both. */
    SuspendedDays and(SuspendedDays other) {
        return new SuspendedDays(
                from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }
}
