package kz.senim.kb.importer.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionBody;

/** A point, sub-point or unnumbered paragraph of a provision with what stands below it. */
final class Unit {
    /** Stands for the place of a unit that has no words of its own, only others below it. */
    static final int NOWHERE = -1;

    final String eId;
    final int position;
    final List<Unit> below = new ArrayList<>();
    String number = "";
    String words = "";

    private Unit(String eId, int position) {
        this.eId = eId;
        this.position = position;
    }

    /** The units of a provision as they stand inside each other, by their ids. */
    static List<Unit> of(String provision, String text) {
        Unit top = new Unit(provision, NOWHERE);
        Deque<Unit> open = new ArrayDeque<>();
        open.push(top);
        int position = 0;
        for (Paragraph paragraph : ProvisionBody.of(provision, text).paragraphs()) {
            Unit parent = parent(paragraph.eId(), open);
            Unit unit = new Unit(paragraph.eId(), position++);
            unit.take(paragraph, parent);
            parent.below.add(unit);
            open.push(unit);
        }
        return top.below;
    }

    /** Finds the unit it stands in among those open; one that was never told of by itself is made. */
    private static Unit parent(String eId, Deque<Unit> open) {
        String parent = eId.substring(0, Math.max(0, eId.lastIndexOf("__")));
        while (open.size() > 1 && !isAtOrAbove(open.element().eId, parent)) {
            open.pop();
        }
        Unit nearest = open.element();
        if (nearest.eId.equals(parent) || !isAtOrAbove(nearest.eId, parent)) {
            return nearest;
        }
        Unit made = new Unit(parent, NOWHERE);
        nearest.below.add(made);
        open.push(made);
        return made;
    }

    private static boolean isAtOrAbove(String eId, String other) {
        return other.equals(eId) || other.startsWith(eId + "__");
    }

    /** Tells the printed number from the words, as far as they can be put together again exactly as they were. */
    private void take(Paragraph paragraph, Unit parent) {
        words = paragraph.text();
        if (paragraph.number().isEmpty()) {
            return;
        }
        int at = words.indexOf(paragraph.number());
        if (parent.position == NOWHERE && parent.below.isEmpty() && parent.number.isEmpty() && at > 1) {
            String lead = words.substring(0, at);
            if (lead.endsWith(" ") && lead.strip().length() == lead.length() - 1) {
                parent.number = lead.strip();
                words = words.substring(at);
            }
        }
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        String rest = space < 0 ? "" : words.substring(space + 1);
        if (first.length() <= paragraph.number().length() + 2
                && first.contains(paragraph.number())
                && (space < 0 || !rest.isEmpty())) {
            number = first;
            words = rest;
        }
    }

    /** The element that it is. */
    String element() {
        String last = eId.substring(eId.lastIndexOf("__") + 2);
        return switch (last.substring(0, Math.max(0, last.indexOf('_') < 0 ? last.length() : last.indexOf('_')))) {
            case "para" -> "paragraph";
            case "subpara" -> "subparagraph";
            case "item" -> "point";
            case "al" -> "alinea";
            default -> "hcontainer";
        };
    }
}
