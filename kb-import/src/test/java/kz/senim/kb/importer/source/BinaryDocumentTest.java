package kz.senim.kb.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** RTF made here, and the containers that Word's binary documents come in. */
class BinaryDocumentTest {
    private static final String HEADING = "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 Times;}}"
            + "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green0\\blue0;}{\\stylesheet{\\s3 heading 3;}{\\s9 toc 1;}}"
            + "\\pard\\s9 Статья 1. Сад 3\\par\\pard\\s3 Статья 1. Сад\\par\\pard ";
    private static final String LAW = "law_on_personal_data_protection.ru.doc";

    @Test
    void readsAnRtfInWindows1251WithItsStyles() throws Exception {
        List<SourceLine> lines = rtf("Сад растет.\\par");
        assertThat(lines)
                .containsExactly(
                        new SourceLine(1, "Статья 1. Сад", LineHint.HEADING),
                        new SourceLine(2, "Сад растет.", LineHint.PARAGRAPH));
    }

    @Test
    void keepsTheNumbersOfAnRtfListAndItsRaisedDigits() throws Exception {
        assertThat(texts(rtf("{\\listtext 1)\\tab}летом;\\par{\\listtext 2)\\tab}Статья 5{\\super 1}. Пруд\\par")))
                .containsExactly("Статья 1. Сад", "1) летом;", "2) Статья 5¹. Пруд");
    }

    @Test
    void readsTheResultOfAFieldAndNotItsCode() throws Exception {
        assertThat(texts(rtf("См. {\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt статью 2}}.{\\v тайна}\\par"
                        + "{\\header Страница}{\\footnote С крышей.}Беседка.\\par")))
                .containsExactly("Статья 1. Сад", "См. статью 2.", "Беседка.", "С крышей.");
    }

    @Test
    void readsTheRowsOfAnRtfTableAsLinesAndRedAsAComingChange() throws Exception {
        List<SourceLine> lines =
                rtf("\\trowd\\intbl Понедельник\\cell первый класс\\cell\\row\\pard{\\cf2 Примечание ИЗПИ!}\\par");
        assertThat(texts(lines)).containsExactly("Статья 1. Сад", "Понедельник первый класс", "Примечание ИЗПИ!");
        assertThat(lines.get(2).hint()).isEqualTo(LineHint.COMING);
    }

    @Test
    void readsAnRtfWithWordsBehindItsEndAndRefusesOneCutOff() throws Exception {
        byte[] whole = bytes("Сад растет.\\par");
        assertThat(texts(visible(new SourceReader()
                        .read("a.doc", (new String(whole, cp1251()) + "}} и ещё").getBytes(cp1251())))))
                .containsExactly("Статья 1. Сад", "Сад растет.");
        assertRefused(Arrays.copyOf(whole, whole.length - 1), Reason.TRUNCATED);
        assertRefused(bytes("\\bin2000000000 x"), Reason.DAMAGED);
        assertRefused(bytes("\\'zz"), Reason.DAMAGED);
        assertRefused("{\\rtf1 }".getBytes(cp1251()), Reason.EMPTY);
    }

    @Test
    void readsAnRtfHoweverDeeplyItsGroupsAreNested() throws Exception {
        assertThat(texts(rtf("{".repeat(100_000) + "Сад растет." + "}".repeat(100_000) + "\\par")))
                .containsExactly("Статья 1. Сад", "Сад растет.");
    }

    @Test
    void refusesAContainerThatIsProtectedOrHoldsSomethingElse() throws IOException {
        assertRefused(container("EncryptedPackage"), Reason.PASSWORD_PROTECTED);
        assertRefused(container("Workbook"), Reason.UNSUPPORTED_FORMAT);
        byte[] whole = container("Workbook");
        assertRefused(Arrays.copyOf(whole, 512), Reason.DAMAGED);
    }

    @Test
    void refusesAProtectedWordDocumentAndOneCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(Corpus.file("formats/" + LAW));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED);
        assertRefused(protectedOne(whole), Reason.PASSWORD_PROTECTED);
    }

    /** The same document with the flag of encryption set in its header, [MS-DOC] 2.5.2. */
    private static byte[] protectedOne(byte[] whole) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(whole))) {
            byte[] document;
            try (InputStream in = files.createDocumentInputStream("WordDocument")) {
                document = in.readAllBytes();
            }
            document[0x0B] |= 1;
            files.createOrUpdateDocument(new ByteArrayInputStream(document), "WordDocument");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] container(String entry) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static Charset cp1251() {
        return Charset.forName("windows-1251");
    }

    private static byte[] bytes(String body) {
        return (HEADING + body + "}").getBytes(cp1251());
    }

    private static List<SourceLine> rtf(String body) throws UnreadableSourceException {
        return visible(new SourceReader().read("a.txt", bytes(body)));
    }

    private static List<SourceLine> visible(SourceDocument document) {
        return document.lines().stream()
                .filter(line -> line.hint() != LineHint.BLANK)
                .toList();
    }

    private static List<String> texts(List<SourceLine> lines) {
        return lines.stream().map(SourceLine::text).toList();
    }

    private static void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> new SourceReader().read("a.doc", content))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
