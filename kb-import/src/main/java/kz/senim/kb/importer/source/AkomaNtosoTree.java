package kz.senim.kb.importer.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.kb.importer.akn.AkomaNtoso;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tree of a document of our own writing as it stands there. What such a document never has makes it another's,
 * and then its lines are read as those of any other.
 */
final class AkomaNtosoTree {
    private static final Set<String> UNITS = Set.of("paragraph", "subparagraph", "point", "alinea");
    private static final Set<String> WRAPPERS =
            Set.of("akomaNtoso", "act", "body", "attachments", "doc", "mainBody", "content", "intro");

    private final List<Row> rows = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<StringBuilder> words = new ArrayDeque<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> noteLines = new ArrayList<>();

    private AkomaNtosoTree() {}

    /** An element that is open, with what its end will need. */
    private record Frame(String name, String as, @Nullable Row row) {}

    private record Note(int ordinal, NoteText text) {}

    private static final class Row {
        final ProvisionKind kind;
        final String eId;
        final @Nullable String parent;
        final String number;
        final ForceStatus status;
        final List<String> lines = new ArrayList<>();
        final List<Note> notes = new ArrayList<>();
        String label = "";
        String heading = "";

        Row(ProvisionKind kind, @Nullable String parent, SafeXml xml) {
            this.kind = kind;
            this.eId = xml.attribute("eId", "");
            this.parent = parent;
            this.number = Objects.requireNonNullElse(xml.attribute("number"), AkomaNtoso.numberOf(eId));
            this.status = switch (xml.attribute("status", "")) {
                case "removed" -> ForceStatus.REPEALED;
                case "temporarilyRemoved" -> ForceStatus.SUSPENDED;
                default -> ForceStatus.IN_FORCE;
            };
        }

        ProvisionText finish() {
            return new ProvisionText(
                    eId,
                    parent,
                    kind,
                    number,
                    label,
                    heading,
                    String.join("\n", lines),
                    status,
                    notes.stream()
                            .sorted(Comparator.comparingInt(Note::ordinal))
                            .map(Note::text)
                            .toList());
        }
    }

    /** The rows that a document tells; null when it is not as we write them. */
    static @Nullable EditionText read(byte[] content) throws UnreadableSourceException {
        AkomaNtosoTree tree = new AkomaNtosoTree();
        SafeXml xml = SafeXml.of(content);
        try {
            while (xml.next()) {
                if (xml.isStart()) {
                    tree.begin(xml);
                } else if (xml.isEnd()) {
                    tree.end();
                } else if (!tree.words.isEmpty()) {
                    tree.words.element().append(xml.text());
                }
            }
            return new EditionText(tree.rows.stream().map(Row::finish).toList());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void begin(SafeXml xml) throws UnreadableSourceException {
        String name = xml.name();
        String called = xml.attribute("name", "");
        ProvisionKind kind = AkomaNtoso.kind(name, called).orElse(null);
        if (name.equals("meta") || name.equals("preface") || called.equals(AkomaNtoso.NOTHING)) {
            xml.skip();
        } else if (kind != null) {
            openRow(kind, xml);
        } else if (name.equals("authorialNote")) {
            openNote(xml);
        } else if (name.equals("num") || name.equals("heading") || name.equals("p")) {
            words.push(new StringBuilder());
            frames.push(new Frame(name, xml.attribute("class", ""), null));
        } else if (WRAPPERS.contains(name) || isUnit(name, called)) {
            frames.push(new Frame(name, isUnit(name, called) ? "unit" : "", null));
        } else {
            throw new IllegalArgumentException("Not of our writing: " + name);
        }
    }

    private static boolean isUnit(String name, String called) {
        return UNITS.contains(name) || name.equals("hcontainer") && called.equals(AkomaNtoso.LAW_NOTE);
    }

    private void openRow(ProvisionKind kind, SafeXml xml) {
        String told = xml.attribute("parent");
        Row above = kind == ProvisionKind.CONCLUSIONS && xml.name().equals("conclusions") ? null : rowOrNull();
        String parent = told == null ? above == null ? null : above.eId : told.isEmpty() ? null : told;
        Row row = new Row(kind, parent, xml);
        if (row.eId.isEmpty()) {
            throw new IllegalArgumentException("A row without an id");
        }
        rows.add(row);
        frames.push(new Frame(xml.name(), "", row));
    }

    private @Nullable Row rowOrNull() {
        return frames.stream()
                .map(Frame::row)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Row row() {
        Row row = rowOrNull();
        if (row == null) {
            throw new IllegalArgumentException("Words outside any row");
        }
        return row;
    }

    private void openNote(SafeXml xml) {
        Row row = row();
        NoteKind kind = Arrays.stream(NoteKind.values())
                .filter(known -> known.code().equals(xml.attribute("class", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A note of no kind"));
        String id = xml.attribute("eId", "");
        int ordinal = Integer.parseInt(id.substring(id.lastIndexOf('_') + 1));
        row.notes.add(new Note(
                ordinal,
                new NoteText(
                        kind,
                        xml.attribute("anchor", row.eId),
                        Integer.parseInt(xml.attribute("position", "")),
                        "",
                        day(xml.attribute("effective")))));
        noteLines.clear();
        frames.push(new Frame("authorialNote", "", null));
    }

    private static @Nullable LocalDate day(@Nullable String told) {
        try {
            return told == null ? null : LocalDate.parse(told);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void end() {
        if (frames.isEmpty()) {
            return;
        }
        Frame frame = frames.pop();
        switch (frame.name) {
            case "num", "heading" -> designate(frame.name, words.pop().toString());
            case "p" -> endParagraph(frame.as, words.pop().toString());
            case "authorialNote" -> endNote();
            default -> {
                // Its words have been taken in already.
            }
        }
    }

    private void designate(String as, String told) {
        boolean ofUnit = !frames.isEmpty() && frames.element().as.equals("unit");
        if (ofUnit) {
            numbers.add(told);
        } else if (as.equals("num")) {
            row().label = told;
        } else {
            row().heading = told;
        }
    }

    private void endParagraph(String as, String told) {
        if (!frames.isEmpty() && frames.element().name.equals("authorialNote")) {
            noteLines.add(told);
            return;
        }
        switch (as) {
            case AkomaNtoso.NOTES_ONLY -> {
                // Its notes have been taken in already.
            }
            case AkomaNtoso.LABEL -> row().label = told;
            case AkomaNtoso.HEADING -> row().heading = told;
            default -> {
                numbers.add(told);
                row().lines.add(numbers.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
                numbers.clear();
            }
        }
    }

    private void endNote() {
        List<Note> notes = row().notes;
        Note open = notes.remove(notes.size() - 1);
        NoteText text = open.text;
        notes.add(new Note(
                open.ordinal,
                new NoteText(
                        text.kind(), text.anchor(), text.position(), String.join("\n", noteLines), text.effective())));
    }
}
