package kz.senim.kb.importer.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the printed lines of a PDF with where they stand and what their letters look like. */
final class PdfLines extends PDFTextStripper {
    private static final float SMALL = 0.8f;
    private static final float RAISED = 0.15f;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private PdfLines() {
        // Letters that a font lacks are printed after the line, from another.
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines stripper = new PdfLines();
        stripper.getText(document);
        return stripper.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        float size = mainSize(positions);
        float base = mainBase(positions, size);
        for (TextPosition position : positions) {
            String letter = position.getUnicode();
            boolean small = position.getFontSizeInPt() < size * SMALL;
            boolean raised = small && base - position.getYDirAdj() > size * RAISED;
            words.append(raised ? Paragraph.Builder.raised(letter) : letter);
        }
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        List<TextPosition> visible = letters.stream()
                .filter(letter ->
                        !letter.getUnicode().isBlank() && !letter.getUnicode().equals("\u00A0"))
                .toList();
        if (!visible.isEmpty()) {
            float size = mainSize(visible);
            TextPosition last = visible.get(visible.size() - 1);
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    visible.get(0).getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    mainBase(visible, size),
                    size,
                    visible.stream().filter(letter -> isBold(letter.getFont())).count() * 2 > visible.size(),
                    words.toString().replace('\u00A0', ' ').strip()));
        }
        letters.clear();
        words.setLength(0);
    }

    private static float mainSize(List<TextPosition> positions) {
        Map<Float, Integer> counts = new HashMap<>();
        positions.forEach(position -> counts.merge(position.getFontSizeInPt(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static float mainBase(List<TextPosition> positions, float size) {
        return positions.stream()
                .filter(position -> position.getFontSizeInPt() >= size * SMALL)
                .findFirst()
                .map(TextPosition::getYDirAdj)
                .orElse(0f);
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
