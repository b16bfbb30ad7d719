package kz.senim.kb.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionText;
import org.junit.jupiter.api.Test;

class AkomaNtosoTest {
    private static final String META =
            "<?xml version='1.0'?><akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>"
                    + "<act name='law'><meta><identification source='#s'><FRBRWork><FRBRthis value='/akn/kz/act/law/2020-05-05/901-VI'/>"
                    + "<FRBRalias name='adilet' value='Z2000000901'/><FRBRdate date='2020-05-05' name='adopted'/>"
                    + "<FRBRsubtype value='law'/><FRBRnumber value='901-VI'/></FRBRWork>"
                    + "<FRBRExpression><FRBRdate date='2024-02-01' name='edition'/><FRBRlanguage language='%s'/></FRBRExpression>"
                    + "</identification></meta><preface><p><docTitle>%s</docTitle></p></preface><body>";
    private static final String END = "</body></act></akomaNtoso>";

    private static final String RUSSIAN = META.formatted("rus", "О школьных садах")
            + "<chapter eId='chp_1'><num>Глава 1.</num><heading>Сады</heading>"
            + "<article eId='art_1'><num>Статья 1.</num><heading>Сад</heading>"
            + "<paragraph eId='art_1__para_1'><num>1.</num><list><intro><p>Сад бывает:</p></intro>"
            + "<point><num>1)</num><content><p>летним;</p></content></point>"
            + "<point><num>2)</num><content><p>зимним<authorialNote><p>Сноска. Статья 1 с изменением, внесенным Законом РК от 01.04.2022 № 111-VII.</p></authorialNote>.</p></content></point>"
            + "</list></paragraph></article>"
            + "<article eId='art_1-1'><num>1-1</num><heading>Пруд</heading><content><p>Пруд стоит.</p></content></article>"
            + "</chapter>" + END;

    @Test
    void readsTheTreeWithItsPoints() throws Exception {
        List<ProvisionText> rows = parse(RUSSIAN).text().provisions();
        assertThat(rows).extracting(ProvisionText::eId).containsExactly("chp_1", "art_1", "art_1-1");
        assertThat(rows.get(1).text()).isEqualTo("1. Сад бывает:\n1) летним;\n2) зимним.");
        assertThat(rows.get(1).notes()).extracting(NoteText::anchor).containsExactly("art_1");
        assertThat(rows.get(2).label()).isEqualTo("Статья 1-1.");
        assertThat(rows.get(2).heading()).isEqualTo("Пруд");
    }

    @Test
    void readsWhatTheDocumentSaysThatItIs() throws Exception {
        SourceDocument document = read(RUSSIAN);
        assertThat(document.format()).isEqualTo(SourceFormat.AKOMA_NTOSO);
        assertThat(document.language()).isEqualTo(Language.RU);
        assertThat(document.requisites())
                .isEqualTo(new Requisites(
                        "О школьных садах",
                        ActKind.LAW,
                        "901-VI",
                        LocalDate.of(2020, 5, 5),
                        null,
                        "Z2000000901",
                        LocalDate.of(2024, 2, 1)));
    }

    @Test
    void givesAKazakhNumberItsWord() throws Exception {
        String kazakh = META.formatted("kaz", "Мектеп бақтары туралы")
                + "<chapter><num>1</num><heading>Бақтар</heading><article><num>1</num><heading>Бақ</heading>"
                + "<content><p>Бақ мектепке тиесілі.</p></content></article></chapter>" + END;
        assertThat(parse(kazakh).text().provisions())
                .extracting(ProvisionText::label)
                .containsExactly("1-тарау.", "1-бап.");
    }

    @Test
    void refusesMarkupThatIsCutOffDeclaresEntitiesOrIsAnotherLanguage() {
        assertRefused(RUSSIAN.substring(0, RUSSIAN.length() - 30), Reason.DAMAGED);
        assertRefused(
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                        + RUSSIAN.replace("<?xml version='1.0'?>", ""),
                Reason.UNSAFE_XML);
        assertRefused("<?xml version='1.0'?><note><to>Сад</to></note>", Reason.UNSUPPORTED_FORMAT);
        assertRefused(META.formatted("rus", "О садах") + END, Reason.NOT_AN_ACT);
    }

    private static ParsedEdition parse(String xml) throws UnreadableSourceException {
        SourceDocument document = read(xml);
        return new EditionParser().parse(document.lines(), Objects.requireNonNull(document.language()));
    }

    private static SourceDocument read(String xml) throws UnreadableSourceException {
        return new SourceReader().read("a.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String xml, Reason reason) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
