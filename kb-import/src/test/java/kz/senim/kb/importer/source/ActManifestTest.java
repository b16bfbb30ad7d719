package kz.senim.kb.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.source.ManifestProblem.Kind;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import org.junit.jupiter.api.Test;

class ActManifestTest {
    private static final String HEADER = "file,lang,act_id,kind,title_ru,title_kk,number,adopted,edition\n";

    @Test
    void readsTheManifestOfTheCorpus() {
        assertThat(Corpus.entries()).hasSize(23);
        assertThat(Corpus.entries()).extracting(ActManifest.Entry::actId).contains("K1400000226", "Z020000345_");
        assertThat(Corpus.entries().stream().map(ActManifest.Entry::actId).distinct())
                .hasSize(16);
    }

    @Test
    void readsQuotedFieldsWithCommasQuotesAndLineBreaks() {
        ActManifest manifest = ActManifest.parse(HEADER
                + "a/b.txt,ru,Z1,law,\"О садах, «школьных» \"\"и\"\"\nиных\",Бақтар,1-I,2020-05-05,2021-01-01\n");
        assertThat(manifest.problems()).isEmpty();
        assertThat(manifest.entries())
                .containsExactly(new ActManifest.Entry(
                        2,
                        "a/b.txt",
                        Language.RU,
                        "Z1",
                        ActKind.LAW,
                        "О садах, «школьных» \"и\"\nиных",
                        "Бақтар",
                        "1-I",
                        LocalDate.of(2020, 5, 5),
                        LocalDate.of(2021, 1, 1)));
        assertThat(manifest.entries().get(0).fileName()).isEqualTo("b.txt");
    }

    @Test
    void readsSemicolonsAByteOrderMarkAndColumnsInAnyOrder() throws Exception {
        String text = "\uFEFFedition;act_id;lang;file;kind\r\n2021-01-01;Z1;kk;a.txt;code\r\n";
        ActManifest manifest = ActManifest.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(manifest.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.language()).isEqualTo(Language.KK);
            assertThat(entry.adopted()).isNull();
            assertThat(entry.titleKk()).isEmpty();
        });
    }

    @Test
    void readsATableSavedOnAWindowsMachine() throws Exception {
        String text = "file;lang;act_id;kind;title_ru;title_kk;number;adopted;edition\r\n"
                + "сад.txt;ru;Z1;law;О школьных садах и огородах;;1-I;05.05.2020;01.01.2021\r\n";
        assertThat(ActManifest.read(text.getBytes(Charset.forName("windows-1251")))
                        .entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.file()).isEqualTo("сад.txt");
                    assertThat(entry.titleRu()).isEqualTo("О школьных садах и огородах");
                    assertThat(entry.adopted()).isEqualTo(LocalDate.of(2020, 5, 5));
                    assertThat(entry.edition()).isEqualTo(LocalDate.of(2021, 1, 1));
                });
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws Exception {
        byte[] workbook = new Zipped()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>file</t></si><si><t>lang</t></si><si><t>act_id</t></si><si><t>kind</t></si>"
                                + "<si><t>edition</t></si><si><t>adopted</t></si>"
                                + "<si><r><t>сад</t></r><r><t>.txt</t></r><rPh><t>ня</t></rPh></si></sst>")
                .with("xl/worksheets/sheet10.xml", "<worksheet><sheetData/></worksheet>")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c>"
                                + "<c r='C2' t='s'><v>2</v></c><c r='D2' t='s'><v>3</v></c><c r='E2' t='s'><v>4</v></c>"
                                + "<c r='G2' t='s'><v>5</v></c></row><row r='3'/>"
                                + "<row r='4'><c r='A4' t='s'><v>6</v></c><c r='B4' t='inlineStr'><is><t>kk</t></is></c>"
                                + "<c r='C4' t='str'><f>A1</f><v>Z1</v></c><c r='D4' t='inlineStr'><is><t>law</t></is></c>"
                                + "<c r='E4' s='1'><v>46054</v></c><c r='G4'/><c r='H4'/></row></sheetData></worksheet>")
                .bytes();
        ActManifest manifest = ActManifest.read(workbook);
        assertThat(manifest.problems()).isEmpty();
        assertThat(manifest.entries())
                .containsExactly(new ActManifest.Entry(
                        4, "сад.txt", Language.KK, "Z1", ActKind.LAW, "", "", "", null, LocalDate.of(2026, 2, 1)));
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() {
        assertThatThrownBy(() ->
                        ActManifest.read(new Zipped().with("a.csv", "file").bytes()))
                .isInstanceOf(UnreadableSourceException.class);
    }

    @Test
    void tellsWhatIsWrongAndOnWhichLine() {
        ActManifest manifest = ActManifest.parse(HEADER
                + "a.txt,en,Z1,law,А,,,,2021-01-01\n"
                + "b.txt,ru,Z1,song,А,,,,2021-01-01\n"
                + "c.txt,ru,Z1,law,А,,,2020-13-01,2021-01-01\n"
                + "d.txt,ru,Z 1,law,А,,,,2021-01-01\n"
                + "e.txt,ru,Z1,law,А,,,,\n"
                + "f.txt,ru,Z1,law,А,,,,2021-01-01,extra\n"
                + "g.txt,ru,Z1,law,А,,,,2021-01-01\n"
                + "g.txt,ru,Z1,law,А,,,,2021-02-01\n");
        assertThat(manifest.problems())
                .containsExactly(
                        new ManifestProblem(Kind.UNKNOWN_LANGUAGE, 2, List.of("en")),
                        new ManifestProblem(Kind.UNKNOWN_KIND, 3, List.of("song")),
                        new ManifestProblem(Kind.BAD_DATE, 4, List.of("adopted", "2020-13-01")),
                        new ManifestProblem(Kind.BAD_ACT_ID, 5, List.of("Z 1")),
                        new ManifestProblem(Kind.EMPTY_FIELD, 6, List.of("edition")),
                        new ManifestProblem(Kind.TOO_MANY_FIELDS, 7, List.of("10", "9")),
                        new ManifestProblem(Kind.DUPLICATE_FILE, 9, List.of("g.txt", "8")));
        assertThat(manifest.entries()).extracting(ActManifest.Entry::file).containsExactly("g.txt");
    }

    @Test
    void tellsThatAColumnIsMissingAndThatAQuoteIsNeverClosed() {
        assertThat(ActManifest.parse("file,lang\na.txt,ru\n").problems())
                .extracting(ManifestProblem::kind)
                .containsOnly(Kind.MISSING_COLUMN);
        assertThat(ActManifest.parse(HEADER + "a.txt,ru,Z1,law,\"А,,,,2021-01-01\n")
                        .problems())
                .contains(new ManifestProblem(Kind.UNCLOSED_QUOTE, 2, List.of()));
        assertThat(ActManifest.parse("").problems())
                .extracting(ManifestProblem::kind)
                .contains(Kind.NO_ROWS);
    }
}
