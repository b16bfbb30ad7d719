package kz.senim.kb.importer.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.kb.language.Language;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/** Sets a document on pages of A4. The text can be selected, is tagged for screen readers, and has bookmarks. */
public final class PdfPaper {
    private static final float LEFT = 62;
    private static final float RIGHT = 50;
    private static final float TOP = 64;
    private static final float BOTTOM = 62;
    private static final float WIDTH = PDRectangle.A4.getWidth() - LEFT - RIGHT;
    private static final float INDENT = 17;
    private static final float LEADING = 1.38f;
    private static final float SMALL = 8;

    private final Paper paper;
    private final PDDocument document;
    private final PdfFont regular;
    private final PdfFont bold;
    private final PdfFont italic;
    private final PdfTags tags = new PdfTags();
    private final PdfBookmarks bookmarks = new PdfBookmarks();
    private final List<Integer> levels;
    private PDPage page = new PDPage(PDRectangle.A4);
    private @Nullable PDPageContentStream content;
    private float y;

    private PdfPaper(Paper paper, PDDocument document) throws IOException {
        this.paper = paper;
        this.document = document;
        this.regular = new PdfFont(document, "PTSerif-Regular.ttf");
        this.bold = new PdfFont(document, "PTSerif-Bold.ttf");
        this.italic = new PdfFont(document, "PTSerif-Italic.ttf");
        this.levels = paper.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).level())
                .distinct()
                .sorted()
                .toList();
    }

    /** How a block looks: the font, its size, how far it is set in, the space above, grey or red. */
    private record Look(
            PdfFont font, float size, float indent, float first, float above, boolean centred, float[] color) {}

    /**
     * Writes it; the stream is left open.
     *
     * @throws IOException when it cannot be written to
     */
    public static void write(Paper paper, OutputStream to) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfPaper pdf = new PdfPaper(paper, document);
            pdf.set();
            document.save(to);
        }
    }

    private void set() throws IOException {
        describe();
        newPage();
        float[] black = {0.1f, 0.1f, 0.1f};
        float[] red = {0.6f, 0.1f, 0.1f};
        put("H1", paper.title(), new Look(bold, 15, 0, 0, 0, true, black));
        for (String fact : paper.facts()) {
            put("P", fact, new Look(regular, 10, 0, 0, 5, true, black));
        }
        for (String mark : paper.marks()) {
            put("P", mark, new Look(bold, 11, 0, 0, 8, true, red));
        }
        y -= 8;
        for (Block block : paper.blocks()) {
            put(block, black, red);
        }
        if (content != null) {
            content.close();
        }
        everyPage();
        tags.finish(document);
        bookmarks.finish(document);
    }

    private void put(Block block, float[] black, float[] red) throws IOException {
        if (block instanceof Block.Heading heading) {
            float size = 15 - heading.level();
            Look look = new Look(bold, size, 0, 0, 16 - 2 * heading.level(), heading.level() < 4, black);
            keepWithNext(heading.text(), look);
            bookmarks.add(heading.level(), heading.text(), page, y);
            put(tag(heading), heading.text(), look);
        } else if (block instanceof Block.Words words) {
            float indent = INDENT * (Math.min(3, Math.max(1, words.level())) - 1);
            put("P", words.text(), new Look(regular, 11, indent, INDENT, 3, false, black));
        } else if (block instanceof Block.Remark) {
            for (String line : block.text().split("\n", -1)) {
                put("Note", line, new Look(italic, 9, INDENT, 0, 3, false, new float[] {0.35f, 0.35f, 0.35f}));
            }
        } else {
            put("P", block.text(), new Look(bold, 10, 0, 0, 4, false, red));
        }
    }

    /** Levels that no heading of this document has are not counted, so a screen reader meets no gap between them. */
    private String tag(Block.Heading heading) {
        return "H" + (levels.indexOf(heading.level()) + 2);
    }

    /** A heading never stands alone at the foot of a page. */
    private void keepWithNext(String words, Look look) throws IOException {
        int lines = look.font.lines(words, look.size, WIDTH, WIDTH).size();
        if (y - look.above - (lines + 2) * look.size * LEADING < BOTTOM) {
            newPage();
        }
    }

    private void put(String tag, String words, Look look) throws IOException {
        tags.element(tag);
        float others = WIDTH - look.indent;
        List<String> lines = look.font.lines(words, look.size, others - look.first, others);
        y -= look.above;
        boolean marked = false;
        for (int i = 0; i < lines.size(); i++) {
            float step = look.size * LEADING;
            if (y - step < BOTTOM) {
                if (marked) {
                    stream().endMarkedContent();
                    marked = false;
                }
                newPage();
            }
            if (!marked) {
                stream().beginMarkedContent(COSName.getPDFName(tag), tags.mark());
                marked = true;
            }
            y -= step;
            String line = lines.get(i);
            float x = LEFT + look.indent + (i == 0 ? look.first : 0);
            if (look.centred) {
                x = LEFT + Math.max(0, (WIDTH - look.font.width(line, look.size)) / 2);
            }
            // A space at the end keeps the last word of a line apart from the first of the next where text is taken
            // out.
            show(stream(), look.font, look.size, x, y, i + 1 < lines.size() ? line + " " : line, look.color);
        }
        if (marked) {
            stream().endMarkedContent();
        }
    }

    private PDPageContentStream stream() throws IOException {
        PDPageContentStream open = content;
        if (open == null) {
            throw new IOException("No page is open");
        }
        return open;
    }

    private void newPage() throws IOException {
        if (content != null) {
            content.close();
        }
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        tags.page(page);
        content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        y = PDRectangle.A4.getHeight() - TOP;
    }

    /** What stands at the head and the foot of every page, and is no part of the text. */
    private void everyPage() throws IOException {
        int pages = document.getNumberOfPages();
        String head = Stream.concat(
                        Stream.of(shortTitle()),
                        paper.facts().stream().skip(paper.facts().size() - 1L))
                .collect(Collectors.joining(" "));
        float[] grey = {0.4f, 0.4f, 0.4f};
        float[] red = {0.6f, 0.1f, 0.1f};
        for (int number = 0; number < pages; number++) {
            PDPage each = document.getPage(number);
            try (PDPageContentStream stream = new PDPageContentStream(document, each, AppendMode.APPEND, true, true)) {
                stream.beginMarkedContent(COSName.getPDFName("Artifact"));
                float top = PDRectangle.A4.getHeight() - 34;
                if (number > 0) {
                    show(stream, regular, SMALL, LEFT, top, regular.showable(head), grey);
                    List<String> marks = bold.lines(String.join(" · ", paper.marks()), SMALL, WIDTH, WIDTH);
                    for (int line = 0; line < marks.size(); line++) {
                        show(stream, bold, SMALL, LEFT, top - 11 - line * 9, marks.get(line), red);
                    }
                }
                if (paper.source() != null) {
                    show(stream, regular, SMALL, LEFT, 34, regular.showable(paper.source()), grey);
                }
                String of = String.format(Locale.ROOT, "%d / %d", number + 1, pages);
                float right = PDRectangle.A4.getWidth() - RIGHT - regular.width(of, SMALL);
                show(stream, regular, SMALL, right, 34, of, grey);
                stream.endMarkedContent();
            }
        }
    }

    private String shortTitle() {
        List<String> lines = regular.lines(paper.title(), SMALL, WIDTH * 0.7f, WIDTH);
        return lines.size() == 1 ? lines.get(0) : lines.get(0) + "…";
    }

    private static void show(
            PDPageContentStream stream, PdfFont font, float size, float x, float y, String words, float[] color)
            throws IOException {
        if (words.isBlank()) {
            return;
        }
        stream.beginText();
        stream.setFont(font.font(), size);
        stream.setNonStrokingColor(color[0], color[1], color[2]);
        stream.newLineAtOffset(x, y);
        stream.showText(words);
        stream.endText();
    }

    private void describe() {
        document.getDocumentInformation().setTitle(paper.title());
        document.getDocumentInformation().setCreator("Senim");
        document.getDocumentCatalog().setLanguage(paper.language() == Language.RU ? "ru-RU" : "kk-KZ");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
