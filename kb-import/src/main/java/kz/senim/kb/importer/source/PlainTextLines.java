package kz.senim.kb.importer.source;

import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.SourceLine;

/**
 * The lines of a plain text as the site's texts are laid out: a paragraph is indented, by no-break spaces or by several
 * spaces or a tab; headings and continued lines stand at the margin, or after one space.
 */
final class PlainTextLines {
    private static final int INDENT = 2;

    private PlainTextLines() {}

    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int number = 1;
        int from = 0;
        int length = text.length();
        while (from < length) {
            int end = from;
            while (end < length && !isBreak(text.charAt(end))) {
                end++;
            }
            String line = text.substring(from, end);
            lines.add(new SourceLine(number, line, isIndented(line) ? LineHint.PARAGRAPH : LineHint.MARGIN));
            number++;
            from = end + (end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static boolean isBreak(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\u2028'
                || character == '\u2029'
                || character == '\f';
    }

    private static boolean isIndented(String line) {
        int width = 0;
        while (width < line.length() && Character.isSpaceChar(line.charAt(width))) {
            width++;
        }
        return width >= INDENT || line.startsWith("\t");
    }
}
