package kz.senim.kb.importer.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.answer.Cited;
import kz.senim.kb.answer.CitedNorm;
import kz.senim.kb.answer.DocumentTemplate.Field;
import kz.senim.kb.answer.DocumentTemplate.FieldKind;
import kz.senim.kb.answer.DocumentTemplate.Style;
import kz.senim.kb.answer.FilledDocument;
import kz.senim.kb.answer.FilledDocument.Paragraph;
import kz.senim.kb.answer.FilledDocument.Piece;
import kz.senim.kb.answer.FilledDocument.Piece.Gap;
import kz.senim.kb.answer.FilledDocument.Piece.Words;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template that was filled in opens in a word processor, says what it says, and marks what it lacks. */
class DocxFormTest {

    private static final String KAZAKH = "Әбдіғаппарқызы Ұлжалғас-Гүлбаһрам Іңкәрбекқызы";
    private static final Field COURT = new Field("court", "Соттың атауы", true, FieldKind.TEXT);
    private static final Field WORK = new Field("work", "Жұмыс орны", false, FieldKind.TEXT);

    @TempDir
    private Path folder;

    @Test
    void hasRussianAndKazakhLettersLinesAndNumberedDemands() throws Exception {
        String text = text(document(
                Language.KK,
                List.of(),
                List.of(),
                paragraph(Style.RIGHT, new Words("Талапкер: "), new Words(KAZAKH)),
                paragraph(Style.TITLE, new Words("Исковое заявление ЪЭЁ")),
                paragraph(Style.BODY, new Words("Балалар: "), new Words("Айша, 2015\nЕрасыл, 2018")),
                paragraph(Style.LIST, new Words("бірінші;")),
                paragraph(Style.LIST, new Words("екінші."))));
        assertThat(text)
                .contains("Талапкер: " + KAZAKH)
                .contains("Исковое заявление ЪЭЁ")
                .contains("Балалар: Айша, 2015\nЕрасыл, 2018")
                .contains("1)\u00a0бірінші;")
                .contains("2)\u00a0екінші.")
                .doesNotContain("ОҚУ ҮЛГІСІ")
                .doesNotContain("толтырылмаған");
    }

    @Test
    void marksWhatIsMissingInItsPlaceAndAboveTheDocument() throws Exception {
        byte[] docx = docx(document(
                Language.KK,
                List.of(COURT),
                List.of(),
                paragraph(Style.RIGHT, new Words("Сот: "), new Gap(COURT)),
                paragraph(Style.RIGHT, new Words("Жұмыс орны: "), new Gap(WORK))));
        assertThat(LibreOffice.text(docx, folder))
                .contains("Бәрі толтырылмаған")
                .contains("Сот: [Соттың атауы]")
                .containsPattern("Жұмыс орны: _{20,}");
    }

    @Test
    void warnsOfEachNormThatCannotBeReliedOn() throws Exception {
        assertThat(text(document(
                        Language.RU,
                        List.of(),
                        List.of(
                                norm("Статья 7.", ForceStatus.REPEALED, null),
                                norm("Статья 8.", ForceStatus.SUSPENDED, null),
                                norm("Статья 9.", ForceStatus.IN_FORCE, LocalDate.of(2026, 5, 1)),
                                norm("", null, null)),
                        paragraph(Style.BODY, new Words("Прошу.")))))
                .contains("норма «О помощи детям, Статья 7» утратила силу")
                .contains("действие нормы «О помощи детям, Статья 8» приостановлено")
                .contains("норма «О помощи детям, Статья 9» могла измениться с 01.05.2026")
                .contains("в базе нет текста нормы «О помощи детям 7»");
    }

    @Test
    void breaksANameLongerThanALineAndSurvivesWhatIsNoText() throws Exception {
        String longest = "Ә".repeat(400);
        byte[] docx = docx(document(
                Language.RU,
                List.of(),
                List.of(),
                paragraph(Style.RIGHT, new Words(longest + " </w:t> & \u0001 \uD83D\uDE00"))));
        try (PDDocument pdf = Loader.loadPDF(LibreOffice.pdf(docx, folder))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text.replaceAll("\\s", "")).contains(longest).contains("</w:t>&");
            assertThat(text.lines().mapToInt(String::length).max().orElse(0)).isLessThan(120);
        }
    }

    private static FilledDocument document(
            Language language, List<Field> missing, List<CitedNorm> doubtful, Paragraph... paragraphs) {
        return new FilledDocument(language, "Үлгі", false, List.of(paragraphs), missing, doubtful);
    }

    private static Paragraph paragraph(Style style, Piece... pieces) {
        return new Paragraph(style, List.of(pieces));
    }

    private static CitedNorm norm(String label, @Nullable ForceStatus status, @Nullable LocalDate outdated) {
        return new CitedNorm(new Cited("Z1", "art_7"), "О помощи детям", label, "", "", status, null, outdated);
    }

    private String text(FilledDocument document) throws Exception {
        return LibreOffice.text(docx(document), folder);
    }

    private static byte[] docx(FilledDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxForm.write(document, out);
        return out.toByteArray();
    }
}
