package kz.senim.kb.importer.akn;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import org.jspecify.annotations.Nullable;

/** Writes the rows of an act's tree inside each other, each with its points and notes. */
final class ActRows {
    private final XmlOut xml;
    private final NotesInPlace notes;

    ActRows(XmlOut xml, NotesInPlace notes) {
        this.xml = xml;
        this.notes = notes;
    }

    /**
     * Writes rows as a hierarchy.
     *
     * @param base the id of what they stand in; null in the act itself
     */
    void hierarchy(List<ProvisionText> rows, @Nullable String base) throws IOException {
        Deque<ProvisionText> open = new ArrayDeque<>();
        for (ProvisionText row : rows) {
            while (!open.isEmpty() && !open.element().eId().equals(row.parent())) {
                xml.closeLine();
                open.pop();
            }
            String above = open.isEmpty() ? base : open.element().eId();
            begin(row, Objects.equals(above, row.parent()) ? null : Objects.requireNonNullElse(row.parent(), ""));
            open.push(row);
        }
        while (!open.isEmpty()) {
            xml.closeLine();
            open.pop();
        }
    }

    private void begin(ProvisionText row, @Nullable String parent) throws IOException {
        String element = AkomaNtoso.element(row.kind());
        xml.open(
                element == null ? "hcontainer" : element,
                "name",
                element == null ? row.kind().code() : null,
                "eId",
                row.eId(),
                "status",
                status(row));
        ownOf(row, parent);
        designation(row);
        if (hasHomelessNotes(row)) {
            xml.open("intro");
            notesAlone(row);
            xml.close();
        }
        units(row);
        xml.newLine();
    }

    /** The attributes of a row that the standard has no word for. */
    void ownOf(ProvisionText row, @Nullable String parent) throws IOException {
        boolean told = AkomaNtoso.numberOf(row.eId()).equals(row.number());
        xml.own("number", told ? null : row.number());
        xml.own("parent", parent);
    }

    /** Number and heading of a row, with the notes that stand above its text. */
    void designation(ProvisionText row) throws IOException {
        boolean label = !row.label().isEmpty();
        boolean heading = !row.heading().isEmpty();
        if (label) {
            xml.open("num");
            xml.text(row.label());
            notes.above(row);
            if (!heading) {
                notes.belowHeading(row);
            }
            xml.close();
        }
        if (heading) {
            xml.open("heading");
            xml.text(row.heading());
            if (!label) {
                notes.above(row);
            }
            notes.belowHeading(row);
            xml.close();
        }
    }

    /** Rows whose element knows neither number nor hierarchy: the preamble and the signature block. */
    void flat(ProvisionText row, String element) throws IOException {
        xml.open(element, "eId", row.eId(), "status", status(row));
        ownOf(row, null);
        marked(AkomaNtoso.LABEL, row.label());
        marked(AkomaNtoso.HEADING, row.heading());
        if (row.text().isEmpty() || NotesInPlace.hasOutsideText(row)) {
            notesAlone(row);
        }
        String[] lines = row.text().split("\n", -1);
        for (Unit unit : Unit.of(row.eId(), row.text())) {
            flat(unit, row, lines);
        }
        xml.closeLine();
    }

    private void flat(Unit unit, ProvisionText row, String[] lines) throws IOException {
        if (unit.position != Unit.NOWHERE) {
            xml.open("p", "eId", unit.eId);
            xml.text(lines[unit.position]);
            notes.after(row, unit.position);
            xml.close();
        }
        for (Unit inner : unit.below) {
            flat(inner, row, lines);
        }
    }

    /** A paragraph for the notes that stand by no heading and by no text. */
    void notesAlone(ProvisionText row) throws IOException {
        xml.open("p", "class", AkomaNtoso.NOTES_ONLY);
        notes.above(row);
        notes.belowHeading(row);
        xml.close();
    }

    private void marked(String as, String words) throws IOException {
        if (!words.isEmpty()) {
            xml.open("p", "class", as);
            xml.text(words);
            xml.close();
        }
    }

    private void write(Unit unit, ProvisionText row) throws IOException {
        String element = unit.element();
        xml.open(element, "name", element.equals("hcontainer") ? AkomaNtoso.LAW_NOTE : null, "eId", unit.eId);
        if (!unit.number.isEmpty()) {
            xml.open("num");
            xml.text(unit.number);
            xml.close();
        }
        if (unit.position != Unit.NOWHERE) {
            xml.open(unit.below.isEmpty() ? "content" : "intro");
            xml.open("p");
            xml.text(unit.words);
            notes.after(row, unit.position);
            xml.close();
            xml.close();
        }
        for (Unit inner : unit.below) {
            write(inner, row);
        }
        xml.closeLine();
    }

    /** The points of a row, each with its notes. */
    void units(ProvisionText row) throws IOException {
        for (Unit unit : Unit.of(row.eId(), row.text())) {
            write(unit, row);
        }
    }

    /** Whether it has notes that its missing heading cannot hold. */
    static boolean hasHomelessNotes(ProvisionText row) {
        return row.label().isEmpty() && row.heading().isEmpty() && NotesInPlace.hasOutsideText(row);
    }

    static @Nullable String status(ProvisionText row) {
        return row.status() == ForceStatus.REPEALED
                ? "removed"
                : row.status() == ForceStatus.SUSPENDED ? "temporarilyRemoved" : null;
    }

    static boolean isAnnexOfTheAct(ProvisionText row) {
        return row.kind() == ProvisionKind.ANNEX && row.parent() == null;
    }
}
