package kz.senim.kb.importer.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document of Office Open XML (ISO/IEC 29500), the DOCX of word processors. What was deleted under review, the
 * table of contents and the codes of fields are no words of the document; footnotes follow their paragraph.
 */
final class DocxSource {
    private static final Set<String> SKIPPED = Set.of(
            "Fallback",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "sectPr",
            "rPrChange",
            "pPrChange",
            "numberingChange");
    private static final String MAIN = "word/document.xml";

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, Paragraph> footnotes = new HashMap<>();
    private final ParagraphLines lines = new ParagraphLines();
    private final Deque<OpenParagraph> open = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();

    private DocxSource(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** A paragraph that is being read; a text box inside it has paragraphs of its own. */
    private static final class OpenParagraph {
        final Paragraph.Builder words = new Paragraph.Builder();
        final List<String> notes = new ArrayList<>();
        DocxStyles.Style style = DocxStyles.PLAIN;

        @Nullable
        String number;

        @Nullable
        String level;

        boolean outlined;
        boolean inRun;
        boolean bold;
        boolean red;
        boolean raised;
        boolean hidden;
    }

    private static final class Table {
        List<List<Paragraph>> row = new ArrayList<>();
    }

    static boolean matches(Set<String> names) {
        return names.contains(MAIN);
    }

    static boolean wants(String name) {
        return name.equals(MAIN)
                || name.equals("word/styles.xml")
                || name.equals("word/numbering.xml")
                || name.equals("word/footnotes.xml");
    }

    static SourceDocument read(Map<String, byte[]> parts) throws UnreadableSourceException {
        DocxStyles styles = DocxStyles.read(parts.get("word/styles.xml"));
        DocxSource source = new DocxSource(styles, DocxNumbering.read(parts.get("word/numbering.xml")));
        byte[] footnotes = parts.get("word/footnotes.xml");
        if (footnotes != null) {
            source.readFootnotes(SafeXml.of(footnotes), styles);
        }
        source.readBody(SafeXml.of(Objects.requireNonNull(parts.get(MAIN))));
        return DocumentSource.of(SourceFormat.DOCX, source.lines.lines());
    }

    private void readFootnotes(SafeXml xml, DocxStyles styles) throws UnreadableSourceException {
        String id = null;
        DocxSource inner = new DocxSource(styles, numbering);
        while (xml.next()) {
            if (xml.starts("footnote")) {
                id = xml.attribute("type") == null ? xml.attribute("id") : null;
                inner = new DocxSource(styles, numbering);
            } else if (xml.isEnd() && xml.name().equals("footnote")) {
                if (id != null) {
                    String words = String.join(
                            " ",
                            inner.lines.lines().stream().map(SourceLine::text).toList());
                    footnotes.put(id, new Paragraph(words.strip(), false, false, false));
                }
            } else {
                inner.read(xml);
            }
        }
    }

    private void readBody(SafeXml xml) throws UnreadableSourceException {
        boolean whole = false;
        while (xml.next()) {
            read(xml);
            whole |= xml.isEnd() && xml.name().equals("document");
        }
        if (!whole) {
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
    }

    private void read(SafeXml xml) throws UnreadableSourceException {
        if (xml.isStart()) {
            if (SKIPPED.contains(xml.name())) {
                xml.skip();
            } else {
                begin(xml);
            }
        } else if (xml.isEnd()) {
            end(xml.name());
        }
    }

    private void begin(SafeXml xml) throws UnreadableSourceException {
        switch (xml.name()) {
            case "tbl" -> tables.push(new Table());
            case "tr" -> row(new ArrayList<>());
            case "tc" -> cell();
            case "p" -> open.push(new OpenParagraph());
            case "t" -> text(xml);
            default -> {
                OpenParagraph paragraph = open.peek();
                if (paragraph != null) {
                    describe(paragraph, xml);
                }
            }
        }
    }

    private void describe(OpenParagraph paragraph, SafeXml xml) {
        String value = xml.attribute("val", "");
        switch (xml.name()) {
            case "pStyle" -> paragraph.style = styles.of(value);
            case "outlineLvl" -> paragraph.outlined = value.matches("[0-8]");
            case "numId" -> paragraph.number = value;
            case "ilvl" -> paragraph.level = value;
            case "r" -> {
                paragraph.inRun = true;
                paragraph.bold = paragraph.style.bold();
                paragraph.red = false;
                paragraph.raised = false;
                paragraph.hidden = false;
            }
            case "rStyle" ->
                paragraph.bold |= paragraph.inRun && styles.of(value).bold();
            case "b" -> paragraph.bold = paragraph.inRun ? isOn(value) : paragraph.bold;
            case "color" -> paragraph.red = paragraph.inRun ? isRed(value) : paragraph.red;
            case "vertAlign" -> paragraph.raised = paragraph.inRun && value.equals("superscript");
            case "vanish" -> paragraph.hidden = paragraph.inRun && isOn(value);
            case "tab", "ptab" -> {
                if (paragraph.inRun) {
                    paragraph.words.add(" ", false, false);
                }
            }
            case "br", "cr" -> {
                if (xml.attribute("type") == null) {
                    paragraph.words.breakLine();
                }
            }
            case "noBreakHyphen" -> paragraph.words.add("-", paragraph.bold, paragraph.red);
            case "sym" -> paragraph.words.add("\uFFFD", paragraph.bold, paragraph.red);
            case "footnoteReference" -> {
                String id = xml.attribute("id", "");
                if (footnotes.containsKey(id)) {
                    paragraph.notes.add(id);
                    paragraph.words.add(Paragraph.Builder.raised(id), paragraph.bold, paragraph.red);
                }
            }
            default -> {
                // The rest is about looks.
            }
        }
    }

    private void text(SafeXml xml) throws UnreadableSourceException {
        OpenParagraph paragraph = open.peek();
        StringBuilder words = new StringBuilder();
        while (xml.next() && !xml.isEnd()) {
            if (!xml.isStart()) {
                words.append(xml.text());
            }
        }
        if (paragraph != null && !paragraph.hidden) {
            String told = words.toString();
            paragraph.words.add(
                    paragraph.raised ? Paragraph.Builder.raised(told) : told, paragraph.bold, paragraph.red);
        }
    }

    private void end(String name) {
        switch (name) {
            case "r" -> {
                if (!open.isEmpty()) {
                    open.element().inRun = false;
                }
            }
            case "p" -> {
                if (!open.isEmpty()) {
                    close(open.pop());
                }
            }
            case "tr" -> {
                if (!tables.isEmpty()) {
                    endRow(tables.element());
                }
            }
            case "tbl" -> {
                if (!tables.isEmpty()) {
                    tables.pop();
                }
            }
            default -> {
                // Nothing ends with it.
            }
        }
    }

    private void close(OpenParagraph paragraph) {
        if (paragraph.style.contents()) {
            return;
        }
        String number = paragraph.number != null ? paragraph.number : paragraph.style.number();
        String level = paragraph.level != null ? paragraph.level : paragraph.style.level();
        Paragraph read = paragraph
                .words
                .heading(paragraph.style.heading() || paragraph.outlined)
                .build();
        String label = number == null || read.isBlank() ? "" : numbering.next(number, level);
        if (!label.isEmpty()) {
            read = paragraph.words.prefix(label).build();
        }
        put(read);
        for (String id : paragraph.notes) {
            Paragraph note = Objects.requireNonNull(footnotes.get(id));
            put(new Paragraph(Paragraph.Builder.raised(id) + " " + note.text(), false, false, false));
        }
    }

    private void put(Paragraph paragraph) {
        Table table = tables.peek();
        if (table == null) {
            lines.add(paragraph);
        } else {
            if (table.row.isEmpty()) {
                table.row.add(new ArrayList<>());
            }
            table.row.get(table.row.size() - 1).add(paragraph);
        }
    }

    private void row(List<List<Paragraph>> cells) {
        if (!tables.isEmpty()) {
            tables.element().row = cells;
        }
    }

    private void cell() {
        if (!tables.isEmpty()) {
            tables.element().row.add(new ArrayList<>());
        }
    }

    /** A row of a table that stands in a cell is part of that cell. */
    private void endRow(Table table) {
        List<List<Paragraph>> row = table.row;
        table.row = new ArrayList<>();
        if (tables.size() == 1) {
            lines.addRow(row);
            return;
        }
        Table inner = tables.pop();
        row.forEach(cell -> cell.forEach(this::put));
        tables.push(inner);
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private static boolean isRed(String value) {
        return value.equalsIgnoreCase("FF0000");
    }
}
