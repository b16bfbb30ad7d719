package kz.senim.kb.importer.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.source.ActManifest;
import kz.senim.kb.importer.source.Requisites;
import kz.senim.kb.importer.source.SourceDocument;
import kz.senim.kb.importer.source.SourceFormat;
import kz.senim.kb.importer.source.SourceReader;
import kz.senim.kb.importer.source.UnreadableSourceException;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** What goes out as Akoma Ntoso is valid, and comes in again as it was. */
class AkomaNtosoWriterTest {
    private static final LocalDate EDITION = LocalDate.of(2026, 2, 1);
    private static @Nullable Schema schema;

    static Stream<ActManifest.Entry> acts() {
        return Corpus.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void givesEveryActOfTheCorpusBackAsItWas(ActManifest.Entry entry) {
        WholeText whole = new WholeText(
                new ActRequisites(
                        entry.actId(),
                        entry.kind(),
                        entry.number(),
                        entry.adopted(),
                        entry.titleRu(),
                        entry.titleKk(),
                        ForceStatus.IN_FORCE),
                false,
                entry.language(),
                entry.edition(),
                entry.edition(),
                Corpus.parsed(entry.file()).text());
        assertSameAgain(whole);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void writesEveryActOfTheCorpusByTheSchema(ActManifest.Entry entry) throws Exception {
        WholeText whole = whole(entry.language(), Corpus.parsed(entry.file()).text());
        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(written(whole))));
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSampleActBackAsItWas(Language language) throws Exception {
        WholeText sample = sample(language);
        assertSameAgain(sample);
        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(written(sample))));
    }

    @Test
    void givesBackWhatNoRealActHas() throws Exception {
        NoteText homeless =
                new NoteText(NoteKind.AMENDMENT, "preamble", -1, "Сноска. Преамбула <изменена> & \"дополнена\".", null);
        NoteText coming = new NoteText(
                NoteKind.COMING,
                "art_1__para_2",
                7,
                "Примечание ИЗПИ!\nПункт 2 предусматривается исключить Законом РК от 26.12.2025 № 242-VIII.",
                LocalDate.of(2027, 1, 1));
        EditionText odd = new EditionText(List.of(
                row("preamble", null, ProvisionKind.PREAMBLE, "", "", "", "", List.of(homeless)),
                row("conclusions", null, ProvisionKind.CONCLUSIONS, "", "Подписи", "", "Президент", List.of()),
                row(
                        "chp_1_2",
                        null,
                        ProvisionKind.CHAPTER,
                        "1",
                        "Глава 1.",
                        "",
                        "Слова вне статьи\n1) и пункт",
                        List.of()),
                row(
                        "art_1",
                        "chp_1_2",
                        ProvisionKind.ARTICLE,
                        "1",
                        "",
                        "Сад",
                        "1. Сад\n«2. Цитата\n1.\nа) яблоня  двойной\nПримечание. 1. Сноски\n2.1. Дробь\nПримечания:\nПросто \u0001 так",
                        List.of(
                                coming,
                                new NoteText(
                                        NoteKind.SUSPENSION,
                                        "art_1",
                                        0,
                                        "Приостановлено до 01.02.2027",
                                        LocalDate.of(2027, 2, 1)),
                                new NoteText(NoteKind.REPEAL, "art_1__para_9", 3, "9) исключен", null))),
                row("art_2", "chp_1_2", ProvisionKind.ARTICLE, "2", "Статья 2.", "", "", List.of(homeless)),
                row("att_1", null, ProvisionKind.ANNEX, "", "", "", "Слова приложения\n1. Пункт", List.of(homeless)),
                row(
                        "att_1__art_1",
                        "att_1",
                        ProvisionKind.ARTICLE,
                        "1",
                        "Статья 1.",
                        "В приложении",
                        "Слова",
                        List.of()),
                row("conclusions_2", null, ProvisionKind.CONCLUSIONS, "", "", "", "Министр", List.of()),
                row("att_2", null, ProvisionKind.ANNEX, "2", "Приложение 2", "Пусто", "", List.of())));
        WholeText whole = whole(Language.RU, odd);
        byte[] xml = written(whole);
        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        EditionText again = Objects.requireNonNull(read(xml).tree());
        assertThat(again.provisions())
                .extracting(ProvisionText::toString)
                .containsExactlyElementsOf(odd.provisions().stream()
                        .map(row -> row.toString().replace('\u0001', '\uFFFD'))
                        .toList());
    }

    @Test
    void namesTheLawThatAComingChangeIsOfAndItsDay() throws IOException {
        EditionText text = new EditionText(List.of(row(
                "art_1",
                null,
                ProvisionKind.ARTICLE,
                "1",
                "Статья 1.",
                "Сад",
                "Сад растет.",
                List.of(new NoteText(
                        NoteKind.COMING,
                        "art_1",
                        -1,
                        "Примечание ИЗПИ!\nСтатья 1 предусматривается в редакции Закона РК от 26.12.2025 № 242-VІІІ (вводится в действие с 01.04.2026).",
                        LocalDate.of(2026, 4, 1))))));
        String xml = new String(written(whole(Language.RU, text)), StandardCharsets.UTF_8);
        assertThat(xml)
                .contains("<FRBRuri value=\"/akn/kz/act/law/2020-05-05/901-VI\">")
                .contains("/akn/kz/act/law/2020-05-05/901-VI/rus@2026-02-01")
                .contains("<source href=\"/akn/kz/act/law/2025-12-26/242-VIII\">")
                .contains("<destination href=\"#art_1\">")
                .contains("date=\"2026-04-01\"");
    }

    @Test
    void readsADocumentThatAnotherHandHasAddedToByItsLines() throws Exception {
        String xml = new String(written(sample(Language.RU)), StandardCharsets.UTF_8);
        SourceDocument changed = read(xml.replace("<article ", "<clause eId=\"x\"><num>1</num></clause><article ")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(changed.tree()).isNull();
        assertThat(changed.edition(Language.RU).articles()).isEqualTo(12);
    }

    private static ProvisionText row(
            String eId,
            @Nullable String parent,
            ProvisionKind kind,
            String number,
            String label,
            String heading,
            String text,
            List<NoteText> notes) {
        return new ProvisionText(eId, parent, kind, number, label, heading, text, ForceStatus.IN_FORCE, notes);
    }

    private static void assertSameAgain(WholeText whole) {
        SourceDocument document = read(written(whole));
        assertThat(document.format()).isEqualTo(SourceFormat.AKOMA_NTOSO);
        assertThat(document.language()).isEqualTo(whole.language());
        ActRequisites act = whole.requisites();
        assertThat(document.requisites())
                .isEqualTo(new Requisites(
                        whole.title(),
                        act.kind(),
                        act.number(),
                        act.adopted(),
                        act.status(),
                        act.actId(),
                        whole.edition()));
        assertThat(Objects.requireNonNull(document.tree()).provisions())
                .containsExactlyElementsOf(whole.text().provisions());
        assertThat(document.edition(whole.language()).problems()).isEmpty();
    }

    private static WholeText whole(Language language, EditionText text) {
        return new WholeText(
                new ActRequisites(
                        "Z2000000901",
                        ActKind.LAW,
                        "901-VI",
                        LocalDate.of(2020, 5, 5),
                        "О садах",
                        "Бақтар туралы",
                        ForceStatus.IN_FORCE),
                false,
                language,
                EDITION,
                EDITION,
                text);
    }

    private static WholeText sample(Language language) throws Exception {
        String name = "/kz/senim/kb/importer/sample/model-act." + language.code() + ".txt";
        try (var resource = Objects.requireNonNull(AkomaNtosoWriter.class.getResourceAsStream(name))) {
            SourceDocument document = new SourceReader().read("a.txt", resource.readAllBytes());
            return new WholeText(
                    new ActRequisites(
                            "SAMPLE_MODEL_ACT", ActKind.LAW, "", null, "Образец", "Үлгі", ForceStatus.SUSPENDED),
                    true,
                    language,
                    EDITION,
                    EDITION,
                    new EditionParser().parse(document.lines(), language).text());
        }
    }

    private static byte[] written(WholeText whole) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AkomaNtosoWriter.write(whole, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static SourceDocument read(byte[] xml) {
        try {
            return new SourceReader().read("a.xml", xml);
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }

    private static synchronized Schema schema() throws SAXException {
        Schema known = schema;
        if (known == null) {
            known = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Corpus.file("../akn/akomantoso30.xsd").toFile());
            schema = known;
        }
        return known;
    }
}
