package kz.senim.kb.legislation;

import java.util.List;

/**
 * An edition written out as plain text: headings, words and notes in reading order, one a line. Nothing visible of the
 * source is missing in it but for the front matter that a parser may drop.
 */
public final class PlainText {
    private PlainText() {}

    /** The whole edition, each line ended by a line feed. */
    public static String of(EditionText edition) {
        StringBuilder out = new StringBuilder();
        edition.provisions().forEach(provision -> append(provision, out));
        return out.toString();
    }

    /** One row of it: its notes above the heading, label and heading, then paragraphs and notes as they stand. */
    public static String of(ProvisionText provision) {
        StringBuilder out = new StringBuilder();
        append(provision, out);
        return out.toString();
    }

    private static void append(ProvisionText provision, StringBuilder out) {
        List<NoteText> notes = provision.notes();
        appendNotes(notes, NoteText.BEFORE_HEADING, out);
        String heading = (provision.label() + " " + provision.heading()).strip();
        if (!heading.isEmpty()) {
            out.append(heading).append('\n');
        }
        String[] paragraphs =
                provision.text().isEmpty() ? new String[0] : provision.text().split("\n", -1);
        for (int position = 0; position < paragraphs.length; position++) {
            appendNotes(notes, position, out);
            out.append(paragraphs[position]).append('\n');
        }
        // A note's position may lie behind the last paragraph only by a mistake elsewhere; it is written all the same.
        notes.stream()
                .filter(note -> note.position() >= paragraphs.length)
                .forEach(note -> out.append(note.text()).append('\n'));
    }

    private static void appendNotes(List<NoteText> notes, int position, StringBuilder out) {
        notes.stream()
                .filter(note -> note.position() == position)
                .forEach(note -> out.append(note.text()).append('\n'));
    }
}
