package kz.senim.kb.importer.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads a binary document of Word 97 to 2003, and recognises what else comes in the same container. */
final class DocSource {
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char CELL_ENDS = 7;
    private static final int RED = 6;
    private static final int RED_RGB = 0x0000FF;
    private static final int BODY_LEVEL = 9;
    private static final int LEVELS = 9;
    private static final int FLAGS_AT = 0x0A;
    private static final Map<Integer, String> FORMATS = Map.of(
            1,
            "upperRoman",
            2,
            "lowerRoman",
            3,
            "upperLetter",
            4,
            "lowerLetter",
            23,
            "bullet",
            58,
            "russianLower",
            59,
            "russianUpper",
            255,
            "none");

    private final HWPFDocument document;
    private final ParagraphLines lines = new ParagraphLines();
    private final List<List<Paragraph>> row = new ArrayList<>();
    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private int fields;
    private int codes;

    private DocSource(HWPFDocument document) {
        this.document = document;
    }

    static SourceDocument read(byte[] content) throws UnreadableSourceException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableSourceException(Reason.PASSWORD_PROTECTED);
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                boolean sheet = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
                throw new UnreadableSourceException(Reason.UNSUPPORTED_FORMAT, sheet ? "XLS" : "OLE2");
            }
            if (isProtected(root)) {
                throw new UnreadableSourceException(Reason.PASSWORD_PROTECTED);
            }
            try (HWPFDocument document = new HWPFDocument(root)) {
                DocSource source = new DocSource(document);
                source.readParagraphs(document.getRange());
                source.readParagraphs(document.getFootnoteRange());
                return DocumentSource.of(SourceFormat.DOC, source.lines.lines());
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableSourceException(Reason.PASSWORD_PROTECTED);
        } catch (OldWordFileFormatException e) {
            throw new UnreadableSourceException(Reason.UNSUPPORTED_FORMAT, "Word 6.0/95");
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
    }

    /** The flag of encryption in the document's header, [MS-DOC] 2.5.2. */
    private static boolean isProtected(DirectoryNode root) throws IOException {
        try (InputStream document = root.createDocumentInputStream("WordDocument")) {
            byte[] header = document.readNBytes(FLAGS_AT + 2);
            return header.length == FLAGS_AT + 2 && (header[FLAGS_AT + 1] & 1) != 0;
        }
    }

    private void readParagraphs(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isTableRowEnd()) {
                endRow();
                continue;
            }
            Paragraph read = read(paragraph);
            if (read == null) {
                continue;
            }
            if (paragraph.isInTable()) {
                if (row.isEmpty()) {
                    row.add(new ArrayList<>());
                }
                row.get(row.size() - 1).add(read);
                String text = paragraph.text();
                if (!text.isEmpty() && text.charAt(text.length() - 1) == CELL_ENDS) {
                    row.add(new ArrayList<>());
                }
            } else {
                endRow();
                lines.add(read);
            }
        }
        endRow();
    }

    private void endRow() {
        if (!row.isEmpty() && row.get(row.size() - 1).isEmpty()) {
            row.remove(row.size() - 1);
        }
        if (!row.isEmpty()) {
            lines.addRow(List.copyOf(row));
            row.clear();
        }
    }

    /** Null for an entry of the table of contents. */
    private @Nullable Paragraph read(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        String name =
                style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        Paragraph.Builder words = new Paragraph.Builder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            addRun(paragraph.getCharacterRun(i), words);
        }
        if (name.startsWith("toc ")) {
            return null;
        }
        words.heading(paragraph.getLvl() < BODY_LEVEL || name.startsWith("heading") || name.equals("title"));
        Paragraph read = words.build();
        String number = read.isBlank() ? "" : number(paragraph);
        return number.isEmpty() ? read : words.prefix(number).build();
    }

    private void addRun(CharacterRun run, Paragraph.Builder words) {
        if (run.isMarkedDeleted() || run.isVanished()) {
            return;
        }
        boolean red = run.getColor() == RED || (run.getIco24() & 0xFFFFFF) == RED_RGB;
        boolean raised = run.getSubSuperScriptIndex() == 1;
        StringBuilder out = new StringBuilder();
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == FIELD_BEGINS) {
                fields++;
                codes++;
            } else if (here == FIELD_RESULT) {
                codes = Math.max(0, codes - 1);
            } else if (here == FIELD_ENDS) {
                fields = Math.max(0, fields - 1);
                codes = Math.min(codes, fields);
            } else if (codes == 0) {
                if (here == 0x0B) {
                    words.add(raised ? Paragraph.Builder.raised(out.toString()) : out.toString(), run.isBold(), red);
                    out.setLength(0);
                    words.breakLine();
                } else {
                    out.append(here == 0x1E ? '-' : here < ' ' ? ' ' : here == 0x1F ? '\u00AD' : here);
                }
            }
        }
        String told = run.isSymbol() ? "\uFFFD" : out.toString();
        words.add(raised ? Paragraph.Builder.raised(told) : told, run.isBold(), red);
    }

    private String number(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        return counters.computeIfAbsent(list.getLsid(), id -> new ListCounter(levels(list), Map.of()))
                .next(paragraph.getIlvl());
    }

    private static Map<Integer, ListLevel> levels(HWPFList list) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        for (int level = 0; level < LEVELS; level++) {
            String template = list.getNumberText((char) level);
            if (template != null) {
                StringBuilder printed = new StringBuilder();
                template.chars().forEach(c -> {
                    if (c < LEVELS) {
                        printed.append('%').append(c + 1);
                    } else {
                        printed.append((char) c);
                    }
                });
                levels.put(
                        level,
                        new ListLevel(
                                list.getStartAt((char) level),
                                FORMATS.getOrDefault(list.getNumberFormat((char) level), "decimal"),
                                printed.toString()));
            }
        }
        return levels;
    }
}
