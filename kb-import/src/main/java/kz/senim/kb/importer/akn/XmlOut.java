package kz.senim.kb.importer.akn;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements of Akoma Ntoso one after another. What XML cannot hold is written as U+FFFD. */
final class XmlOut {
    private static final String OWN_PREFIX = "senim";

    private final XMLStreamWriter xml;

    XmlOut(OutputStream to) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(
                            new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 64 * 1024));
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("akomaNtoso");
            xml.writeDefaultNamespace(AkomaNtoso.NAMESPACE);
            xml.writeNamespace(OWN_PREFIX, AkomaNtoso.OWN_NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element with attributes told as name and value in turn; one without a value is left out. */
    void open(String name, @Nullable String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                String value = attributes[i + 1];
                if (value != null) {
                    xml.writeAttribute(String.valueOf(attributes[i]), clean(value));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Adds an attribute of our own to the element just begun, where it has a value. */
    void own(String name, @Nullable String value) throws IOException {
        if (value != null) {
            try {
                xml.writeAttribute(OWN_PREFIX, AkomaNtoso.OWN_NAMESPACE, name, clean(value));
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }

    /** Begins an element of our own. */
    void openOwn(String name) throws IOException {
        try {
            xml.writeStartElement(OWN_PREFIX, name, AkomaNtoso.OWN_NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void text(String words) throws IOException {
        try {
            xml.writeCharacters(clean(words));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void close() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Ends an element that stands on a line of its own. */
    void closeLine() throws IOException {
        close();
        newLine();
    }

    /** Between elements that hold elements only, where space means nothing. */
    void newLine() throws IOException {
        text("\n");
    }

    /** A whole element without content. */
    void leaf(String name, @Nullable String... attributes) throws IOException {
        open(name, attributes);
        close();
    }

    void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String clean(String words) {
        StringBuilder out = null;
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            int length = Character.charCount(point);
            if (!isAllowed(point)) {
                if (out == null) {
                    out = new StringBuilder(words);
                }
                out.setCharAt(i, '\uFFFD');
            }
            i += length;
        }
        return out == null ? words : out.toString();
    }

    private static boolean isAllowed(int point) {
        return point >= 0x20 && point < 0xD800
                || point == '\t'
                || point == '\n'
                || point >= 0xE000 && point < 0xFFFE
                || point >= 0x10000;
    }
}
