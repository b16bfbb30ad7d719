package kz.senim.kb.importer.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.WholeText;
import org.jspecify.annotations.Nullable;

/**
 * Writes an act's text in one language as of one day as a document that is valid against the schema of Akoma Ntoso 3.0.
 * Read back by this program it gives the same tree, words, notes, days and requisites.
 */
public final class AkomaNtosoWriter {
    private final WholeText whole;
    private final XmlOut xml;
    private final ActRows rows;
    private final ActMeta meta;

    private AkomaNtosoWriter(WholeText whole, OutputStream to) throws IOException {
        this.whole = whole;
        this.xml = new XmlOut(to);
        NotesInPlace notes = new NotesInPlace(xml, whole.text());
        this.rows = new ActRows(xml, notes);
        this.meta = new ActMeta(xml, whole, notes);
    }

    /**
     * Writes it out as it goes along; the stream is left open.
     *
     * @throws IOException when it cannot be written to
     */
    public static void write(WholeText whole, OutputStream to) throws IOException {
        new AkomaNtosoWriter(whole, to).write();
    }

    private void write() throws IOException {
        List<List<ProvisionText>> parts = parts();
        xml.newLine();
        xml.open("act", "name", whole.requisites().kind().code(), "contains", "singleVersion");
        xml.newLine();
        meta.write();
        preface();
        body(parts.get(0), "body", null, null);
        if (parts.size() > 1) {
            xml.open("attachments");
            xml.newLine();
            for (List<ProvisionText> annex : parts.subList(1, parts.size())) {
                annex(annex);
            }
            xml.closeLine();
        }
        xml.closeLine();
        xml.finish();
    }

    /** The act itself, then its annexes, each with what stands below it. */
    private List<List<ProvisionText>> parts() {
        List<List<ProvisionText>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (ProvisionText row : whole.text().provisions()) {
            if (ActRows.isAnnexOfTheAct(row)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(row);
        }
        return parts;
    }

    private void preface() throws IOException {
        xml.open("preface");
        xml.open("p");
        xml.open("docTitle");
        xml.text(whole.title());
        xml.close();
        xml.close();
        xml.closeLine();
    }

    /**
     * Preamble, hierarchy and signatures of the act or of an annex.
     *
     * @param annex the row of the annex, whose own words stand above the hierarchy
     */
    private void body(List<ProvisionText> part, String element, @Nullable String base, @Nullable ProvisionText annex)
            throws IOException {
        List<ProvisionText> inside = new ArrayList<>(part);
        if (isFlat(inside, 0, ProvisionKind.PREAMBLE)) {
            rows.flat(inside.remove(0), "preamble");
        }
        ProvisionText signatures =
                isFlat(inside, inside.size() - 1, ProvisionKind.CONCLUSIONS) ? inside.remove(inside.size() - 1) : null;
        xml.open(element);
        xml.newLine();
        if (annex != null) {
            if (ActRows.hasHomelessNotes(annex)) {
                rows.notesAlone(annex);
            }
            rows.units(annex);
        }
        if (inside.isEmpty() && (annex == null || annex.text().isEmpty())) {
            xml.leaf("hcontainer", "name", AkomaNtoso.NOTHING);
        }
        rows.hierarchy(inside, base);
        xml.closeLine();
        if (signatures != null) {
            rows.flat(signatures, "conclusions");
        }
    }

    private static boolean isFlat(List<ProvisionText> rows, int at, ProvisionKind kind) {
        return at >= 0
                && at < rows.size()
                && rows.get(at).kind() == kind
                && rows.get(at).parent() == null
                && rows.stream().noneMatch(row -> rows.get(at).eId().equals(row.parent()));
    }

    private void annex(List<ProvisionText> part) throws IOException {
        ProvisionText row = part.get(0);
        xml.open("attachment", "eId", row.eId(), "status", ActRows.status(row));
        rows.ownOf(row, null);
        rows.designation(row);
        xml.open("doc", "name", "annex");
        meta.ofAnnex(row.eId());
        body(part.subList(1, part.size()), "mainBody", row.eId(), row);
        xml.closeLine();
        xml.closeLine();
    }
}
