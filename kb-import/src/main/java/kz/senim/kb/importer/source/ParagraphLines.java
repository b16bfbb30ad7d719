package kz.senim.kb.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.SourceLine;

/**
 * The lines of a word processor's document. Styles and bold letters are hints, as a page's markup is; a line's number is
 * that of its paragraph.
 */
final class ParagraphLines {
    private static final Pattern BREAK = Pattern.compile("\n");

    private final List<SourceLine> lines = new ArrayList<>();
    private int number;

    List<SourceLine> lines() {
        return lines;
    }

    void add(Paragraph paragraph) {
        number++;
        if (paragraph.isBlank()) {
            lines.add(new SourceLine(number, "", LineHint.BLANK));
            return;
        }
        boolean first = true;
        for (String line : BREAK.split(paragraph.text())) {
            if (line.isBlank()) {
                continue;
            }
            LineHint hint = first ? hint(paragraph) : laterHint(paragraph, line);
            if (first) {
                lines.add(new SourceLine(number, "", LineHint.BLANK));
            }
            lines.add(new SourceLine(number, line, hint));
            first = false;
        }
    }

    /** A row of a table is one line, as it is read; where its cells hold paragraphs, each is one. */
    void addRow(List<List<Paragraph>> cells) {
        boolean laidOut = cells.stream()
                .anyMatch(
                        cell -> cell.stream().filter(inner -> !inner.isBlank()).count() > 1);
        if (laidOut || cells.size() == 1) {
            cells.forEach(cell -> cell.forEach(this::add));
            return;
        }
        List<Paragraph> told = cells.stream()
                .flatMap(List::stream)
                .filter(inner -> !inner.isBlank())
                .toList();
        String row = String.join(
                " ", told.stream().map(inner -> inner.text().replace('\n', ' ')).toList());
        add(new Paragraph(
                row,
                told.size() == 1 && told.get(0).heading(),
                !told.isEmpty() && told.stream().allMatch(Paragraph::bold),
                !told.isEmpty() && told.stream().allMatch(Paragraph::red)));
    }

    private static LineHint hint(Paragraph paragraph) {
        if (paragraph.heading()) {
            return LineHint.HEADING;
        }
        if (paragraph.red()) {
            return LineHint.COMING;
        }
        return paragraph.bold() ? LineHint.MARGIN : LineHint.PARAGRAPH;
    }

    private static LineHint laterHint(Paragraph paragraph, String line) {
        if (paragraph.heading() || paragraph.bold()) {
            return LineHint.MARGIN;
        }
        return Character.isSpaceChar(line.charAt(0)) || line.charAt(0) == '\t' ? LineHint.PARAGRAPH : LineHint.MARGIN;
    }
}
