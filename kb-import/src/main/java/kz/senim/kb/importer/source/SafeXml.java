package kz.senim.kb.importer.source;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import org.jspecify.annotations.Nullable;

/** Reads XML event by event; a document that declares a type, and so could declare entities, is refused. */
final class SafeXml {
    private final XMLStreamReader reader;

    private SafeXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static SafeXml of(byte[] content) throws UnreadableSourceException {
        // The server may carry another implementation: the JDK's own is the one whose settings these are.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        try {
            return new SafeXml(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
        } catch (XMLStreamException e) {
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
    }

    /** Goes on to the next start or end of an element or to the next characters; false at the end. */
    boolean next() throws UnreadableSourceException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableSourceException(Reason.UNSAFE_XML);
                    default -> {
                        // Comments and instructions carry no words.
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    /** Whether an element of this name begins here, in whatever namespace. */
    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** The name of the element that begins or ends here, without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** The line of the file in which this stands, from 1. */
    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** An attribute by its name without prefix; null when the element has none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** Goes to the end of the element that begins here. */
    void skip() throws UnreadableSourceException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }
}
