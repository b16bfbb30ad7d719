package kz.senim.kb.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ForceStatus;
import org.junit.jupiter.api.Test;

/** DOCX and ODT, made here part by part. */
class WordProcessorTest {
    private static final String HEADING =
            "<w:p><w:pPr><w:pStyle w:val='Of'/></w:pPr><w:r><w:t>Статья 1. Сад</w:t></w:r></w:p>";

    @Test
    void recognisesADocumentByItsBytesWhateverItsName() throws Exception {
        assertThat(new SourceReader()
                        .read("law.txt", Zipped.docx(HEADING + p("Сад растет.")))
                        .format())
                .isEqualTo(SourceFormat.DOCX);
        assertThat(new SourceReader()
                        .read("law.docx", Zipped.odt("<t:h>Статья 1. Сад</t:h><t:p>Сад растет.</t:p>"))
                        .format())
                .isEqualTo(SourceFormat.ODT);
    }

    @Test
    void takesAStyleOnceRemovedFromAHeadingForAHeading() throws Exception {
        assertThat(docx(HEADING + p("Сад растет.")).get(0))
                .isEqualTo(new SourceLine(1, "Статья 1. Сад", LineHint.HEADING));
    }

    @Test
    void printsTheNumbersThatTheProgramCounts() throws Exception {
        String point =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val='%s'/><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        assertThat(texts(docx(HEADING
                        + point.formatted("0", "Сад растет:")
                        + point.formatted("1", "летом;")
                        + point.formatted("1", "зимой.")
                        + point.formatted("0", "Сад цветет:")
                        + point.formatted("1", "весной."))))
                .containsExactly(
                        "Статья 1. Сад", "1. Сад растет:", "1) летом;", "2) зимой.", "2. Сад цветет:", "1) весной.");
    }

    @Test
    void neverReadsARaisedDigitAsPartOfTheNumberBeforeIt() throws Exception {
        String raised = "<w:p><w:r><w:t>Статья 5</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr>"
                + "<w:t>1</w:t></w:r><w:r><w:t>. Пруд</w:t></w:r></w:p>";
        assertThat(texts(docx(HEADING + raised))).contains("Статья 5¹. Пруд");
        assertThat(texts(odt("<t:h>Статья 1. Сад</t:h><t:p>Статья 5<t:span t:style-name='Up'>1</t:span>. Пруд</t:p>")))
                .contains("Статья 5¹. Пруд");
    }

    @Test
    void leavesOutWhatWasDeletedAndTheContentsAndKeepsFootnotes() throws Exception {
        assertThat(texts(docx("<w:p><w:pPr><w:pStyle w:val='T'/></w:pPr><w:r><w:t>Статья 1. Сад 3</w:t></w:r></w:p>"
                        + HEADING
                        + "<w:p><w:r><w:t xml:space='preserve'>Беседка</w:t><w:footnoteReference w:id='1'/></w:r>"
                        + "<w:del><w:r><w:delText> старая</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t xml:space='preserve"
                        + "'> новая.</w:t></w:r></w:ins></w:p>")))
                .containsExactly("Статья 1. Сад", "Беседка¹ новая.", "¹ С крышей.");
    }

    @Test
    void readsTheRowsOfATableAsLines() throws Exception {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        assertThat(texts(docx(HEADING + "<w:tbl><w:tr>" + cell.formatted("Понедельник") + cell.formatted("первый класс")
                        + "</w:tr></w:tbl>")))
                .containsExactly("Статья 1. Сад", "Понедельник первый класс");
    }

    @Test
    void readsTitleStatusAndRequisitesOfTheSitesDocuments() throws Exception {
        SourceDocument document = new SourceReader()
                .read(
                        "a.docx",
                        Zipped.docx(p("О школьных садах")
                                + p("Утративший силу")
                                + p("Закон Республики Казахстан от 5 мая 2020 года № 901-VI ЗРК.")
                                + HEADING
                                + p("Сад растет.")));
        assertThat(document.language()).isEqualTo(Language.RU);
        assertThat(document.requisites())
                .isEqualTo(new Requisites(
                        "О школьных садах",
                        ActKind.LAW,
                        "901-VI",
                        LocalDate.of(2020, 5, 5),
                        ForceStatus.REPEALED,
                        null,
                        null));
        assertThat(texts(document.lines())).containsExactly("Статья 1. Сад", "Сад растет.");
    }

    @Test
    void readsRequisitesAboveTheTitleAndTheDayTheTextSpeaksFor() throws Exception {
        SourceDocument document = new SourceReader()
                .read(
                        "a.odt",
                        Zipped.odt("<t:p>Закон Республики Казахстан от 5 мая 2020 года № 901-VI</t:p>"
                                + "<t:p>О школьных садах</t:p><t:p/>"
                                + "<t:p>(с изменениями и дополнениями по состоянию на 01.02.2024 г.)</t:p>"
                                + "<t:p>Статья 1. Сад</t:p><t:p>Сад растет.</t:p>"));
        Requisites requisites = Objects.requireNonNull(document.requisites());
        assertThat(requisites.title()).isEqualTo("О школьных садах");
        assertThat(requisites.edition()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(texts(document.lines())).containsExactly("Статья 1. Сад", "Сад растет.");
    }

    @Test
    void printsTheNumbersOfAnOpenDocumentList() throws Exception {
        assertThat(texts(odt(
                        "<t:h>Статья 1. Сад</t:h><t:list t:style-name='L'><t:list-item><t:p>летом;</t:p></t:list-item>"
                                + "<t:list-item><t:p>зимой.</t:p><t:p>Даже в мороз.</t:p></t:list-item></t:list>")))
                .containsExactly("Статья 1. Сад", "1) летом;", "2) зимой.", "Даже в мороз.");
    }

    @Test
    void refusesADocumentThatIsCutOffDamagedProtectedOrEmpty() {
        byte[] whole = Zipped.docx(HEADING);
        assertRefused(Arrays.copyOf(whole, whole.length / 2), Reason.TRUNCATED);
        assertRefused(
                new Zipped()
                        .with("word/document.xml", "<w:document xmlns:w='w'><w:body>")
                        .bytes(),
                Reason.DAMAGED);
        assertRefused(
                new Zipped()
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .with("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")
                        .with("content.xml", "gibberish")
                        .bytes(),
                Reason.PASSWORD_PROTECTED);
        assertRefused(Zipped.docx("<w:p/>"), Reason.EMPTY);
        assertRefused(Zipped.docx(p("Приходи вечером, будет пирог.")), Reason.NOT_AN_ACT);
        assertRefused(
                new Zipped()
                        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .bytes(),
                Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    void refusesMarkupThatDeclaresEntities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>");
        }
        assertRefused(
                new Zipped()
                        .with("word/document.xml", laughs + "]><document><body><p>&a29;</p></body></document>")
                        .bytes(),
                Reason.UNSAFE_XML);
        assertRefused(
                new Zipped()
                        .with(
                                "word/document.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><document><body><p>&e;</p></body></document>")
                        .bytes(),
                Reason.UNSAFE_XML);
    }

    @Test
    void readsMarkupHoweverDeeplyItIsNested() throws Exception {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(2000) + p("Сад растет.") + "</w:tc></w:tr></w:tbl>".repeat(2000);
        assertThat(texts(docx(HEADING + deep))).containsExactly("Статья 1. Сад", "Сад растет.");
    }

    private static String p(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static List<SourceLine> docx(String body) throws UnreadableSourceException {
        return visible(new SourceReader().read("a.docx", Zipped.docx(body)).lines());
    }

    private static List<SourceLine> odt(String text) throws UnreadableSourceException {
        return visible(new SourceReader().read("a.odt", Zipped.odt(text)).lines());
    }

    private static List<SourceLine> visible(List<SourceLine> lines) {
        return lines.stream().filter(line -> line.hint() != LineHint.BLANK).toList();
    }

    private static List<String> texts(List<SourceLine> lines) {
        return visible(lines).stream().map(SourceLine::text).toList();
    }

    private static void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> new SourceReader().read("a.docx", content))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
