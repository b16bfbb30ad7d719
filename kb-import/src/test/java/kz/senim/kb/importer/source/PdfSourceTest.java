package kz.senim.kb.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** PDFs made here, and the printed lines of pages. */
class PdfSourceTest {

    @Test
    void refusesPicturesOfPagesSayingHowMany() throws IOException {
        byte[] scanned = pdf(document -> {
            for (int i = 0; i < 3; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    BufferedImage picture = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
                    content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
                }
            }
        });
        assertThatThrownBy(() -> new SourceReader().read("law.pdf", scanned))
                .isInstanceOfSatisfying(UnreadableSourceException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.SCANNED);
                    assertThat(refusal.arguments()).containsExactly("3");
                });
    }

    @Test
    void refusesAPdfThatIsEmptyProtectedCutOffOrDamaged() throws IOException {
        byte[] empty = pdf(document -> document.addPage(new PDPage()));
        assertRefused(empty, Reason.EMPTY);
        assertRefused(Arrays.copyOf(empty, empty.length / 2), Reason.TRUNCATED);
        assertRefused("%PDF-1.7 gibberish %%EOF".getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED);
        assertRefused(
                pdf(document -> {
                    document.addPage(new PDPage());
                    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                }),
                Reason.PASSWORD_PROTECTED);
    }

    @Test
    void beginsAParagraphWhereALineIsIndentedOrFurtherDown() {
        assertThat(paragraphs(
                        line(1, 70, 100, "Сад принадлежит"),
                        line(1, 50, 114, "школе."),
                        line(1, 50, 136, "Пруд"),
                        line(1, 50, 150, "принадлежит саду.")))
                .containsExactly("Сад принадлежит школе.", "Пруд принадлежит саду.");
    }

    @Test
    void goesOnWithAParagraphOnTheNextPage() {
        assertThat(paragraphs(
                        line(1, 70, 100, "Сад принадлежит"),
                        line(2, 50, 100, "школе."),
                        line(2, 70, 114, "Пруд принадлежит саду.")))
                .containsExactly("Сад принадлежит школе.", "Пруд принадлежит саду.");
    }

    @Test
    void keepsTheHyphensOfWordsAndDropsThoseOfLines() {
        assertThat(paragraphs(
                        line(1, 70, 100, "Садовники и школы, социально-"),
                        line(1, 50, 114, "педагогические, а также садов-"),
                        line(1, 50, 128, "ники, ведут фото-"),
                        line(1, 50, 142, "и видеосъемку по закону № 148-"),
                        line(1, 50, 156, "VIII; садовники.")))
                .containsExactly("Садовники и школы, социально-педагогические, а также садовники, ведут фото- и "
                        + "видеосъемку по закону № 148-VIII; садовники.");
    }

    @Test
    void leavesOutWhatIsPrintedOnEveryPage() {
        List<PdfLine> lines = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            lines.add(line(page, 50, 20, "Ведомости, 2020, № 5"));
            lines.add(line(page, 70, 100, "Пункт"));
            lines.add(line(page, 50, 114, "страницы " + "абвг".charAt(page - 1) + "."));
            lines.add(line(page, 300, 800, String.valueOf(page)));
        }
        assertThat(paragraphs(lines.toArray(PdfLine[]::new)))
                .containsExactly("Пункт страницы а.", "Пункт страницы б.", "Пункт страницы в.", "Пункт страницы г.");
    }

    @Test
    void takesLargeBoldLettersForAHeadingThoughItIsWrapped() {
        assertThat(PdfParagraphs.of(List.of(
                        new PdfLine(1, 50, 500, 100, 14, true, "Статья 1. Права и обязанности"),
                        new PdfLine(1, 50, 200, 118, 14, true, "садовников"),
                        line(1, 70, 140, "Сад растет."),
                        line(1, 70, 154, "Пруд стоит."))))
                .filteredOn(line -> line.hint() != LineHint.BLANK)
                .containsExactly(
                        new SourceLine(1, "Статья 1. Права и обязанности садовников", LineHint.HEADING),
                        new SourceLine(3, "Сад растет.", LineHint.PARAGRAPH),
                        new SourceLine(4, "Пруд стоит.", LineHint.PARAGRAPH));
    }

    private static PdfLine line(int page, float left, float base, String text) {
        return new PdfLine(page, left, 500, base, 12, false, text);
    }

    private static List<String> paragraphs(PdfLine... lines) {
        return PdfParagraphs.of(List.of(lines)).stream()
                .filter(line -> line.hint() != LineHint.BLANK)
                .map(SourceLine::text)
                .toList();
    }

    private interface Drawing {
        void draw(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            drawing.draw(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> new SourceReader().read("a.txt", content))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
