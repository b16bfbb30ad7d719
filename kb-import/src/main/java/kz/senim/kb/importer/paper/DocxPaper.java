package kz.senim.kb.importer.paper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.senim.kb.language.Language;

/**
 * Writes a document of Office Open XML (ISO/IEC 29500). Headings are styled as such, so that a word processor shows them in
 * its outline; marks stand at the head of every page.
 */
public final class DocxPaper {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Map<String, String> TEMPLATES = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package.rels",
            "word/_rels/document.xml.rels", "document.xml.rels",
            "word/styles.xml", "styles.xml"));

    private final Paper paper;
    private final XMLStreamWriter xml;

    private DocxPaper(Paper paper, OutputStream to) throws XMLStreamException {
        this.paper = paper;
        this.xml = XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)));
    }

    private interface Content {
        void write(DocxPaper part) throws XMLStreamException;
    }

    /**
     * Writes it; the stream is left open.
     *
     * @throws IOException when it cannot be written to
     */
    public static void write(Paper paper, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to);
        for (Map.Entry<String, String> template : TEMPLATES.entrySet()) {
            zip.putNextEntry(new ZipEntry(template.getKey()));
            zip.write(template(template.getValue()));
        }
        part(zip, "docProps/core.xml", paper, DocxPaper::properties);
        part(zip, "word/header1.xml", paper, DocxPaper::header);
        part(zip, "word/footer1.xml", paper, DocxPaper::footer);
        part(zip, "word/document.xml", paper, DocxPaper::document);
        zip.finish();
    }

    private static byte[] template(String file) throws IOException {
        try (InputStream resource = DocxPaper.class.getResourceAsStream("docx/" + file)) {
            return Objects.requireNonNull(resource, file).readAllBytes();
        }
    }

    private static void part(ZipOutputStream zip, String name, Paper paper, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try {
            DocxPaper part = new DocxPaper(paper, zip);
            part.xml.writeStartDocument("UTF-8", "1.0");
            content.write(part);
            part.xml.writeEndDocument();
            part.xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void properties() throws XMLStreamException {
        String core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        String dublin = "http://purl.org/dc/elements/1.1/";
        xml.writeStartElement("cp", "coreProperties", core);
        xml.writeNamespace("cp", core);
        xml.writeNamespace("dc", dublin);
        property(dublin, "title", paper.title());
        property(dublin, "creator", "Senim");
        property(dublin, "language", languageTag());
        xml.writeEndElement();
    }

    private void property(String namespace, String name, String value) throws XMLStreamException {
        xml.writeStartElement("dc", name, namespace);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    private void header() throws XMLStreamException {
        root("hdr");
        paragraph("Header", paper.title());
        for (String mark : paper.marks()) {
            paragraph("Warning", mark);
        }
        xml.writeEndElement();
    }

    private void footer() throws XMLStreamException {
        root("ftr");
        open("p");
        style("Footer");
        run((paper.source() == null ? "" : paper.source() + " · "));
        field("PAGE");
        run(" / ");
        field("NUMPAGES");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void document() throws XMLStreamException {
        root("document");
        open("body");
        paragraph("Title", paper.title());
        for (String fact : paper.facts()) {
            paragraph("Facts", fact);
        }
        for (Block block : paper.blocks()) {
            String style = style(block);
            for (String line : block.text().split("\n", -1)) {
                paragraph(style, line);
            }
        }
        section();
        xml.writeEndElement();
        xml.writeEndElement();
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

    private void section() throws XMLStreamException {
        open("sectPr");
        reference("headerReference", "header");
        reference("footerReference", "footer");
        empty("pgSz", "w", "11906", "h", "16838");
        empty(
                "pgMar", "top", "1134", "right", "1134", "bottom", "1134", "left", "1418", "header", "567", "footer",
                "567", "gutter", "0");
        xml.writeEndElement();
    }

    private void reference(String name, String id) throws XMLStreamException {
        xml.writeEmptyElement("w", name, MAIN);
        xml.writeAttribute("w", MAIN, "type", "default");
        xml.writeAttribute("r", RELATIONS, "id", id);
    }

    private void paragraph(String style, String words) throws XMLStreamException {
        open("p");
        style(style);
        run(words);
        xml.writeEndElement();
    }

    private void style(String style) throws XMLStreamException {
        open("pPr");
        empty("pStyle", "val", style);
        xml.writeEndElement();
    }

    private void run(String words) throws XMLStreamException {
        open("r");
        open("rPr");
        empty("lang", "val", languageTag());
        xml.writeEndElement();
        open("t");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(clean(words));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void field(String code) throws XMLStreamException {
        open("fldSimple");
        xml.writeAttribute("w", MAIN, "instr", code);
        run("1");
        xml.writeEndElement();
    }

    private void root(String name) throws XMLStreamException {
        open(name);
        xml.writeNamespace("w", MAIN);
        xml.writeNamespace("r", RELATIONS);
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement("w", name, MAIN);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, MAIN);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", MAIN, attributes[i], attributes[i + 1]);
        }
    }

    private String languageTag() {
        return paper.language() == Language.RU ? "ru-RU" : "kk-KZ";
    }

    private static String clean(String words) {
        return words.replaceAll("[^\\t\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
