package kz.senim.kb.importer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are archives, made for a test. */
final class Zipped {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** A DOCX with this body, and styles for headings and the table of contents. */
    static byte[] docx(String body) {
        return new Zipped()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "word/styles.xml",
                        "<w:styles xmlns:w='w'><w:style w:styleId='H'><w:name w:val='heading 3'/></w:style>"
                                + "<w:style w:styleId='Of'><w:basedOn w:val='H'/></w:style>"
                                + "<w:style w:styleId='T'><w:name w:val='toc 1'/></w:style></w:styles>")
                .with(
                        "word/numbering.xml",
                        "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='7'>"
                                + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
                                + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2)'/></w:lvl>"
                                + "</w:abstractNum><w:num w:numId='3'><w:abstractNumId w:val='7'/></w:num></w:numbering>")
                .with(
                        "word/footnotes.xml",
                        "<w:footnotes xmlns:w='w'><w:footnote w:type='separator' w:id='0'><w:p/></w:footnote>"
                                + "<w:footnote w:id='1'><w:p><w:r><w:t>С крышей.</w:t></w:r></w:p></w:footnote></w:footnotes>")
                .with("word/document.xml", "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>")
                .bytes();
    }

    /** An ODT with this text. */
    static byte[] odt(String text) {
        return new Zipped()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:s='s' xmlns:f='f' xmlns:b='b'><o:automatic-styles>"
                                + "<s:style s:name='B'><s:text-properties f:font-weight='bold'/></s:style>"
                                + "<s:style s:name='Up'><s:text-properties s:text-position='super 58%'/></s:style>"
                                + "<t:list-style s:name='L'><t:list-level-style-number t:level='1' s:num-format='1' s:num-suffix=')'/></t:list-style>"
                                + "</o:automatic-styles><o:body><o:text>" + text
                                + "</o:text></o:body></o:document-content>")
                .bytes();
    }

    Zipped with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zipped with(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
