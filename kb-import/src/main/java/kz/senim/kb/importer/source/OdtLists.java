package kz.senim.kb.importer.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that are open while an OpenDocument text is read, and the numbers of their items. */
final class OdtLists {
    private static final Map<String, String> FORMATS = Map.of(
            "I",
            "upperRoman",
            "i",
            "lowerRoman",
            "A",
            "upperLetter",
            "a",
            "lowerLetter",
            "а, б, .., аа, аб, ...",
            "russianLower");

    private static final class OpenList {
        final String style;
        int reached;

        OpenList(String style) {
            this.style = style;
        }
    }

    private final Map<String, Map<Integer, ListLevel>> styles;
    private final Deque<OpenList> open = new ArrayDeque<>();
    private boolean itemBegins;

    OdtLists(Map<String, Map<Integer, ListLevel>> styles) {
        this.styles = styles;
    }

    static void readLevel(SafeXml xml, Map<Integer, ListLevel> list) {
        int level = number(xml.attribute("level", "1"), 1);
        String format = xml.attribute("num-format", "");
        String template =
                format.isEmpty() ? "" : xml.attribute("num-prefix", "") + "%" + level + xml.attribute("num-suffix", "");
        list.put(
                level,
                new ListLevel(
                        number(xml.attribute("start-value", "1"), 1),
                        FORMATS.getOrDefault(format, "decimal"),
                        template));
    }

    void beginList(@Nullable String style) {
        OpenList outer = open.peek();
        String name = style != null ? style : outer == null ? "" : outer.style;
        OpenList list = new OpenList(name);
        list.reached = level(name, open.size() + 1).start() - 1;
        open.push(list);
    }

    void endList() {
        open.poll();
    }

    void beginItem(@Nullable String start) {
        OpenList list = open.peek();
        if (list != null) {
            list.reached = start == null ? list.reached + 1 : number(start, list.reached + 1);
            itemBegins = true;
        }
    }

    /** What is printed before the paragraph that begins here: only the first of an item bears its number. */
    String numberOfNext() {
        OpenList list = open.peek();
        if (!itemBegins || list == null) {
            return "";
        }
        itemBegins = false;
        ListLevel level = level(list.style, open.size());
        return level.isNumbered() ? level.template().replace("%" + open.size(), level.format(list.reached)) : "";
    }

    private ListLevel level(String style, int depth) {
        Map<Integer, ListLevel> levels = styles.getOrDefault(style, new HashMap<>());
        return levels.getOrDefault(depth, ListLevel.NONE);
    }

    private static int number(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
