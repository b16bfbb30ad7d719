package kz.senim.kb.importer.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.importer.parse.Heading.Trust;
import kz.senim.kb.importer.parse.ParseProblem.Kind;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import org.jspecify.annotations.Nullable;

/** The edition while it is being read: the rows finished, the row that is open, the note that is open, the problems. */
final class EditionBuilder {
    static final Heading CONCLUSIONS = new Heading(ProvisionKind.CONCLUSIONS, 0, "", "", "", Trust.CLEAR, false);
    private static final Heading PREAMBLE = new Heading(ProvisionKind.PREAMBLE, 0, "", "", "", Trust.CLEAR, false);

    private static final int LONGEST_TITLE_END = 250;
    private static final Pattern NAME_AT_END =
            Pattern.compile("(.*\\S) (\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}-]+)", Pattern.DOTALL);
    private static final Pattern OFFICE_GOES_ON =
            Pattern.compile("Республики Казахстан|Президент[іi]|Премьер-Министр[іi]");

    private final Language language;
    private final Headings headings;
    private final HeadingJudge judge;
    private final List<OpenProvision> rows = new ArrayList<>();
    private final Deque<OpenProvision> chain = new ArrayDeque<>();
    private final ProvisionIds ids = new ProvisionIds();
    private final List<ParseProblem> problems = new ArrayList<>();
    private final List<ReadNote> notesForNext = new ArrayList<>();
    private final List<String> noteLines = new ArrayList<>();
    private int noteLine;
    private boolean headingAbove;
    private String scope = "";

    EditionBuilder(Language language, Headings headings) {
        this.language = language;
        this.headings = headings;
        this.judge = new HeadingJudge(headings, this);
    }

    Headings headings() {
        return headings;
    }

    /** The row that is open; null before the first. */
    @Nullable
    OpenProvision current() {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    /** Whether the passage above was a heading. */
    boolean standsBelowHeading() {
        return headingAbove;
    }

    /** Whether the headings above include a section with a roman number, below which sections count in digits. */
    boolean isBelowRomanSection() {
        return chain.stream().anyMatch(row -> row.rank == Headings.SECTION && row.number.matches("[IVXLC]+"));
    }

    Optional<Heading> headingAt(Passage passage) {
        return judge.headingAt(passage);
    }

    void report(Kind kind, Passage passage, String... arguments) {
        problems.add(new ParseProblem(kind, passage.line(), passage.text(), List.of(arguments)));
    }

    void watchForDamage(Passage passage) {
        if (passage.text().indexOf('\uFFFD') >= 0) {
            report(Kind.DAMAGED_CHARACTER, passage);
        }
    }

    /** Opens the row below this heading, closing what it ends. */
    ParserState open(Heading heading, Passage passage) {
        closeNote();
        if (heading.kind() == ProvisionKind.ANNEX || heading.kind() == ProvisionKind.CONCLUSIONS) {
            chain.clear();
            scope = "";
            judge.restart();
        }
        while (!chain.isEmpty() && chain.getLast().rank >= heading.rank() && !isAnnex(chain.getLast())) {
            chain.removeLast();
        }
        OpenProvision parent = chain.peekLast();
        OpenProvision row = new OpenProvision(
                ids.next(heading, parent, scope), parent == null ? null : parent.eId, heading, passage.line());
        if (heading.kind().isGroup() || heading.kind() == ProvisionKind.ANNEX) {
            chain.addLast(row);
        }
        if (heading.kind() == ProvisionKind.ANNEX) {
            scope = row.eId + "__";
        }
        for (ReadNote note : notesForNext) {
            row.addNoteAbove(note, anchorAbove(note, row));
        }
        notesForNext.clear();
        rows.add(row);
        headingAbove = true;
        return ParserState.below(heading.kind());
    }

    /** A note above a heading is about that row, unless it names a heading above it. */
    private String anchorAbove(ReadNote note, OpenProvision row) {
        NoteSubject.Group group = note.subject().group().orElse(null);
        if (group != null && row.kind != group.kind()) {
            for (OpenProvision above : chain) {
                if (above.kind == group.kind() && above.number.equals(group.number())) {
                    return above.eId;
                }
            }
        }
        return row.eId;
    }

    void openPreamble(Passage passage) {
        OpenProvision current = current();
        closeNote();
        if (current == null) {
            open(PREAMBLE, passage);
        }
        headingAbove = false;
    }

    /** Adds a paragraph of law to the open row. */
    void addText(Passage passage) {
        closeNote();
        OpenProvision row = current();
        if (row == null) {
            openPreamble(passage);
            row = rows.get(0);
        }
        flushNotes(row);
        if (Notes.tellsOfRemoval(passage.text())) {
            row.addRemoval(ReadNote.ofRemoval(passage.line(), passage.text(), language));
        } else if (passage.touchesAbove() && passage.standsAtMargin() && row.endsWithText() && !headingAbove) {
            row.continueParagraph(passage.text());
        } else {
            row.addParagraph(passage.text());
        }
        headingAbove = false;
    }

    /** Whether the passage is the title of the heading above, which stood there without one; if so it is taken in. */
    boolean completesHeading(Passage passage) {
        OpenProvision row = current();
        if (row == null || !titleMayGoOn(row) || !row.title.isEmpty() || row.label.isEmpty()) {
            return false;
        }
        String text = passage.text();
        if (text.startsWith(".") && text.length() > 1) {
            row.label += ".";
            row.title = text.substring(1).strip();
            return true;
        }
        boolean titleLike = passage.hint() == LineHint.HEADING || passage.touchesAbove() && passage.standsAtMargin();
        if (titleLike) {
            row.title = text;
        }
        return titleLike;
    }

    /** Whether the passage is the rest of a title that was cut in two above articles; if so it is taken in. */
    boolean continuesTitle(Passage passage) {
        OpenProvision row = current();
        String text = passage.text();
        if (row == null
                || !titleMayGoOn(row)
                || text.length() > LONGEST_TITLE_END
                || ".;:".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        row.title = Joints.tidy((row.title + " " + text).strip());
        return true;
    }

    private boolean titleMayGoOn(OpenProvision row) {
        return headingAbove && !row.hasText() && notesForNext.isEmpty();
    }

    /** Adds to the signature block, the office on one line and the name on the next. */
    void addSignature(Passage passage) {
        OpenProvision row = current();
        Matcher name = NAME_AT_END.matcher(passage.text());
        if (name.matches()) {
            addSignature(passage.withText(String.valueOf(name.group(1))));
            addText(passage.withText(String.valueOf(name.group(2))));
        } else if (row != null
                && row.endsWithText()
                && noteLines.isEmpty()
                && notesForNext.isEmpty()
                && OFFICE_GOES_ON.matcher(passage.text()).matches()) {
            row.continueParagraph(passage.text());
        } else {
            addText(passage);
        }
    }

    boolean awaitsNoteBody() {
        return noteLines.size() == 1 && Notes.isAnnouncement(noteLines.get(0));
    }

    /** Forgets the announcement of what turned out to be the publisher's notice. */
    void dropAnnouncement() {
        noteLines.clear();
    }

    /** Takes the passage in if it is a note or a further part of the note that is open. */
    boolean takeNote(Passage passage) {
        if (awaitsNoteBody() && isNoteBody(passage)) {
            noteLines.add(passage.text());
            return true;
        }
        if (continuesNote(passage)) {
            noteLines.add(passage.text());
            return true;
        }
        if (opensNote(passage)) {
            openNote(passage);
            return true;
        }
        closeNote();
        return false;
    }

    private boolean isNoteBody(Passage passage) {
        if (Notes.isAnnounced(passage.text()) || Notes.hasItsWord(passage.text())) {
            return false;
        }
        if (passage.hint() == LineHint.HEADING) {
            return false;
        }
        return headings.read(passage.text())
                        .filter(heading -> heading.trust() == Trust.CLEAR)
                        .isEmpty()
                || Notes.lacksItsWord(passage.text());
    }

    private boolean continuesNote(Passage passage) {
        if (noteLines.isEmpty() || passage.hint() == LineHint.HEADING || Notes.opens(passage.text())) {
            return false;
        }
        String last = noteLines.get(noteLines.size() - 1);
        boolean list = last.endsWith(":") || noteLines.size() > 1 && (last.endsWith(";") || last.endsWith(","));
        if (list && Character.isLowerCase(passage.text().codePointAt(0))) {
            return true;
        }
        return current() == null && Notes.isAboutWholeText(passage.text()) && !Notes.isAnnounced(noteLines.get(0));
    }

    private boolean opensNote(Passage passage) {
        return switch (passage.hint()) {
            case NOTE, COMING -> true;
            case HEADING -> Notes.hasItsWord(passage.text()) || Notes.isAnnounced(passage.text());
            default -> Notes.opens(passage.text());
        };
    }

    void openNote(Passage passage) {
        closeNote();
        noteLine = passage.line();
        noteLines.add(passage.text());
        boolean announced = Notes.isAnnounced(passage.text()) || Notes.hasItsWord(passage.text());
        if (!announced && Notes.lacksItsWord(passage.text())) {
            report(Kind.NOTE_WITHOUT_WORD, passage);
        }
    }

    /** Puts the open note where it belongs: beside the open row, or above the one that follows. */
    void closeNote() {
        if (noteLines.isEmpty()) {
            return;
        }
        if (awaitsNoteBody()) {
            problems.add(new ParseProblem(Kind.NOTE_WITHOUT_BODY, noteLine, noteLines.get(0), List.of()));
        }
        ReadNote note = ReadNote.of(noteLine, noteLines, language);
        noteLines.clear();
        OpenProvision row = current();
        if (row == null || note.mayStandAbove() && isAboutNext(note, row)) {
            if (row == null && saysPreamble(note.text())) {
                rows.add(new OpenProvision(ids.next(PREAMBLE, null, ""), null, PREAMBLE, note.line()));
                notesForNext.forEach(above -> rows.get(0).addNoteAbove(above, rows.get(0).eId));
                notesForNext.clear();
                rows.get(0).addNote(note);
                return;
            }
            notesForNext.add(note);
            return;
        }
        flushNotes(row);
        row.addNote(note);
        headingAbove = false;
        String named = note.subject().article();
        if (row.kind == ProvisionKind.ARTICLE && !named.isEmpty() && !named.equals(row.number)) {
            problems.add(
                    new ParseProblem(Kind.NOTE_NAMES_ANOTHER, note.line(), note.text(), List.of(named, row.number)));
        }
    }

    private static boolean saysPreamble(String note) {
        return note.matches("(?s)(?:[СC]носка\\. Преамбул|Ескерту\\. К[іi]р[іi]спе).*");
    }

    private static boolean isAboutNext(ReadNote note, OpenProvision row) {
        NoteSubject subject = note.subject();
        if (subject.group().isPresent()) {
            NoteSubject.Group group = subject.group().get();
            return row.kind != group.kind() || !row.number.equals(group.number());
        }
        return !subject.article().isEmpty()
                && !(row.kind == ProvisionKind.ARTICLE && row.number.equals(subject.article()));
    }

    private void flushNotes(OpenProvision row) {
        notesForNext.forEach(row::addNote);
        notesForNext.clear();
    }

    ParsedEdition finish() {
        closeNote();
        if (!notesForNext.isEmpty()) {
            if (rows.isEmpty()) {
                rows.add(new OpenProvision(
                        ids.next(PREAMBLE, null, ""),
                        null,
                        PREAMBLE,
                        notesForNext.get(0).line()));
            }
            flushNotes(rows.get(rows.size() - 1));
        }
        List<ProvisionText> provisions = new ArrayList<>();
        boolean articles = false;
        for (OpenProvision row : rows) {
            ProvisionText provision = row.finish();
            provisions.add(provision);
            articles |= row.kind == ProvisionKind.ARTICLE;
            check(row);
        }
        if (!articles) {
            problems.add(new ParseProblem(Kind.NO_ARTICLES, 1, rows.isEmpty() ? "" : rows.get(0).title, List.of()));
        }
        problems.sort(Comparator.comparingInt(ParseProblem::line));
        return new ParsedEdition(new EditionText(provisions), problems);
    }

    private void check(OpenProvision row) {
        if (row.kind != ProvisionKind.ARTICLE) {
            return;
        }
        String heading = row.label + " " + row.title;
        if (row.isSaidRepealed() && row.hasText()) {
            problems.add(new ParseProblem(Kind.REPEALED_WITH_TEXT, row.line, heading, List.of(row.number)));
        } else if (!row.isSaidRepealed() && !row.hasText()) {
            problems.add(new ParseProblem(Kind.EMPTY_ARTICLE, row.line, heading, List.of(row.number)));
        }
    }

    private static boolean isAnnex(OpenProvision row) {
        return row.kind == ProvisionKind.ANNEX;
    }
}
