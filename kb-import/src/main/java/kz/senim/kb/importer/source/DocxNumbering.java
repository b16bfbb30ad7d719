package kz.senim.kb.importer.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that a word processor puts before the paragraphs of its lists, as {@code numbering.xml} tells. */
final class DocxNumbering {
    private final Map<String, Map<Integer, ListLevel>> abstractLists = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();

    private DocxNumbering() {}

    static DocxNumbering read(byte @Nullable [] part) throws UnreadableSourceException {
        DocxNumbering numbering = new DocxNumbering();
        if (part != null) {
            numbering.parse(SafeXml.of(part));
        }
        return numbering;
    }

    private void parse(SafeXml xml) throws UnreadableSourceException {
        String abstractId = "";
        String list = "";
        int level = 0;
        boolean overriding = false;
        ListLevel read = ListLevel.NONE;
        while (xml.next()) {
            if (xml.isEnd()) {
                if (xml.name().equals("lvl") && !overriding) {
                    abstractLists
                            .computeIfAbsent(abstractId, id -> new HashMap<>())
                            .put(level, read);
                }
                overriding &= !xml.name().equals("num");
            }
            if (!xml.isStart()) {
                continue;
            }
            String value = xml.attribute("val", "");
            switch (xml.name()) {
                case "abstractNum" -> abstractId = xml.attribute("abstractNumId", "");
                case "num" -> {
                    list = xml.attribute("numId", "");
                    overriding = true;
                }
                case "abstractNumId" -> lists.put(list, value);
                case "lvlOverride" -> level = number(xml.attribute("ilvl", "0"));
                case "startOverride" ->
                    starts.computeIfAbsent(list, id -> new HashMap<>()).put(level, number(value));
                case "lvl" -> {
                    level = number(xml.attribute("ilvl", "0"));
                    read = ListLevel.NONE;
                }
                case "start" -> read = read.from(number(value));
                case "numFmt" -> read = read.as(value);
                case "lvlText" -> read = read.printed(value);
                default -> {
                    // The rest is about looks.
                }
            }
        }
    }

    /** The number that the next paragraph of this list bears; empty where it bears none. */
    String next(String list, @Nullable String level) {
        String abstractId = lists.get(list);
        Map<Integer, ListLevel> levels = abstractId == null ? null : abstractLists.get(abstractId);
        if (levels == null || abstractId == null) {
            return "";
        }
        Map<Integer, Integer> overrides = starts.get(list);
        // Lists of one kind count on together, unless one says where it starts.
        String counted = overrides == null ? abstractId : list + "/" + abstractId;
        return counters.computeIfAbsent(
                        counted, id -> new ListCounter(levels, overrides == null ? Map.of() : overrides))
                .next(level == null ? 0 : number(level));
    }

    private static int number(String value) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
