package kz.senim.kb.importer.akn;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionText;

/** Writes editors' notes where they stand, each with what it is about. */
final class NotesInPlace {
    private final XmlOut xml;
    private final Map<String, Integer> firstOf = new HashMap<>();

    NotesInPlace(XmlOut xml, EditionText text) {
        this.xml = xml;
        int told = 0;
        for (ProvisionText row : text.provisions()) {
            firstOf.put(row.eId(), told);
            told += row.notes().size();
        }
    }

    /** The id of a note, by its place among those of its row, counted from zero: they are counted through the edition. */
    String id(ProvisionText row, int place) {
        return "note_" + (firstOf.getOrDefault(row.eId(), 0) + place + 1);
    }

    /** Those that stand above the heading. */
    void above(ProvisionText row) throws IOException {
        write(row, position -> position == NoteText.BEFORE_HEADING);
    }

    /** Those between the heading and the text, where there is no text they could stand by. */
    void belowHeading(ProvisionText row) throws IOException {
        write(row, position -> position >= 0 && (position == 0 || row.text().isEmpty()));
    }

    /** Those that stand below this paragraph of the text, counted from zero. */
    void after(ProvisionText row, int paragraph) throws IOException {
        int last = (int) row.text().chars().filter(c -> c == '\n').count();
        write(row, position -> position == paragraph + 1 || paragraph == last && position > last + 1);
    }

    /** Whether there are notes that no paragraph of the text holds. */
    static boolean hasOutsideText(ProvisionText row) {
        return row.notes().stream()
                .anyMatch(note -> note.position() <= 0 || row.text().isEmpty());
    }

    private void write(ProvisionText row, IntPredicate here) throws IOException {
        for (int place = 0; place < row.notes().size(); place++) {
            NoteText note = row.notes().get(place);
            if (here.test(note.position())) {
                xml.open(
                        "authorialNote",
                        "eId",
                        id(row, place),
                        "class",
                        note.kind().code(),
                        "status",
                        "editorial",
                        "placement",
                        "side");
                xml.own("position", String.valueOf(note.position()));
                xml.own("anchor", note.anchor().equals(row.eId()) ? null : note.anchor());
                xml.own("effective", note.effective() == null ? null : String.valueOf(note.effective()));
                for (String line : List.of(note.text().split("\n", -1))) {
                    xml.open("p");
                    xml.text(line);
                    xml.close();
                }
                xml.close();
            }
        }
    }
}
