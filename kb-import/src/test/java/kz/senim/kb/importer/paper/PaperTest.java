package kz.senim.kb.importer.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.source.Requisites;
import kz.senim.kb.importer.source.SourceDocument;
import kz.senim.kb.importer.source.SourceReader;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.WholeText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is put on paper has the law's words, all of them, and says what it is. */
class PaperTest {
    private static final LocalDate BEFORE_ALL_CHANGES = LocalDate.of(2002, 8, 8);
    private static final String SOURCE = "https://adilet.zan.kz/rus/docs/Z020000345_";

    interface Format {
        void write(Paper paper, ByteArrayOutputStream to) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aWordDocumentReadsBackAsTheSameAct(Language language) throws Exception {
        assertReadsBack(language, "a.docx", DocxPaper::write);
    }

    @ParameterizedTest
    @EnumSource
    void aPlainTextReadsBackAsTheSameAct(Language language) throws Exception {
        WholeText whole = childRights(language);
        assertReadsBack(whole, Paper.of(whole, null), "a.txt", TextPaper::write);
    }

    @ParameterizedTest
    @EnumSource
    void aPdfHasEveryWordInOrder(Language language) throws Exception {
        WholeText whole = childRights(language);
        Paper paper = Paper.of(whole, null);
        try (PDDocument pdf = Loader.loadPDF(written(paper, PdfPaper::write))) {
            StringBuilder expected = new StringBuilder(paper.title());
            paper.facts().forEach(expected::append);
            paper.blocks().forEach(block -> expected.append(block.text()));
            assertThat(Corpus.visible(bodyOf(pdf)))
                    .isEqualTo(Corpus.visible(expected.toString()).replace('\u2012', '–'));
        }
    }

    @Test
    void aPdfCanBeReadAloudAndLookedThrough() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(written(Paper.of(oneArticle(), SOURCE), PdfPaper::write))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("kk-KZ");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .hasSize(1);
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("1-тарау. ӘҒҚҢӨҰҮҺІ");
            pdf.getPage(0)
                    .getResources()
                    .getFontNames()
                    .forEach(name -> assertThat(embedded(pdf, name)).isTrue());
        }
    }

    private static boolean embedded(PDDocument pdf, COSName name) {
        try {
            return pdf.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void saysThatASampleIsNoLawWhatMayBeOutdatedAndWhereItIsFrom() throws Exception {
        Paper paper = Paper.of(oneArticle(), SOURCE);
        assertThat(paper.marks()).containsExactly("ҮЛГІ: бұл заң емес");
        assertThat(paper.facts())
                .containsExactly(
                        "Қазақстан Республикасының 2002 жылғы 8 тамыздағы № 345 Заңы",
                        "(04.04.2026 ж. жағдай бойынша)");
        for (Format format : List.<Format>of(PdfPaper::write, TextPaper::write)) {
            byte[] file = written(paper, format);
            String text = new String(file, StandardCharsets.UTF_8);
            if (text.startsWith("%PDF")) {
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    text = new PDFTextStripper().getText(pdf);
                }
            }
            assertThat(text.replaceAll("\\s+", " "))
                    .contains("ҮЛГІ: бұл заң емес")
                    .contains("Ескірген болуы мүмкін: өзгеріс 01.04.2026 ж. бастап қолданылуы тиіс.")
                    .contains(SOURCE)
                    .contains("5²-бап. Әғқңөұүһі");
        }
    }

    @Test
    void breaksWhatIsWiderThanALineAndShowsWhatTheFontHasNot() throws Exception {
        String longest = "https://" + "а".repeat(400);
        WholeText whole = with(longest + "\n中文 \uD83D\uDE00 \u0001");
        try (PDDocument pdf = Loader.loadPDF(written(Paper.of(whole, null), PdfPaper::write))) {
            assertThat(Corpus.visible(new PDFTextStripper().getText(pdf)))
                    .contains(longest)
                    .contains("???");
        }
    }

    @Test
    void aWordDocumentOpensInLibreOffice(@TempDir Path folder) throws Exception {
        assertThat(LibreOffice.text(written(Paper.of(oneArticle(), SOURCE), DocxPaper::write), folder))
                .contains("5²-бап. Әғқңөұүһі")
                .contains("1) бала;")
                .contains("Ескірген болуы мүмкін");
    }

    private static void assertReadsBack(Language language, String name, Format format) throws Exception {
        WholeText whole = childRights(language);
        assertReadsBack(whole, Paper.of(whole, SOURCE), name, format);
    }

    private static void assertReadsBack(WholeText whole, Paper paper, String name, Format format) throws Exception {
        SourceDocument document = new SourceReader().read(name, written(paper, format));
        Requisites requisites = Objects.requireNonNull(document.requisites());
        assertThat(requisites.title()).isEqualTo(whole.title());
        assertThat(requisites.kind()).isEqualTo(ActKind.LAW);
        assertThat(requisites.number()).isEqualTo("345");
        assertThat(requisites.adopted()).isEqualTo(LocalDate.of(2002, 8, 8));
        assertThat(requisites.edition()).isEqualTo(whole.edition());
        assertThat(document.edition(whole.language()).text().provisions())
                .extracting(ProvisionText::toString)
                .containsExactlyElementsOf(whole.text().provisions().stream()
                        .map(ProvisionText::toString)
                        .toList());
    }

    /** Head and foot stand behind the text in each page's stream. */
    private static String bodyOf(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            List<String> lines = Stream.of(stripper.getText(pdf).split("\n")).toList();
            String foot = page + " / " + pdf.getNumberOfPages();
            assertThat(lines.get(lines.size() - 1).strip()).isEqualTo(foot);
            text.append(String.join("\n", lines.subList(0, lines.size() - (page == 1 ? 1 : 2))));
        }
        return text.toString();
    }

    static byte[] written(Paper paper, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(paper, out);
        return out.toByteArray();
    }

    private static WholeText childRights(Language language) {
        String file = (language == Language.RU ? "rus" : "kaz") + "/law_on_child_rights.txt";
        return new WholeText(
                requisites(),
                false,
                language,
                LocalDate.of(2026, 4, 4),
                BEFORE_ALL_CHANGES,
                Corpus.parsed(file).text());
    }

    private static ActRequisites requisites() {
        return new ActRequisites(
                "Z020000345_",
                ActKind.LAW,
                "345",
                LocalDate.of(2002, 8, 8),
                "О правах ребенка в Республике Казахстан",
                "Қазақстан Республикасындағы баланың құқықтары туралы",
                ForceStatus.IN_FORCE);
    }

    private static WholeText oneArticle() {
        return with("1. Бақ:\n1) бала;\n2) ана.");
    }

    private static WholeText with(String text) {
        NoteText coming = new NoteText(
                NoteKind.COMING,
                "art_5-2",
                -1,
                "ЗҚАИ-ның ескертпесі!\n5²-бапқа өзгеріс енгізу көзделген",
                LocalDate.of(2026, 4, 1));
        return new WholeText(
                requisites(),
                true,
                Language.KK,
                LocalDate.of(2026, 4, 4),
                LocalDate.of(2026, 5, 1),
                new EditionText(List.of(
                        row("chp_1", null, ProvisionKind.CHAPTER, "1-тарау.", "ӘҒҚҢӨҰҮҺІ", "", List.of()),
                        row(
                                "art_5-2",
                                "chp_1",
                                ProvisionKind.ARTICLE,
                                "5²-бап.",
                                "Әғқңөұүһі",
                                text,
                                List.of(coming)))));
    }

    private static ProvisionText row(
            String eId,
            @Nullable String parent,
            ProvisionKind kind,
            String label,
            String heading,
            String text,
            List<NoteText> notes) {
        return new ProvisionText(eId, parent, kind, "", label, heading, text, ForceStatus.IN_FORCE, notes);
    }
}
