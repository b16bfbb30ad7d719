package kz.senim.kb.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.SourceLine;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The lines of a page's text. A run of words and links without a block of its own is one line: that is how notes stand
 * between paragraphs.
 */
final class PageLines {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "blockquote",
            "pre",
            "article",
            "section",
            "table",
            "tbody",
            "thead",
            "ul",
            "ol",
            "center",
            "dl",
            "dd",
            "dt");
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "noscript", "template", "head", "iframe", "object");

    private final List<SourceLine> lines = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private LineHint block = LineHint.PARAGRAPH;
    private boolean brokenAbove;
    private boolean note;
    private boolean red;
    private boolean plain;
    private boolean bold;
    private boolean light;
    private boolean regular;
    private int line = 1;

    private PageLines() {}

    static List<SourceLine> of(Element body) {
        PageLines page = new PageLines();
        page.walkChildren(body, false, false, false);
        page.endRun();
        return page.lines;
    }

    private void walkChildren(Element element, boolean inNote, boolean inRed, boolean inBold) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                addText(text, inNote, inRed, inBold);
            } else if (child instanceof Element inner) {
                walk(inner, inNote, inRed, inBold);
            }
        }
    }

    private void walk(Element element, boolean inNote, boolean inRed, boolean inBold) {
        String name = element.normalName();
        if (SKIPPED.contains(name)) {
            return;
        }
        if (name.equals("br")) {
            endRun();
            brokenAbove = true;
        } else if (HEADINGS.contains(name) || BLOCKS.contains(name)) {
            endRun();
            brokenAbove = false;
            LineHint outer = block;
            block = HEADINGS.contains(name) ? LineHint.HEADING : LineHint.PARAGRAPH;
            walkChildren(element, inNote || isNote(element), inRed || isRed(element), inBold);
            endRun();
            brokenAbove = false;
            block = outer;
        } else {
            boolean opensNote = isNote(element);
            if (opensNote && plain && !note && !run.toString().isBlank()) {
                endRun();
            }
            if (name.equals("td") || name.equals("th")) {
                run.append(' ');
            }
            walkChildren(
                    element,
                    inNote || opensNote,
                    inRed || isRed(element),
                    inBold || name.equals("b") || name.equals("strong"));
        }
    }

    private void addText(TextNode node, boolean inNote, boolean inRed, boolean inBold) {
        String words = node.getWholeText();
        if (run.length() == 0) {
            line = Math.max(1, node.sourceRange().start().lineNumber());
        }
        Element above = node.parent();
        boolean raised = above != null && above.normalName().equals("sup");
        // «5<sup>1</sup>» is not 51; a footnote or a square metre stays as it is.
        boolean inNumber = raised && run.length() > 0 && Character.isDigit(run.charAt(run.length() - 1));
        run.append(inNumber ? Paragraph.Builder.raised(words) : words);
        if (!words.replace('\u00A0', ' ').isBlank()) {
            note |= inNote;
            plain |= !inNote;
            red |= inRed;
            light |= !inRed;
            bold |= inBold;
            regular |= !inBold;
        }
    }

    private void endRun() {
        if (!run.toString().replace('\u00A0', ' ').isBlank()) {
            boolean wholeBold = bold && !regular;
            LineHint hint = hint(wholeBold);
            if (hint != LineHint.MARGIN || wholeBold) {
                lines.add(new SourceLine(line, "", LineHint.BLANK));
            }
            lines.add(new SourceLine(line, run.toString(), hint));
        }
        run.setLength(0);
        note = false;
        plain = false;
        red = false;
        light = false;
        bold = false;
        regular = false;
    }

    private LineHint hint(boolean wholeBold) {
        if (block == LineHint.HEADING) {
            // Several headings stand in one element, broken by <br>; so does a title that was wrapped.
            return brokenAbove ? LineHint.MARGIN : LineHint.HEADING;
        }
        if (note) {
            return LineHint.NOTE;
        }
        if (red && !light) {
            return LineHint.COMING;
        }
        if (wholeBold) {
            return LineHint.MARGIN;
        }
        return brokenAbove && !isIndented() ? LineHint.MARGIN : LineHint.PARAGRAPH;
    }

    private boolean isIndented() {
        String words = run.toString();
        int width = 0;
        while (width < words.length() && isSpace(words.charAt(width))) {
            width++;
        }
        return words.substring(0, width).indexOf('\u00A0') >= 0;
    }

    private static boolean isSpace(char character) {
        return Character.isSpaceChar(character) || Character.isWhitespace(character);
    }

    private static boolean isNote(Element element) {
        return element.hasClass("note");
    }

    private static boolean isRed(Element element) {
        String color = (element.attr("color") + ";" + element.attr("style"))
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
        return color.startsWith("#ff0000")
                || color.startsWith("red;")
                || color.contains("color:red")
                || color.contains("color:#ff0000")
                || color.contains("color:#f00;")
                || color.endsWith("color:#f00");
    }
}
