package kz.senim.kb.markup;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Brings HTML down to the small set. jsoup's cleaner builds the result from what is named here alone, so what nobody
 * thought of cannot come through; what is done before it saves forms worth keeping, what is done after it makes the
 * result the same however often it is cleaned.
 */
final class MarkupCleaner {

    private static final String BASE = "https://senim.invalid/";
    private static final int DEEPEST_LIST = 3;
    private static final Pattern SPAN = Pattern.compile("[1-9]|[1-4]\\d");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cc}]");
    private static final Pattern RUNS = Pattern.compile("^(javascript|vbscript):", Pattern.CASE_INSENSITIVE);
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> TABLES = Set.of("table");
    private static final Set<String> ITEMS = Set.of("li");
    private static final Set<String> TOP = Set.of("p", "h3", "ul", "ol", "table");
    private static final Set<String> INLINE = Set.of("strong", "em", "a", "br");
    private static final Set<String> LOOKS =
            Set.of("style", "class", "align", "color", "bgcolor", "face", "width", "height", "background");

    private static final Map<String, String> NAMED_ANEW = Map.of(
            "b", "strong", "i", "em", "h1", "h3", "h2", "h3", "h4", "h3", "h5", "h3", "h6", "h3", "dt", "p", "dd", "p");
    private static final Set<String> BLOCKS =
            Set.of("div", "section", "article", "blockquote", "pre", "address", "main", "header", "footer", "figure");
    private static final Set<String> KEPT_SILENTLY = Set.of(
            "span",
            "tbody",
            "thead",
            "tfoot",
            "colgroup",
            "col",
            "html",
            "head",
            "body",
            "meta",
            "title",
            "dl",
            "u",
            "wbr",
            "small",
            "o:p");

    private static final Map<Dropped, Set<String>> KINDS = Map.of(
            Dropped.SCRIPT, Set.of("script", "noscript", "template", "base"),
            Dropped.PICTURE,
                    Set.of(
                            "img",
                            "image",
                            "svg",
                            "math",
                            "picture",
                            "video",
                            "audio",
                            "canvas",
                            "object",
                            "embed",
                            "applet",
                            "v:shape",
                            "v:imagedata"),
            Dropped.FRAME, Set.of("iframe", "frame", "frameset", "portal"),
            Dropped.FORM, Set.of("form", "input", "button", "select", "textarea", "option", "label", "fieldset"),
            Dropped.STYLE, Set.of("style", "link", "font", "center", "marquee", "blink"));

    private static final Safelist SMALL_SET = new Safelist()
            .addTags("p", "br", "strong", "em", "h3", "ul", "ol", "li", "table", "tr", "th", "td", "a")
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https")
            .preserveRelativeLinks(true);

    private final Set<Dropped> dropped = EnumSet.noneOf(Dropped.class);

    Cleaned clean(String html) {
        Document dirty = Jsoup.parse(html, BASE);
        note(dirty);
        WordLists.rebuild(dirty.body());
        nameAnew(dirty.body());
        Document clean = new Cleaner(SMALL_SET).clean(dirty);
        Element body = clean.body();
        flatten(body, TABLES, 1);
        flatten(body, LISTS, DEEPEST_LIST);
        straighten(body);
        clean.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .syntax(Document.OutputSettings.Syntax.html);
        return Cleaned.of(new RichText(body.html().strip()), dropped);
    }

    /** Notes what will go. */
    private void note(Document dirty) {
        for (Element element : dirty.getAllElements()) {
            String name = element.normalName();
            KINDS.forEach((kind, names) -> {
                if (names.contains(name)) {
                    dropped.add(kind);
                }
            });
            if (!isKnown(name)) {
                dropped.add(Dropped.OTHER);
            }
            element.attributes().forEach(attribute -> note(element, attribute));
        }
    }

    private static boolean isKnown(String name) {
        return SMALL_SET.isSafeTag(name)
                || NAMED_ANEW.containsKey(name)
                || BLOCKS.contains(name)
                || KEPT_SILENTLY.contains(name)
                || name.startsWith("#")
                || KINDS.values().stream().anyMatch(names -> names.contains(name));
    }

    private void note(Element element, Attribute attribute) {
        String name = attribute.getKey();
        if (name.startsWith("on")
                || RUNS.matcher(UNSEEN.matcher(attribute.getValue()).replaceAll(""))
                        .find()) {
            dropped.add(Dropped.SCRIPT);
        } else if (LOOKS.contains(name)) {
            dropped.add(Dropped.STYLE);
        } else if (element.normalName().equals("a")
                && name.equals("href")
                && !SMALL_SET.isSafeAttribute("a", element, attribute)) {
            dropped.add(Dropped.LINK);
        }
    }

    private static void nameAnew(Element body) {
        for (Element element : List.copyOf(body.getAllElements())) {
            String name = element.normalName();
            if (NAMED_ANEW.containsKey(name)) {
                element.tagName(NAMED_ANEW.get(name));
            } else if (BLOCKS.contains(name)) {
                element.tagName("p");
            }
        }
    }

    /** What lies deeper than this in others of its kind is words alone. */
    private void flatten(Element body, Set<String> kind, int deepest) {
        for (Element inner : all(body, kind)) {
            if (inner.ownerDocument() != null && depth(inner, kind) > deepest) {
                dropped.add(Dropped.NESTING);
                inner.replaceWith(new Element("p").text(inner.text()));
            }
        }
    }

    private static int depth(Element element, Set<String> kind) {
        int depth = 1;
        for (Element above = element.parent(); above != null; above = above.parent()) {
            if (isOf(kind, above)) {
                depth++;
            }
        }
        return depth;
    }

    /** Puts each element where it belongs, and takes out those that hold nothing. */
    private static void straighten(Element body) {
        for (Element cell : all(body, Set.of("th", "td"))) {
            for (String span : List.of("colspan", "rowspan")) {
                if (cell.hasAttr(span) && !SPAN.matcher(cell.attr(span)).matches()) {
                    cell.removeAttr(span);
                }
            }
        }
        for (Element link : all(body, Set.of("a"))) {
            if (link.attr("href").isEmpty()) {
                link.unwrap();
            }
        }
        for (Element item : all(body, ITEMS)) {
            Element parent = item.parent();
            if (parent == null || !isOf(LISTS, parent)) {
                item.tagName("p");
            }
        }
        for (Element inline : all(body, Set.of("strong", "em", "a", "h3", "p"))) {
            boolean blocks = inline.getAllElements().stream()
                    .anyMatch(inner -> inner != inline && !INLINE.contains(inner.normalName()));
            if (blocks || depth(inline, Set.of(inline.normalName())) > 1) {
                inline.unwrap();
            }
        }
        for (Element list : all(body, LISTS)) {
            wrapLoose(list, "li", ITEMS);
        }
        takeOutEmpty(body);
        wrapLoose(body, "p", TOP);
        takeOutEmpty(body);
        for (Element item : all(body, ITEMS)) {
            Element only = item.childrenSize() == 1 ? item.child(0) : null;
            if (only != null
                    && only.normalName().equals("p")
                    && only.siblingNodes().stream().allMatch(MarkupCleaner::isBlank)) {
                only.unwrap();
            }
        }
    }

    private static List<Element> all(Element body, Set<String> names) {
        return body.getAllElements().stream()
                .filter(element -> isOf(names, element))
                .toList();
    }

    private static boolean isOf(Set<String> names, Element element) {
        return names.contains(element.normalName());
    }

    /** Text and emphasis that stand where only blocks may are wrapped, run by run. */
    private static void wrapLoose(Element parent, String wrapper, Set<String> allowed) {
        Element run = null;
        for (Node node : List.copyOf(parent.childNodes())) {
            boolean block = node instanceof Element element && isOf(allowed, element);
            if (block) {
                run = null;
            } else if (run == null && isBlank(node)) {
                node.remove();
            } else {
                if (run == null) {
                    run = new Element(wrapper);
                    node.before(run);
                }
                run.appendChild(node);
            }
        }
    }

    private static void takeOutEmpty(Element body) {
        List<Element> all = all(body, Set.of("p", "strong", "em", "a", "h3", "li", "ul", "ol", "table"));
        for (int i = all.size() - 1; i >= 0; i--) {
            if (isBlank(all.get(i))) {
                all.get(i).remove();
            }
        }
    }

    private static boolean isBlank(Node node) {
        String words = node instanceof TextNode text
                ? text.getWholeText()
                : node instanceof Element element ? element.wholeText() : "";
        return words.replace('\u00a0', ' ').replace('\u200b', ' ').isBlank();
    }
}
