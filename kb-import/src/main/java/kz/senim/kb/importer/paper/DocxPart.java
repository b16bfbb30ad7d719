package kz.senim.kb.importer.paper;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.senim.kb.language.Language;

/** One file inside a document of Office Open XML, written from its first element to its last. */
final class DocxPart {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Language language;
    private final XMLStreamWriter xml;

    DocxPart(Language language, OutputStream to) throws XMLStreamException {
        this.language = language;
        this.xml = XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)));
    }

    /** What a part consists of. */
    interface Content {
        void write(DocxPart part) throws XMLStreamException;
    }

    /** Writes the whole part. */
    void write(Content content) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        content.write(this);
        xml.writeEndDocument();
        xml.flush();
    }

    void properties(String title) throws XMLStreamException {
        String core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        String dublin = "http://purl.org/dc/elements/1.1/";
        xml.writeStartElement("cp", "coreProperties", core);
        xml.writeNamespace("cp", core);
        xml.writeNamespace("dc", dublin);
        property(dublin, "title", title);
        property(dublin, "creator", "Senim");
        property(dublin, "language", languageTag());
        xml.writeEndElement();
    }

    private void property(String namespace, String name, String value) throws XMLStreamException {
        xml.writeStartElement("dc", name, namespace);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    /** The page's size, margins, head and foot. */
    void section() throws XMLStreamException {
        open("sectPr");
        reference("headerReference", "header");
        reference("footerReference", "footer");
        empty("pgSz", "w", "11906", "h", "16838");
        empty(
                "pgMar", "top", "1134", "right", "1134", "bottom", "1134", "left", "1418", "header", "567", "footer",
                "567", "gutter", "0");
        close();
    }

    private void reference(String name, String id) throws XMLStreamException {
        xml.writeEmptyElement("w", name, MAIN);
        xml.writeAttribute("w", MAIN, "type", "default");
        xml.writeAttribute("r", RELATIONS, "id", id);
    }

    void paragraph(String style, String words) throws XMLStreamException {
        open("p");
        style(style);
        run(words);
        close();
    }

    void style(String style) throws XMLStreamException {
        open("pPr");
        empty("pStyle", "val", style);
        close();
    }

    void run(String words) throws XMLStreamException {
        run(words, "");
    }

    /**
     * Words in the paragraph that is open; their lines are broken as they are.
     *
     * @param characterStyle the style they stand in; empty for the paragraph's own
     */
    void run(String words, String characterStyle) throws XMLStreamException {
        open("r");
        open("rPr");
        if (!characterStyle.isEmpty()) {
            empty("rStyle", "val", characterStyle);
        }
        empty("lang", "val", languageTag());
        close();
        String[] lines = words.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                empty("br");
            }
            open("t");
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(clean(lines[line]));
            close();
        }
        close();
    }

    /** «3 / 7» where the page's foot is open. */
    void pageOfPages() throws XMLStreamException {
        field("PAGE");
        run(" / ");
        field("NUMPAGES");
    }

    private void field(String code) throws XMLStreamException {
        open("fldSimple");
        xml.writeAttribute("w", MAIN, "instr", code);
        run("1");
        close();
    }

    void root(String name) throws XMLStreamException {
        open(name);
        xml.writeNamespace("w", MAIN);
        xml.writeNamespace("r", RELATIONS);
    }

    void open(String name) throws XMLStreamException {
        xml.writeStartElement("w", name, MAIN);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, MAIN);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", MAIN, attributes[i], attributes[i + 1]);
        }
    }

    private String languageTag() {
        return language == Language.RU ? "ru-RU" : "kk-KZ";
    }

    private static String clean(String words) {
        return words.replaceAll("[^\\t\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
