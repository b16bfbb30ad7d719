package kz.senim.kb.importer.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.answer.AnswerKind;
import kz.senim.kb.answer.AnswerSheet;
import kz.senim.kb.answer.AnswerText;
import kz.senim.kb.answer.Cited;
import kz.senim.kb.answer.CitedNorm;
import kz.senim.kb.answer.DocumentTemplate;
import kz.senim.kb.answer.HandOver;
import kz.senim.kb.answer.Need;
import kz.senim.kb.answer.ProtocolGraph;
import kz.senim.kb.answer.Specialist;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.markup.RichText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An answer on paper says what to say and do, what it rests on, and how far it can be relied on. */
class AnswerPaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate VERIFIED = LocalDate.of(2026, 3, 12);
    private static final CitedNorm NORM = new CitedNorm(
            new Cited("Z020000345_", "art_10"),
            "Қазақстан Республикасындағы баланың құқықтары туралы",
            "10-бап.",
            "Баланың өмір сүруге құқығы",
            "1. Әрбір баланың өмір сүруге, жеке басының бостандығына құқығы бар.\n2. Мемлекет кепілдік береді.",
            ForceStatus.IN_FORCE,
            LocalDate.of(2026, 4, 4),
            null);

    @Test
    void aPdfHasEveryLayerInTheOrderOfUseWithAllKazakhLetters() throws Exception {
        String text = pdf(kazakh(VERIFIED, List.of(NORM)), List.of("полиция", "дағдарыс орталығы"));
        assertThat(text)
                .containsSubsequence(
                        "Сыныпта мазақ етеді: Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі",
                        "Білім базасының жауабы",
                        "12.03.2026 ж. тексерген: dana.reviewer",
                        "(01.05.2026 ж. жағдай бойынша)",
                        "Балаға не айту керек",
                        "Сен кінәлі емессің.",
                        "Жалғыз емессің.",
                        "Ересек адамға не айту керек",
                        "Нені нақтылау керек",
                        "• Баланың жасы?",
                        "Не істеу керек",
                        "1. Директорға хабарлау.",
                        "2. Өтініш жазу.",
                        "Толығырақ",
                        "Мерзім · 3 күн",
                        "Қашан маманға беру керек",
                        "Психологке: қорқып тұрса",
                        "Қайда жіберу керек",
                        "• дағдарыс орталығы",
                        "Құқықтық негізі",
                        "«Бала құқықтары туралы» Заңның 10-бабы",
                        "10-бап. Баланың өмір сүруге құқығы",
                        "Қазақстан Республикасындағы баланың құқықтары туралы, 04.04.2026 ж. редакциясы",
                        "1. Әрбір баланың өмір сүруге, жеке басының бостандығына құқығы бар.",
                        "2. Мемлекет кепілдік береді.")
                .doesNotContain("ҮЛГІСІ")
                .doesNotContain("ЖОБА");
    }

    @Test
    void aPdfLeadsAScreenReaderFromHeadingToHeading() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(written(kazakh(VERIFIED, List.of(NORM))))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("kk-KZ");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Сыныпта мазақ етеді");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Балаға не айту керек");
            String tags = pdf.getDocumentCatalog().getStructureTreeRoot().getKids().stream()
                    .map(kid -> (PDStructureElement) kid)
                    .flatMap(whole -> whole.getKids().stream())
                    .map(kid -> ((PDStructureElement) kid).getStructureType())
                    .filter(type -> type.startsWith("H"))
                    .distinct()
                    .toList()
                    .toString();
            assertThat(tags).isEqualTo("[H1, H2, H3]");
        }
    }

    @Test
    void everyPageSaysWhatKeepsItFromBeingReliedOn() throws Exception {
        AnswerSheet doubtful = new AnswerSheet(
                Language.RU,
                AnswerKind.ANSWER,
                russian(null, null, "Норма. ".repeat(900)),
                true,
                false,
                "dana",
                VERIFIED,
                true,
                true,
                LocalDate.of(2026, 4, 20),
                List.of(),
                null,
                null,
                List.of(),
                TODAY);
        Paper paper = AnswerPaper.of(doubtful, List.of());
        assertThat(paper.marks())
                .containsExactly(
                        "УЧЕБНЫЙ ОБРАЗЕЦ: перед использованием проверьте с юристом",
                        "НОРМА ИЗМЕНИЛАСЬ с 20.04.2026: сверьтесь с законом",
                        "СРОЧНАЯ ПРАВКА: ждёт второго рецензента",
                        "ПОРА ПЕРЕПРОВЕРИТЬ");
        try (PDDocument pdf = Loader.loadPDF(PaperTest.written(paper, PdfPaper::write))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(oneLine(second.getText(pdf))).contains(String.join(" · ", paper.marks()));
        }
    }

    @Test
    void aDraftSaysThatNobodyHasVerifiedIt() {
        AnswerSheet draft = sheet(AnswerKind.ANSWER, russian(null, null, ""), true, null, List.of());
        Paper paper = AnswerPaper.of(draft, List.of());
        assertThat(paper.marks()).containsExactly("ЧЕРНОВИК: не проверен и не опубликован");
        assertThat(paper.facts())
                .containsExactly("Ответ базы знаний", "Никем не проверено", "(по состоянию на 01.05.2026)");
    }

    @Test
    void aNormThatCannotBeReliedOnIsMarkedWhereItStands() throws Exception {
        String text = pdf(
                sheet(
                        AnswerKind.ANSWER,
                        russian(null, null, "Статья 7"),
                        false,
                        VERIFIED,
                        List.of(
                                norm("Статья 7.", ForceStatus.REPEALED, null),
                                norm("Статья 8.", ForceStatus.IN_FORCE, LocalDate.of(2026, 4, 1)),
                                norm("", null, null))),
                List.of());
        assertThat(text)
                .containsSubsequence(
                        "Статья 7. О помощи",
                        "Утратила силу.",
                        "Статья 8. О помощи",
                        "Может быть устаревшей: изменение должно действовать с 01.04.2026.",
                        "О детях 7-1: текста нормы в базе нет");
    }

    @Test
    void aProtocolLeadsByTheNumbersOfItsSteps() throws Exception {
        ProtocolGraph protocol = new ProtocolGraph(
                "ask",
                List.of(
                        new ProtocolGraph.Step("end", "Дождаться помощи", "", "", List.of()),
                        new ProtocolGraph.Step(
                                "ask",
                                "Спросить прямо",
                                "Ты сейчас в безопасности?",
                                "Молчит: звать старшего",
                                List.of(new ProtocolGraph.Choice("Нет", "end")))));
        String text =
                pdf(sheet(AnswerKind.PROTOCOL, russian(protocol, null, ""), false, VERIFIED, List.of()), List.of());
        assertThat(text)
                .containsSubsequence(
                        "Протокол базы знаний",
                        "Начать с шага 2.",
                        "Шаг 1. Дождаться помощи",
                        "Конец протокола.",
                        "Шаг 2. Спросить прямо",
                        "Ты сейчас в безопасности?",
                        "Стоп. Молчит: звать старшего",
                        "• Нет – шаг 1");
    }

    @Test
    void aTemplateNamesWhatIsToBeFilledIn() throws Exception {
        DocumentTemplate template = new DocumentTemplate(
                List.of(new DocumentTemplate.Field("court", "Название суда $1", true, DocumentTemplate.FieldKind.TEXT)),
                List.of(new DocumentTemplate.Paragraph(DocumentTemplate.Style.RIGHT, "В {court}\nот истца")));
        assertThat(pdf(sheet(AnswerKind.TEMPLATE, russian(null, template, ""), false, VERIFIED, List.of()), List.of()))
                .contains("Текст документа В [Название суда $1] от истца");
    }

    private static CitedNorm norm(String label, @Nullable ForceStatus status, @Nullable LocalDate outdated) {
        return new CitedNorm(
                new Cited("Z990000001_", "art_7-1"),
                "О детях",
                label,
                status == null ? "" : "О помощи",
                status == null ? "" : "Дети получают помощь.",
                status,
                status == null ? null : LocalDate.of(2026, 4, 4),
                outdated);
    }

    private static AnswerText russian(
            @Nullable ProtocolGraph protocol, @Nullable DocumentTemplate document, String basis) {
        return new AnswerText(
                "Травля",
                List.of("меня травят"),
                "Ты не виноват.",
                "",
                List.of(),
                List.of(),
                RichText.EMPTY,
                basis,
                List.of(),
                List.of(),
                protocol,
                document);
    }

    private static AnswerSheet kazakh(@Nullable LocalDate verified, List<CitedNorm> norms) {
        AnswerText text = new AnswerText(
                "Сыныпта мазақ етеді: Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі",
                List.of("мені мазақтайды"),
                "Сен кінәлі емессің.\nЖалғыз емессің.",
                "Не болғанын жазып алыңыз.",
                List.of("Баланың жасы?"),
                List.of("Директорға хабарлау.", "Өтініш жазу."),
                RichText.of("<table><tr><td>Мерзім</td><td>3 күн</td></tr></table>"),
                "«Бала құқықтары туралы» Заңның 10-бабы",
                List.of(new HandOver(Specialist.PSYCHOLOGIST, "қорқып тұрса")),
                List.of(),
                null,
                null);
        return new AnswerSheet(
                Language.KK,
                AnswerKind.ANSWER,
                text,
                false,
                false,
                "dana.reviewer",
                verified,
                false,
                false,
                null,
                List.of(Need.POLICE),
                null,
                null,
                norms,
                TODAY);
    }

    private static AnswerSheet sheet(
            AnswerKind kind, AnswerText text, boolean draft, @Nullable LocalDate verified, List<CitedNorm> norms) {
        return new AnswerSheet(
                Language.RU,
                kind,
                text,
                false,
                draft,
                verified == null ? null : "dana",
                verified,
                false,
                false,
                null,
                List.of(),
                null,
                null,
                norms,
                TODAY);
    }

    private static byte[] written(AnswerSheet sheet) throws Exception {
        return PaperTest.written(AnswerPaper.of(sheet, List.of()), PdfPaper::write);
    }

    private static String pdf(AnswerSheet sheet, List<String> referTo) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(PaperTest.written(AnswerPaper.of(sheet, referTo), PdfPaper::write))) {
            return oneLine(new PDFTextStripper().getText(pdf));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
