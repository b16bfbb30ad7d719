package kz.senim.kb.importer.paper;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes the law, or an answer, as a document of Office Open XML. Headings are styled as such, so that a word processor shows them in
 * its outline; marks stand at the head of every page.
 */
public final class DocxPaper {

    private final Paper paper;

    private DocxPaper(Paper paper) {
        this.paper = paper;
    }

    /**
     * Writes it; the stream is left open.
     *
     * @throws IOException when it cannot be written to
     */
    public static void write(Paper paper, OutputStream to) throws IOException {
        DocxPaper laidOut = new DocxPaper(paper);
        new DocxFile(paper.language(), paper.title(), laidOut::header, laidOut::footer, laidOut::document).write(to);
    }

    private void header(DocxPart part) throws XMLStreamException {
        part.paragraph("Header", paper.title());
        for (String mark : paper.marks()) {
            part.paragraph("Warning", mark);
        }
    }

    private void footer(DocxPart part) throws XMLStreamException {
        part.open("p");
        part.style("Footer");
        part.run((paper.source() == null ? "" : paper.source() + " · "));
        part.pageOfPages();
        part.close();
    }

    private void document(DocxPart part) throws XMLStreamException {
        part.paragraph("Title", paper.title());
        for (String fact : paper.facts()) {
            part.paragraph("Facts", fact);
        }
        for (Block block : paper.blocks()) {
            String style = style(block);
            for (String line : block.text().split("\n", -1)) {
                part.paragraph(style, line);
            }
        }
    }

    private static String style(Block block) {
        if (block instanceof Block.Heading heading) {
            return "Heading" + heading.level();
        }
        if (block instanceof Block.Words words) {
            return "Level" + Math.min(3, Math.max(1, words.level()));
        }
        return block instanceof Block.Remark ? "Note" : "Warning";
    }
}
