package kz.senim.kb.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
    private static final String RUSSIAN = " Глава 1. Сады\n Статья 1. Сад\n\n"
            + "\u00A0\u00A0\u00A0\u00A0\u00A0 Сад принадлежит школе и находится под ее окнами, если иное не предусмотрено.\n";
    private static final String KAZAKH = " 1-тарау. Бақтар\n1-бап. Бақ\n\n"
            + "\u00A0\u00A0\u00A0\u00A0\u00A0 Бақ мектепке тиесілі және оның терезелерінің астында орналасқан, өзгеше көзделмесе.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void recognisesTheEncodingOfAKazakhText(String charset) throws Exception {
        SourceDocument document = new SourceReader().read("a.txt", KAZAKH.getBytes(Charset.forName(charset)));
        assertThat(document.language()).isEqualTo(Language.KK);
        assertThat(document.charset()).startsWith(charset.substring(0, 5));
        assertThat(document.lines().get(1).text()).isEqualTo("1-бап. Бақ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void recognisesTheEncodingOfARussianText(String charset) throws Exception {
        SourceDocument document = new SourceReader().read("a.txt", RUSSIAN.getBytes(Charset.forName(charset)));
        assertThat(document.language()).isEqualTo(Language.RU);
        assertThat(document.charset()).isEqualTo(charset);
        assertThat(document.requisites()).isNull();
    }

    @Test
    void skipsAByteOrderMark() throws Exception {
        SourceDocument document =
                new SourceReader().read("a.txt", ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_8));
        assertThat(document.lines().get(0).text()).isEqualTo("Глава 1. Сады");
    }

    @Test
    void readsTitleAndRequisitesOnTopOfAPlainText() throws Exception {
        String text = "О школьных\nсадах\nЗакон Республики Казахстан от 5 мая 2020 года № 901-VI ЗРК.\n\n" + RUSSIAN;
        SourceDocument document = new SourceReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.requisites())
                .isEqualTo(new Requisites(
                        "О школьных садах", ActKind.LAW, "901-VI", LocalDate.of(2020, 5, 5), null, null, null));
        assertThat(document.lines().get(1).text()).isEqualTo("Глава 1. Сады");
        assertThat(document.lines().get(1).number()).isEqualTo(5);
    }

    @Test
    void readsKazakhRequisitesOnTopOfAPlainText() throws Exception {
        String text =
                "Мектеп бақтары туралы\nҚазақстан Республикасының 2020 жылғы 5 мамырдағы № 901-VI Заңы.\n\n" + KAZAKH;
        SourceDocument document = new SourceReader().read("a.txt", text.getBytes(StandardCharsets.UTF_16LE));
        assertThat(document.requisites())
                .isEqualTo(new Requisites(
                        "Мектеп бақтары туралы", ActKind.LAW, "901-VI", LocalDate.of(2020, 5, 5), null, null, null));
    }

    @Test
    void refusesAnEmptyFileAndOneOfSpaces() {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused(" \r\n\t\u00A0\uFEFF\n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        assertThatThrownBy(() -> new SourceReader().read("a.txt", noise))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refusal -> assertThat(refusal.reason()).isIn(Reason.BINARY, Reason.UNKNOWN_ENCODING));
        assertRefused("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1), Reason.BINARY);
    }

    @Test
    void refusesATextCutInTheMiddleOfACharacter() {
        byte[] whole = RUSSIAN.strip().getBytes(StandardCharsets.UTF_8);
        assertRefused(Arrays.copyOf(whole, 40 + (whole[40] < 0 && whole[39] == (byte) 0xD0 ? 0 : 1)), Reason.TRUNCATED);
        byte[] wide = KAZAKH.getBytes(StandardCharsets.UTF_16LE);
        assertRefused(Arrays.copyOf(wide, wide.length - 1), Reason.TRUNCATED);
    }

    @Test
    void refusesLettersInAnEncodingItDoesNotKnow() {
        assertRefused(
                RUSSIAN.repeat(20).replace('\u00A0', ' ').getBytes(Charset.forName("KOI8-R")), Reason.UNKNOWN_ENCODING);
        assertRefused(
                RUSSIAN.repeat(20).replace('\u00A0', ' ').getBytes(Charset.forName("IBM866")), Reason.UNKNOWN_ENCODING);
    }

    @Test
    void refusesATextThatIsNoAct() {
        assertRefused(
                "Привет! Как дела? Приходи вечером, будет пирог с яблоками.\n".getBytes(StandardCharsets.UTF_8),
                Reason.NOT_AN_ACT);
        assertRefused("The quick brown fox.\n".getBytes(StandardCharsets.UTF_8), Reason.NOT_AN_ACT);
    }

    @Test
    void refusesAFileOverTheLimitWithoutReadingIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        assertThatThrownBy(() -> new SourceReader().read("large.txt", file))
                .isInstanceOfSatisfying(UnreadableSourceException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
                    assertThat(refusal.arguments())
                            .containsExactly(
                                    String.valueOf(200L * 1024 * 1024), String.valueOf(SourceReader.MAX_BYTES));
                });
        Files.delete(file);
    }

    @Test
    void refusesAnArchiveThatUnpacksToMoreThanAnyActComesTo() throws IOException {
        assertRefused(zip("bomb.txt", 64), Reason.UNPACKS_TOO_LARGE);
        assertRefused(zip("word/document.xml", 64), Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesAnArchiveThatIsNoDocument() throws IOException {
        assertThatThrownBy(() -> new SourceReader().read("law.txt", zip("a.txt", 1)))
                .isInstanceOfSatisfying(UnreadableSourceException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.ARCHIVE);
                    assertThat(refusal.arguments()).containsExactly("ZIP");
                });
        assertRefused(zip("xl/workbook.xml", 1), Reason.ARCHIVE);
    }

    private static byte[] zip(String name, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void namesTheArchivesItDoesNotUnpack() {
        assertRefused("Rar!\u001A\u0007 ...".getBytes(StandardCharsets.ISO_8859_1), Reason.ARCHIVE);
        assertRefused("\u001F\u008B ...".getBytes(StandardCharsets.ISO_8859_1), Reason.ARCHIVE);
    }

    @Test
    void neverReadsAnExternalEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><x>&e; Статья 1. Сад</x>";
        assertRefused(bomb.getBytes(StandardCharsets.UTF_8), Reason.UNSUPPORTED_FORMAT);
        String page = "<!DOCTYPE html [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><html><body><div id=\"container\" class=\"lang_rus\">"
                + "<div class=\"text\"><article><h3>Статья 1. Сад</h3><p>&e; Сад принадлежит школе.</p></article></div></div></body></html>";
        try {
            SourceDocument document = new SourceReader().read("a.html", page.getBytes(StandardCharsets.UTF_8));
            assertThat(document.lines())
                    .noneSatisfy(line -> assertThat(line.text()).contains("SECRET"));
        } catch (UnreadableSourceException refusal) {
            assertThat(refusal.reason()).isNotNull();
        }
    }

    private static void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> new SourceReader().read("a.txt", content))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
