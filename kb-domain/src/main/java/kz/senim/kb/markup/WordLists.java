package kz.senim.kb.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes lists of what Word puts on the clipboard for them: paragraphs one after another, each with its level in its style
 * ({@code mso-list:l0 level2 lfo1}) and its mark as text in front.
 */
final class WordLists {

    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*l(\\d+)\\s+level(\\d)");
    private static final Pattern IGNORED = Pattern.compile("mso-list:\\s*ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile("^\\s*\\(?(\\d+|\\p{L}{1,4})[.)]\\s*");

    private final Deque<Element> open = new ArrayDeque<>();

    private WordLists() {}

    static void rebuild(Element body) {
        new WordLists().read(body);
    }

    private void read(Element body) {
        Element last = null;
        for (Element paragraph :
                List.copyOf(body.select("p[style*=mso-list], h1[style*=mso-list], li[style*=mso-list]"))) {
            Matcher level = LEVEL.matcher(paragraph.attr("style").toLowerCase(Locale.ROOT));
            if (!level.find() || paragraph.normalName().equals("li")) {
                continue;
            }
            if (last == null || paragraph.previousElementSibling() != last || !(paragraph.parent() == last.parent())) {
                open.clear();
            }
            Element list = open.isEmpty() ? null : open.peekLast();
            last = put(paragraph, Integer.parseInt(level.group(2)), list == null ? null : last);
        }
    }

    /** Moves a paragraph into the list of its level; gives the outermost list, which stands where it stood. */
    private Element put(Element paragraph, int level, @Nullable Element outermost) {
        String kind = takeMark(paragraph) ? "ol" : "ul";
        while (open.size() > level) {
            open.pop();
        }
        if (open.isEmpty()) {
            Element list = new Element(kind);
            paragraph.before(list);
            open.push(list);
        }
        while (open.size() < level) {
            Element inner = new Element(kind);
            Element above = open.peek();
            Element item = above.lastElementChild();
            (item == null ? above.appendElement("li") : item).appendChild(inner);
            open.push(inner);
        }
        Element item = open.peek().appendElement("li");
        List.copyOf(paragraph.childNodes()).forEach(item::appendChild);
        paragraph.remove();
        return outermost == null ? open.peekLast() : outermost;
    }

    /** Takes the mark away; tells whether it counts. */
    private static boolean takeMark(Element paragraph) {
        for (Element span : paragraph.select("[style*=mso-list]")) {
            if (IGNORED.matcher(span.attr("style")).find()) {
                boolean counts =
                        COUNTED.matcher(span.text().replace('\u00a0', ' ')).find();
                span.remove();
                return counts;
            }
        }
        return false;
    }
}
