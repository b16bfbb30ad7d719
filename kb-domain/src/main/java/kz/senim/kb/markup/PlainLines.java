package kz.senim.kb.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the words of a clean text, line by line. */
final class PlainLines implements NodeVisitor {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private PlainLines() {}

    static List<String> of(String html) {
        PlainLines reader = new PlainLines();
        Jsoup.parseBodyFragment(html).body().traverse(reader);
        reader.end();
        return reader.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (isIn(node, "td", "th") && !line.isEmpty()) {
            line.append('\t');
        } else if (isIn(node, "p", "h3", "li", "tr", "br") && !inCell(node)) {
            end();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isIn(node, "p", "h3", "li", "tr") && !inCell(node)) {
            end();
        } else if (isIn(node, "p", "li") && inCell(node)) {
            line.append(' ');
        }
    }

    private void end() {
        String words = line.toString()
                .replaceAll("[ \\u00a0\\n\\r]+", " ")
                .replaceAll(" ?\t ?", "\t")
                .strip();
        if (!words.isEmpty()) {
            lines.add(words);
        }
        line.setLength(0);
    }

    private static boolean inCell(Node node) {
        for (Node above = node.parent(); above != null; above = above.parent()) {
            if (isIn(above, "td", "th")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Node node, String... names) {
        return node instanceof Element element && List.of(names).contains(element.normalName());
    }
}
