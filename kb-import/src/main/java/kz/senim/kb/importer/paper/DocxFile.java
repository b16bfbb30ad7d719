package kz.senim.kb.importer.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import kz.senim.kb.importer.paper.DocxPart.Content;
import kz.senim.kb.language.Language;

/**
 * A document of Office Open XML (ISO/IEC 29500): a zip of parts.
 *
 * @param title told among its properties
 * @param header what stands at the head of every page
 * @param footer what stands at the foot of every page
 */
record DocxFile(Language language, String title, Content header, Content footer, Content document) {

    private static final Map<String, String> TEMPLATES = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package.rels",
            "word/_rels/document.xml.rels", "document.xml.rels",
            "word/styles.xml", "styles.xml"));

    /** Writes it; the stream is left open. */
    void write(OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to);
        for (Map.Entry<String, String> template : TEMPLATES.entrySet()) {
            zip.putNextEntry(new ZipEntry(template.getKey()));
            zip.write(template(template.getValue()));
        }
        part(zip, "docProps/core.xml", part -> part.properties(title));
        part(zip, "word/header1.xml", part -> inRoot(part, "hdr", header));
        part(zip, "word/footer1.xml", part -> inRoot(part, "ftr", footer));
        part(zip, "word/document.xml", part -> inRoot(part, "document", DocxFile.this::body));
        zip.finish();
    }

    private void body(DocxPart part) throws XMLStreamException {
        part.open("body");
        document.write(part);
        part.section();
        part.close();
    }

    private static void inRoot(DocxPart part, String root, Content content) throws XMLStreamException {
        part.root(root);
        content.write(part);
        part.close();
    }

    private static byte[] template(String file) throws IOException {
        try (InputStream resource = DocxFile.class.getResourceAsStream("docx/" + file)) {
            return Objects.requireNonNull(resource, file).readAllBytes();
        }
    }

    private void part(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try {
            new DocxPart(language, zip).write(content);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
