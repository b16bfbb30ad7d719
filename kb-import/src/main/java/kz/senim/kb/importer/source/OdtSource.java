package kz.senim.kb.importer.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import org.jspecify.annotations.Nullable;

/** Reads a text of OpenDocument (ISO/IEC 26300), the ODT of free word processors. */
final class OdtSource {
    private static final String CONTENT = "content.xml";
    private static final Set<String> SKIPPED = Set.of(
            "tracked-changes",
            "table-of-content",
            "alphabetical-index",
            "annotation",
            "sequence-decls",
            "forms",
            "note-citation",
            "binary-data");
    private static final int MOST_SPACES = 100;

    /** What a style says: bold and red by itself, or as the one it is derived from. */
    private static final class Style {
        @Nullable
        String parent;

        @Nullable
        Boolean bold;

        @Nullable
        Boolean red;

        boolean raised;
    }

    /** What is open: the look of a span or a paragraph. */
    private record Look(boolean bold, boolean red, boolean raised) {
        static final Look PLAIN = new Look(false, false, false);
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> listStyles = new HashMap<>();
    private final ParagraphLines lines = new ParagraphLines();
    private final Deque<Paragraph.Builder> open = new ArrayDeque<>();
    private final Deque<Look> looks = new ArrayDeque<>();
    private final Deque<List<List<Paragraph>>> rows = new ArrayDeque<>();
    private final OdtLists lists = new OdtLists(listStyles);

    private OdtSource() {}

    static boolean wants(String name) {
        return name.equals(CONTENT)
                || name.equals("styles.xml")
                || name.equals("mimetype")
                || name.equals("META-INF/manifest.xml");
    }

    static SourceDocument read(Map<String, byte[]> parts) throws UnreadableSourceException {
        byte[] manifest = parts.get("META-INF/manifest.xml");
        if (manifest != null && isEncrypted(SafeXml.of(manifest))) {
            throw new UnreadableSourceException(Reason.PASSWORD_PROTECTED);
        }
        byte[] content = parts.get(CONTENT);
        if (content == null) {
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
        OdtSource source = new OdtSource();
        byte[] common = parts.get("styles.xml");
        if (common != null) {
            source.readStyles(SafeXml.of(common));
        }
        source.readStyles(SafeXml.of(content));
        source.readBody(SafeXml.of(content));
        return DocumentSource.of(SourceFormat.ODT, source.lines.lines());
    }

    private static boolean isEncrypted(SafeXml manifest) throws UnreadableSourceException {
        while (manifest.next()) {
            if (manifest.starts("encryption-data")) {
                return true;
            }
        }
        return false;
    }

    private void readStyles(SafeXml xml) throws UnreadableSourceException {
        Style style = new Style();
        Map<Integer, ListLevel> list = new HashMap<>();
        while (xml.next()) {
            if (xml.starts("body")) {
                return;
            }
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    style = new Style();
                    style.parent = xml.attribute("parent-style-name");
                    styles.put(xml.attribute("name", ""), style);
                }
                case "text-properties" -> {
                    String weight = xml.attribute("font-weight");
                    style.bold = weight == null ? style.bold : Boolean.valueOf(weight.equals("bold"));
                    String color = xml.attribute("color");
                    style.red = color == null ? style.red : Boolean.valueOf(color.equalsIgnoreCase("#ff0000"));
                    style.raised |= xml.attribute("text-position", "").startsWith("super");
                }
                case "list-style" -> {
                    list = new HashMap<>();
                    listStyles.put(xml.attribute("name", ""), list);
                }
                case "list-level-style-number" -> OdtLists.readLevel(xml, list);
                default -> {
                    // The rest is about looks.
                }
            }
        }
    }

    private void readBody(SafeXml xml) throws UnreadableSourceException {
        boolean inBody = false;
        while (xml.next()) {
            if (xml.starts("body")) {
                inBody = true;
            } else if (inBody && xml.isStart()) {
                if (SKIPPED.contains(xml.name())) {
                    xml.skip();
                } else {
                    begin(xml);
                }
            } else if (inBody && xml.isEnd()) {
                end(xml.name());
            } else if (inBody && !open.isEmpty()) {
                add(collapsed(xml.text()));
            }
        }
        if (!inBody) {
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
    }

    private void begin(SafeXml xml) {
        switch (xml.name()) {
            case "p", "h" -> {
                Paragraph.Builder paragraph = new Paragraph.Builder();
                paragraph.heading(xml.name().equals("h"));
                open.push(paragraph);
                looks.push(look(xml.attribute("style-name", ""), Look.PLAIN));
                String number = lists.numberOfNext();
                if (!number.isEmpty()) {
                    add(number + " ");
                }
            }
            case "span" -> looks.push(look(xml.attribute("style-name", ""), currentLook()));
            case "s" -> {
                String count = xml.attribute("c", "1");
                add(" ".repeat(count.matches("\\d{1,3}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1));
            }
            case "tab" -> add(" ");
            case "line-break" -> {
                if (!open.isEmpty()) {
                    open.element().breakLine();
                }
            }
            case "list" -> lists.beginList(xml.attribute("style-name"));
            case "list-item" -> lists.beginItem(xml.attribute("start-value"));
            case "table-row" -> rows.push(new ArrayList<>());
            case "table-cell" -> {
                if (!rows.isEmpty()) {
                    rows.element().add(new ArrayList<>());
                }
            }
            default -> {
                // What it holds is read all the same.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                if (!open.isEmpty()) {
                    looks.poll();
                    put(open.pop().build());
                }
            }
            case "span" -> looks.poll();
            case "list" -> lists.endList();
            case "table-row" -> {
                if (!rows.isEmpty()) {
                    List<List<Paragraph>> row = rows.pop();
                    if (rows.isEmpty()) {
                        lines.addRow(row);
                    } else {
                        row.forEach(cell -> cell.forEach(this::put));
                    }
                }
            }
            default -> {
                // Nothing ends with it.
            }
        }
    }

    private void put(Paragraph paragraph) {
        List<List<Paragraph>> row = rows.peek();
        if (row == null) {
            lines.add(paragraph);
        } else {
            if (row.isEmpty()) {
                row.add(new ArrayList<>());
            }
            row.get(row.size() - 1).add(paragraph);
        }
    }

    private void add(String words) {
        Paragraph.Builder paragraph = open.peek();
        if (paragraph != null) {
            Look look = currentLook();
            paragraph.add(look.raised ? Paragraph.Builder.raised(words) : words, look.bold, look.red);
        }
    }

    private Look currentLook() {
        return Objects.requireNonNullElse(looks.peek(), Look.PLAIN);
    }

    private Look look(String name, Look outer) {
        Boolean bold = null;
        Boolean red = null;
        boolean raised = false;
        Style style = styles.get(name);
        for (int depth = 0; style != null && depth < 20; depth++) {
            bold = bold == null ? style.bold : bold;
            red = red == null ? style.red : red;
            raised |= style.raised;
            style = style.parent == null ? null : styles.get(style.parent);
        }
        return new Look(
                Objects.requireNonNullElse(bold, outer.bold),
                Objects.requireNonNullElse(red, outer.red),
                raised || outer.raised);
    }

    /** Line ends and tabs of the file are spaces of the text. */
    private static String collapsed(String words) {
        return words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    /** Whether this is the media type of a text in this format. */
    static boolean isText(byte @Nullable [] mimetype) {
        String type = mimetype == null ? "" : new String(mimetype, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        return type.startsWith("application/vnd.oasis.opendocument.text");
    }
}
