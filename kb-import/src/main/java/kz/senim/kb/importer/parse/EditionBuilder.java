package kz.senim.kb.importer.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Corrections corrections;
    private final HeadingJudge judge;
    private final List<OpenProvision> rows = new ArrayList<>();
    private final Deque<OpenProvision> chain = new ArrayDeque<>();
    private final ProvisionIds ids = new ProvisionIds();
    private final List<ParseProblem> problems = new ArrayList<>();
    private final List<ReadNote> notesForNext = new ArrayList<>();
    private final OpenNote openNote = new OpenNote();
    private boolean headingAbove;
    private String scope = "";

    EditionBuilder(Language language, Headings headings, Corrections corrections) {
        this.language = language;
        this.headings = headings;
        this.corrections = corrections;
        this.judge = new HeadingJudge(headings, this, corrections);
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

    private void report(Kind kind, ReadNote note, String... arguments) {
        problems.add(new ParseProblem(kind, note.line(), note.text(), List.of(arguments)));
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

    /** A note above a heading is about that row, unless it names a heading further up. */
    private String anchorAbove(ReadNote note, OpenProvision row) {
        NoteSubject.Group group = note.subject().group().orElse(null);
        if (group == null || group.heads(row)) {
            return row.eId;
        }
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (group.heads(rows.get(i))) {
                return rows.get(i).eId;
            }
        }
        return row.eId;
    }

    private OpenProvision openPreamble(int line) {
        OpenProvision preamble = new OpenProvision(ids.next(PREAMBLE, null, ""), null, PREAMBLE, line);
        notesForNext.forEach(note -> preamble.addNoteAbove(note, preamble.eId));
        notesForNext.clear();
        rows.add(preamble);
        return preamble;
    }

    /** Adds a paragraph of law to the open row. */
    void addText(Passage passage) {
        closeNote();
        OpenProvision row = current();
        if (row == null) {
            row = openPreamble(passage.line());
        }
        flushNotes(row);
        if (Notes.tellsOfRemoval(passage.text())) {
            row.addRemoval(ReadNote.ofRemoval(passage.line(), passage.text(), language));
        } else if (passage.touchesAbove() && passage.standsAtMargin() && row.endsWithText() && !headingAbove) {
            row.continueParagraph(passage.text());
        } else {
            row.addParagraph(passage.text(), passage.line());
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
                && !openNote.isOpen()
                && notesForNext.isEmpty()
                && OFFICE_GOES_ON.matcher(passage.text()).matches()) {
            row.continueParagraph(passage.text());
        } else {
            addText(passage);
        }
    }

    boolean awaitsNoteBody() {
        return openNote.awaitsBody();
    }

    /** Forgets the announcement of what turned out to be the publisher's notice. */
    void dropAnnouncement() {
        openNote.drop();
    }

    /** Takes the passage in if it is a note or a further part of the note that is open. */
    boolean takeNote(Passage passage) {
        if (corrections.makeHeading(passage)) {
            closeNote();
            return false;
        }
        if (openNote.awaitsBody() && OpenNote.isBody(passage, headings)
                || openNote.goesOnWith(passage, current() == null)) {
            openNote.add(passage);
            return true;
        }
        if (OpenNote.isBegunBy(passage)) {
            openNote(passage);
            return true;
        }
        closeNote();
        return false;
    }

    void openNote(Passage passage) {
        closeNote();
        openNote.begin(passage);
        boolean announced = Notes.isAnnounced(passage.text()) || Notes.hasItsWord(passage.text());
        if (!announced && Notes.lacksItsWord(passage.text())) {
            report(Kind.NOTE_WITHOUT_WORD, passage);
        }
    }

    /** Puts the open note where it belongs: beside the open row, or above the one that follows. */
    void closeNote() {
        if (!openNote.isOpen()) {
            return;
        }
        boolean withoutBody = openNote.awaitsBody();
        ReadNote note = openNote.close(language);
        if (withoutBody) {
            report(Kind.NOTE_WITHOUT_BODY, note);
        }
        OpenProvision row = current();
        if (row == null && note.isAboutPreamble()) {
            row = openPreamble(note.line());
        }
        if (row == null || note.mayStandAbove() && note.isAboutAnotherThan(row)) {
            notesForNext.add(note);
            return;
        }
        flushNotes(row);
        row.addNote(note);
        headingAbove = false;
        String named = note.subject().article();
        if (row.kind == ProvisionKind.ARTICLE && !named.isEmpty() && !named.equals(row.number)) {
            report(Kind.NOTE_NAMES_ANOTHER, note, named, row.number);
        }
    }

    private void flushNotes(OpenProvision row) {
        notesForNext.forEach(row::addNote);
        notesForNext.clear();
    }

    ParsedEdition finish() {
        closeNote();
        if (!notesForNext.isEmpty()) {
            OpenProvision last = current();
            flushNotes(last != null ? last : openPreamble(notesForNext.get(0).line()));
        }
        List<ProvisionText> provisions = new ArrayList<>();
        Map<String, ProvisionLines> lines = new HashMap<>();
        boolean articles = false;
        for (OpenProvision row : rows) {
            ProvisionText provision = row.finish();
            provisions.add(provision);
            lines.put(row.eId, new ProvisionLines(row.line, row.paragraphLines()));
            articles |= row.kind == ProvisionKind.ARTICLE;
            check(row);
        }
        if (!articles) {
            problems.add(new ParseProblem(Kind.NO_ARTICLES, 1, rows.isEmpty() ? "" : rows.get(0).title, List.of()));
        }
        problems.sort(Comparator.comparingInt(ParseProblem::line));
        return new ParsedEdition(new EditionText(provisions), problems, lines);
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
