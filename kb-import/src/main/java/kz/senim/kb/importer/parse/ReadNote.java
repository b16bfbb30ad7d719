package kz.senim.kb.importer.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.ProvisionKind;
import org.jspecify.annotations.Nullable;

/**
 * A note with what was understood of it.
 *
 * @param line where it begins
 * @param text its words, the announcement on a line of its own
 * @param kind what it is about
 * @param subject the unit it names
 * @param effective the day it names, where it names one
 */
record ReadNote(
        int line,
        String text,
        NoteKind kind,
        NoteSubject subject,
        @Nullable LocalDate effective) {
    private static final Pattern PREAMBLE = Pattern.compile("[СC]носка\\. Преамбул|Ескерту\\. К[іi]р[іi]спе");

    static ReadNote of(int line, List<String> lines, Language language) {
        String text = Notes.withAnnouncementApart(String.join("\n", lines));
        NoteKind kind = Notes.kind(text);
        return new ReadNote(
                line, text, kind, NoteSubject.of(Notes.body(text), language), NoteDates.effective(kind, text));
    }

    /** What a paragraph says that tells of its own removal. */
    static ReadNote ofRemoval(int line, String text, Language language) {
        return new ReadNote(line, text, NoteKind.REPEAL, NoteSubject.of("", language), null);
    }

    /** The same note, understood to tell that all of what it stands at was repealed. */
    ReadNote asRepeal() {
        return new ReadNote(line, text, NoteKind.REPEAL, subject, null);
    }

    /** Whether it speaks of something to come, and so may stand above what it is about. */
    boolean mayStandAbove() {
        return kind == NoteKind.COMING || kind == NoteKind.SUSPENSION || Notes.isAnnounced(text);
    }

    /** Whether it tells of the preamble. */
    boolean isAboutPreamble() {
        return PREAMBLE.matcher(text).lookingAt();
    }

    /** Whether it names an article, or a heading above articles, that is not this row. */
    boolean isAboutAnotherThan(OpenProvision row) {
        if (subject.group().isPresent()) {
            return !subject.group().get().heads(row);
        }
        return !subject.article().isEmpty()
                && !(row.kind == ProvisionKind.ARTICLE && row.number.equals(subject.article()));
    }
}
