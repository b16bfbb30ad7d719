package kz.senim.kb.importer.parse;

import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.language.Language;

/** An editor's note while it is being read; an announcement waits for its body, a list goes on over paragraphs. */
final class OpenNote {
    private final List<String> lines = new ArrayList<>();
    private int line;

    boolean isOpen() {
        return !lines.isEmpty();
    }

    /** Whether only its announcement has been read. */
    boolean awaitsBody() {
        return lines.size() == 1 && Notes.isAnnouncement(lines.get(0));
    }

    void begin(Passage passage) {
        line = passage.line();
        lines.add(passage.text());
    }

    void add(Passage passage) {
        lines.add(passage.text());
    }

    /** Forgets the announcement of what turned out to be the publisher's notice. */
    void drop() {
        lines.clear();
    }

    /**
     * Whether a passage that does not begin a note is a further part of this one: an item of its list, or, above the
     * act's text, one more of the words replaced throughout.
     */
    boolean goesOnWith(Passage passage, boolean aboveText) {
        if (lines.isEmpty() || passage.hint() == LineHint.HEADING || Notes.opens(passage.text())) {
            return false;
        }
        String last = lines.get(lines.size() - 1);
        boolean list = last.endsWith(":") || lines.size() > 1 && (last.endsWith(";") || last.endsWith(","));
        if (list && Character.isLowerCase(passage.text().codePointAt(0))) {
            return true;
        }
        return aboveText && Notes.isAboutWholeText(passage.text()) && !Notes.isAnnounced(lines.get(0));
    }

    /** Whether a passage can be the body that an announcement waits for. */
    static boolean isBody(Passage passage, Headings headings) {
        String text = passage.text();
        if (passage.hint() == LineHint.HEADING || Notes.isAnnounced(text) || Notes.hasItsWord(text)) {
            return false;
        }
        return Notes.lacksItsWord(text)
                || headings.read(text)
                        .filter(heading -> heading.trust() == Heading.Trust.CLEAR)
                        .isEmpty();
    }

    /** Whether a passage begins a note, by its layout or by its words. */
    static boolean isBegunBy(Passage passage) {
        return switch (passage.hint()) {
            case NOTE, COMING -> true;
            case HEADING -> Notes.hasItsWord(passage.text()) || Notes.isAnnounced(passage.text());
            default -> Notes.opens(passage.text());
        };
    }

    /** Ends the note and answers with what was understood of it. */
    ReadNote close(Language language) {
        ReadNote note = ReadNote.of(line, lines, language);
        lines.clear();
        return note;
    }
}
