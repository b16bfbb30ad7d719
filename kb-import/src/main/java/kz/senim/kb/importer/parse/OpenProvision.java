package kz.senim.kb.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ParagraphAddresses;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import org.jspecify.annotations.Nullable;

/** A row of the tree while its words are still being read. */
final class OpenProvision {
    /** «4 - 8. (исключены)», «26) - 29) исключены»: the note is anchored at the first of them; «44-1)» is one number. */
    private static final Pattern RANGE =
            Pattern.compile("^(\\d+(?:-\\d+)*)(?:[.)]\\s?[-–]|\\s[-–])\\s?\\d+(?:-\\d+)*([.)])");

    final String eId;
    final @Nullable String parent;
    final ProvisionKind kind;
    final int rank;
    final String number;
    final int line;
    String label;
    String title;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Integer> paragraphLines = new ArrayList<>();
    private final List<Paragraph> addressed = new ArrayList<>();
    private final ParagraphAddresses addresses;
    private final List<PlacedNote> notes = new ArrayList<>();

    /** A note and where it stands; its anchor is found when the text is complete, unless it is known already. */
    private record PlacedNote(
            ReadNote note, int position, @Nullable String anchor) {}

    OpenProvision(String eId, @Nullable String parent, Heading heading, int line) {
        this.eId = eId;
        this.parent = parent;
        this.kind = heading.kind();
        this.rank = heading.rank();
        this.number = heading.number();
        this.label = heading.label();
        this.title = heading.title();
        this.line = line;
        this.addresses = new ParagraphAddresses(eId);
    }

    void addParagraph(String text, int from) {
        paragraphs.add(text);
        paragraphLines.add(from);
        addressed.add(addresses.next(text));
    }

    /** The line each paragraph begins at. */
    List<Integer> paragraphLines() {
        return paragraphLines;
    }

    /** Continues the last paragraph with a line that turned out not to begin anything. */
    void continueParagraph(String text) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, Joints.tidy(paragraphs.get(last) + " " + text));
        Paragraph before = addressed.get(last);
        addressed.set(last, new Paragraph(before.eId(), before.level(), before.number(), paragraphs.get(last)));
    }

    /** Whether the last thing read was a paragraph, so that a line may still belong to it. */
    boolean endsWithText() {
        return hasText() && (notes.isEmpty() || notes.get(notes.size() - 1).position < paragraphs.size());
    }

    boolean hasText() {
        return !paragraphs.isEmpty();
    }

    /** The number of the last numbered point, for telling a point from a heading whose word is missing. */
    String lastPoint() {
        for (int i = addressed.size() - 1; i >= 0; i--) {
            if (addressed.get(i).level() == 1 && !addressed.get(i).number().isEmpty()) {
                return addressed.get(i).number();
            }
        }
        return "";
    }

    void addNoteAbove(ReadNote note, String anchor) {
        notes.add(new PlacedNote(note, NoteText.BEFORE_HEADING, anchor));
    }

    void addNote(ReadNote note) {
        notes.add(new PlacedNote(note, paragraphs.size(), null));
    }

    /** A paragraph that only tells that its point was taken out. */
    void addRemoval(ReadNote note) {
        String text = RANGE.matcher(note.text().startsWith("(") ? note.text().substring(1) : note.text())
                .replaceFirst("$1$2");
        boolean whole = paragraphs.isEmpty() && !Character.isDigit(text.codePointAt(0));
        notes.add(new PlacedNote(note, paragraphs.size(), whole ? eId : addresses.idOfRemoved(text)));
    }

    /** Whether a note says that all of it was repealed. */
    boolean isSaidRepealed() {
        return notes.stream().anyMatch(this::repealsThis)
                || title.matches("(?s)\\(?(?:[Ии]сключена?|[Аа]л(?:ын)?ып тасталды)\\b.*");
    }

    private boolean repealsThis(PlacedNote placed) {
        return placed.note.kind() == NoteKind.REPEAL
                && placed.position != NoteText.BEFORE_HEADING
                && (placed.anchor == null || placed.anchor.equals(eId));
    }

    ProvisionText finish() {
        recogniseRepealByEmptiness();
        List<NoteText> texts = new ArrayList<>();
        for (PlacedNote placed : notes) {
            ReadNote note = placed.note;
            String anchor =
                    placed.anchor != null ? placed.anchor : note.subject().anchorIn(eId, addressed, placed.position);
            texts.add(new NoteText(note.kind(), anchor, placed.position, note.text(), note.effective()));
        }
        return new ProvisionText(
                eId, parent, kind, number, label, title, String.join("\n", paragraphs), status(), texts);
    }

    /** An article without words whose note tells of repeal in passing («дополнена …; исключена …») is repealed as a whole. */
    private void recogniseRepealByEmptiness() {
        if (kind != ProvisionKind.ARTICLE || hasText() || isSaidRepealed()) {
            return;
        }
        for (int i = notes.size() - 1; i >= 0; i--) {
            PlacedNote placed = notes.get(i);
            if (placed.note.kind() == NoteKind.AMENDMENT && Notes.mentionsRepeal(placed.note.text())) {
                notes.set(i, new PlacedNote(placed.note.asRepeal(), placed.position, eId));
                return;
            }
        }
    }

    private ForceStatus status() {
        if (isSaidRepealed() && !hasText()) {
            return ForceStatus.REPEALED;
        }
        boolean suspended = notes.stream()
                .anyMatch(placed -> placed.note.kind() == NoteKind.SUSPENSION
                        && placed.note.effective() == null
                        && placed.note.subject().point().isEmpty()
                        && placed.note.subject().subpoint().isEmpty());
        return suspended ? ForceStatus.SUSPENDED : ForceStatus.IN_FORCE;
    }
}
