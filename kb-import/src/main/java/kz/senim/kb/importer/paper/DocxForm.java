package kz.senim.kb.importer.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import kz.senim.kb.answer.CitedNorm;
import kz.senim.kb.answer.DocumentTemplate.Style;
import kz.senim.kb.answer.FilledDocument;
import kz.senim.kb.answer.FilledDocument.Paragraph;
import kz.senim.kb.answer.FilledDocument.Piece;
import kz.senim.kb.legislation.ForceStatus;

/**
 * Writes a template that was filled in as a document of Office Open XML. What is missing is marked in its place; what
 * must be seen to before the document is used stands above it in red, to be taken out by whoever has seen to it.
 */
public final class DocxForm {

    private static final String BLANK = "_".repeat(24);

    private final FilledDocument document;
    private final PaperWords words;

    private DocxForm(FilledDocument document) {
        this.document = document;
        this.words = new PaperWords(document.language());
    }

    /**
     * Writes it; the stream is left open.
     *
     * @throws IOException when it cannot be written to
     */
    public static void write(FilledDocument document, OutputStream to) throws IOException {
        DocxForm form = new DocxForm(document);
        new DocxFile(document.language(), document.title(), form::header, form::footer, form::body).write(to);
    }

    private void header(DocxPart part) throws XMLStreamException {
        part.paragraph("Header", document.sample() ? words.say("form.sample") : "");
    }

    private void footer(DocxPart part) throws XMLStreamException {
        part.open("p");
        part.style("Footer");
        part.pageOfPages();
        part.close();
    }

    private void body(DocxPart part) throws XMLStreamException {
        for (String warning :
                document.doubtful().stream().map(this::warning).distinct().toList()) {
            part.paragraph("Warning", warning);
        }
        if (!document.missing().isEmpty()) {
            part.paragraph("Warning", words.say("form.missing"));
        }
        int item = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            item = paragraph.style() == Style.LIST ? item + 1 : 0;
            part.open("p");
            part.style("Form" + capital(paragraph.style().code()));
            if (item > 0) {
                part.run(item + ")\u00a0");
            }
            for (Piece piece : paragraph.pieces()) {
                write(piece, part);
            }
            part.close();
        }
    }

    private static void write(Piece piece, DocxPart part) throws XMLStreamException {
        if (piece instanceof Piece.Words said) {
            part.run(said.text());
        } else if (piece instanceof Piece.Gap gap) {
            part.run(gap.field().required() ? "[" + gap.field().label() + "]" : BLANK, "Missing");
        }
    }

    private String warning(CitedNorm norm) {
        String name = norm.label().isEmpty()
                ? (norm.actTitle().isEmpty() ? norm.cited().actId() : norm.actTitle()) + " "
                        + norm.cited().article()
                : norm.actTitle() + ", " + norm.label().replaceFirst("\\.$", "");
        ForceStatus status = norm.status();
        if (status == null) {
            return words.say("form.absent", name.strip());
        }
        return norm.outdatedSince() != null && status == ForceStatus.IN_FORCE
                ? words.say("form.outdated", name.strip(), words.day(norm.outdatedSince()))
                : words.say("form." + status.code(), name.strip());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
