package kz.senim.kb.importer.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The styles of a DOCX by their ids, each with what it takes from those it is based on. */
final class DocxStyles {
    static final Style PLAIN = new Style(false, false, false, null, null);
    private static final int DEEPEST = 20;

    /**
     * What a style says of a paragraph.
     *
     * @param heading whether it is a heading's
     * @param bold whether its letters are bold
     * @param contents whether it is an entry of the table of contents
     * @param number the list it numbers its paragraphs by; null where it numbers none
     * @param level the list's level
     */
    record Style(
            boolean heading,
            boolean bold,
            boolean contents,
            @Nullable String number,
            @Nullable String level) {}

    private static final class Raw {
        String name = "";

        @Nullable
        String base;

        @Nullable
        Boolean bold;

        boolean outlined;

        @Nullable
        String number;

        @Nullable
        String level;
    }

    private final Map<String, Raw> raw = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();

    private DocxStyles() {}

    static DocxStyles read(byte @Nullable [] part) throws UnreadableSourceException {
        DocxStyles styles = new DocxStyles();
        if (part != null) {
            styles.parse(SafeXml.of(part));
        }
        return styles;
    }

    Style of(String id) {
        return styles.computeIfAbsent(id, this::resolve);
    }

    private void parse(SafeXml xml) throws UnreadableSourceException {
        Raw style = new Raw();
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            String value = xml.attribute("val", "");
            switch (xml.name()) {
                case "style" -> {
                    style = new Raw();
                    raw.put(xml.attribute("styleId", ""), style);
                }
                case "name" -> style.name = value.toLowerCase(Locale.ROOT);
                case "basedOn" -> style.base = value;
                case "b" -> style.bold = !value.equals("0") && !value.equals("false");
                case "outlineLvl" -> style.outlined = value.matches("[0-8]");
                case "numId" -> style.number = value;
                case "ilvl" -> style.level = value;
                default -> {
                    // The rest is about looks.
                }
            }
        }
    }

    private Style resolve(String id) {
        boolean heading = false;
        boolean contents = false;
        Boolean bold = null;
        String number = null;
        String level = null;
        Raw style = raw.get(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            heading |= style.outlined || style.name.startsWith("heading ") || style.name.equals("title");
            contents |= style.name.startsWith("toc ");
            bold = bold == null ? style.bold : bold;
            number = number == null ? style.number : number;
            level = level == null ? style.level : level;
            style = style.base == null ? null : raw.get(style.base);
        }
        return new Style(heading, Objects.requireNonNullElse(bold, false), contents, number, level);
    }
}
