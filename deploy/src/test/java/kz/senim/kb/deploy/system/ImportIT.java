package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.senim.kb.deploy.client.ImportReport;
import kz.senim.kb.deploy.client.ImportReport.FileReport;
import kz.senim.kb.deploy.client.Multipart;
import kz.senim.kb.deploy.client.Parcel;
import kz.senim.kb.deploy.client.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bringing legislation in through the API: what is taken, what is refused, and that a refusal leaves nothing. */
@ExtendWith(SharedServer.class)
class ImportIT {
    private static final String HEADER = "file,lang,act_id,kind,title_ru,title_kk,number,adopted,edition";
    private static final byte[] LAW = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> "Статья " + number + ". О наставниках, часть " + number + "\n\n"
                    + "\u00a0\u00a0\u00a0\u00a0\u00a0 1. Наставник помогает ребенку освоиться.\n\n"
                    + "\u00a0\u00a0\u00a0\u00a0\u00a0 2. Наставника назначает орган опеки.\n\n")
            .reduce("", String::concat)
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void takesAPlainTextWithItsManifest(SystemServer server) {
        FileReport report = one(server, "mentors.txt", LAW, row("mentors.txt", "Z990000001_"));
        assertThat(report.state()).as(report.toString()).isEqualTo("published");
        assertThat(report.articles()).isEqualTo(12);
        FileReport again = one(server, "mentors.txt", LAW, row("mentors.txt", "Z990000001_"));
        assertThat(again.state()).isEqualTo("unchanged");
        server.awaitCurrentIndex();
        JsonObject found = server.administrator().search("наставник освоиться").json();
        assertThat(found.getJsonArray("hits").getJsonObject(0).getString("actId"))
                .isEqualTo("Z990000001_");
        assertThat(server.administrator()
                        .delete("/api/v1/acts/Z990000001_/editions/ru/2026-02-20")
                        .status())
                .isEqualTo(204);
        assertThat(server.administrator().get("/api/v1/acts/Z990000001_").status())
                .isEqualTo(404);
        server.awaitCurrentIndex();
        assertThat(server.administrator().search("наставник освоиться").text()).doesNotContain("Z990000001_");
    }

    @Test
    void changesNothingInAPreview(SystemServer server) {
        Parcel parcel =
                new Parcel(Map.of("preview.txt", file(LAW)), List.of(HEADER, row("preview.txt", "Z990000002_")));
        String location = server.api().upload("/api/v1/imports", parcel.multipart("preview"));
        ImportReport report = server.report(location);
        assertThat(report.files().get(0).articles()).isEqualTo(12);
        assertThat(server.administrator().get("/api/v1/acts/Z990000002_").status())
                .isEqualTo(404);
        assertThat(server.administrator().get(location).status()).isEqualTo(200);
        assertThat(server.administrator().get("/api/v1/imports").text()).contains("preview.txt");
    }

    @ParameterizedTest(name = "windows-1251 and UTF-16: {0}")
    @MethodSource("encodings")
    void readsTheEncodingsOfTheTrade(String encoding, SystemServer server) {
        byte[] law = new String(LAW, StandardCharsets.UTF_8).getBytes(Charset.forName(encoding));
        String act = "Z99000010" + encoding.replaceAll("\\D", "").charAt(0) + "_";
        FileReport report = one(server, encoding + ".txt", law, row(encoding + ".txt", act));
        assertThat(report.state()).as(report.toString()).isEqualTo("published");
        String text = server.administrator()
                .get("/api/v1/acts/" + act + "/text?lang=ru")
                .text();
        assertThat(text).contains("О наставниках");
        server.administrator().delete("/api/v1/acts/" + act + "/editions/ru/2026-02-20");
    }

    static List<String> encodings() {
        return List.of("windows-1251", "UTF-16");
    }

    /** A file that must not get in. */
    record Bad(String name, byte[] content) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Bad> badFiles() throws IOException {
        byte[] noise = new byte[60_000];
        new Random(7).nextBytes(noise);
        byte[] zipBomb = zipOfZeros(64);
        return List.of(
                new Bad("empty.txt", new byte[0]),
                new Bad("blank.txt", " \n\t\r\n".repeat(100).getBytes(StandardCharsets.UTF_8)),
                new Bad("noise.txt", noise),
                new Bad("noise.html", noise),
                new Bad("zeros.txt", new byte[100_000]),
                new Bad("bomb.zip", zipBomb),
                new Bad("bomb.txt", zipBomb),
                new Bad("bomb.docx", zipBomb),
                new Bad("bomb.gz", gzipOfZeros(64)),
                new Bad("truncated.html", "<html><body><div class=\"text\"><arti".getBytes(StandardCharsets.UTF_8)),
                new Bad("truncated.txt", new byte[] {(byte) 0xD0}),
                new Bad(
                        "elsewhere.html",
                        "<html><head><title>Shop</title></head><body><h1>Shoes</h1><p>10 % off</p></body></html>"
                                .getBytes(StandardCharsets.UTF_8)),
                new Bad(
                        "recipe.txt",
                        "Бауырсақ рецепті: ұн, су, тұз, ашытқы.\nҚамырды илеп, 40 минут қоямыз.\n"
                                .repeat(20)
                                .getBytes(StandardCharsets.UTF_8)),
                new Bad("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                new Bad("program.exe", ("MZ" + "\u0000".repeat(2_000)).getBytes(StandardCharsets.ISO_8859_1)),
                new Bad("deep.html", ("<div>".repeat(50_000)).getBytes(StandardCharsets.UTF_8)),
                new Bad("koi8.txt", new String(LAW, StandardCharsets.UTF_8).getBytes(Charset.forName("KOI8-R"))),
                new Bad("../../escape.txt", "no act".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void refusesWithAReasonAndStoresNothing(Bad bad, SystemServer server) {
        String before = server.administrator().get("/api/v1/acts").text();
        Multipart parts = new Multipart().field("mode", "publish").file("file", bad.name(), bad.content());
        Answer answer = server.administrator().post("/api/v1/imports", parts);
        if (answer.status() == 202) {
            ImportReport report = server.report(answer.header("Location").replaceFirst("^https?://[^/]*", ""));
            assertThat(report.files())
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(file.lines(true)).as(file.toString()).hasSizeGreaterThan(1))
                    .allSatisfy(file -> assertThat(file.state()).isEqualTo("refused"));
        } else {
            assertThat(answer.status()).as(answer.toString()).isIn(400, 413, 415, 422);
            assertThat(answer.problem()).isNotBlank();
        }
        assertThat(server.administrator().get("/api/v1/acts").text()).isEqualTo(before);
        assertThat(server.anonymous().get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void refusesTwoHundredMegabytes(@TempDir Path folder, SystemServer server) throws IOException {
        Path sparse = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        String before = server.administrator().get("/api/v1/acts").text();
        Multipart parts = new Multipart().field("mode", "publish").file("file", "huge.txt", sparse);
        Answer answer = server.administrator().post("/api/v1/imports", parts);
        if (answer.status() == 202) {
            ImportReport report = server.report(answer.header("Location").replaceFirst("^https?://[^/]*", ""));
            assertThat(report.files().get(0).state()).isEqualTo("refused");
        } else {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
        }
        assertThat(server.administrator().get("/api/v1/acts").text()).isEqualTo(before);
        assertThat(server.anonymous().get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void neverReadsAnExternalEntity(@TempDir Path folder, SystemServer server) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Алтын-сақа-құпиясы");
        String page = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html [<!ENTITY secret SYSTEM "%s"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
                <html xmlns="http://www.w3.org/1999/xhtml"><body><div id="container" class="lang_rus">
                <div class="slogan"><h1>О примере &secret;</h1></div><p>Закон Республики Казахстан от 8 августа 2002 года N 999.</p>
                <div class="text"><article><h3 id="z1">Статья 1. Пример &secret; &b;</h3>
                <p id="z2">1. Слова &secret;</p></article></div></div></body></html>
                """.formatted(secret.toUri());
        Multipart parts = new Multipart()
                .field("mode", "preview")
                .file("file", "entity.html", page.getBytes(StandardCharsets.UTF_8));
        Answer answer = server.administrator().post("/api/v1/imports", parts);
        String report = answer.text();
        if (answer.status() == 202) {
            String location = answer.header("Location").replaceFirst("^https?://[^/]*", "");
            server.report(location);
            report = server.administrator().get(location).text();
        }
        assertThat(report).doesNotContain("Алтын-сақа-құпиясы");
        assertThat(server.administrator().get("/api/v1/acts").text()).doesNotContain("Алтын-сақа-құпиясы");
    }

    @ParameterizedTest
    @MethodSource("badManifests")
    void refusesAManifestThatDoesNotFit(String manifest, SystemServer server) {
        String before = server.administrator().get("/api/v1/acts").text();
        Multipart parts = new Multipart()
                .field("mode", "publish")
                .file("manifest", "manifest.csv", manifest.getBytes(StandardCharsets.UTF_8))
                .file("file", "mentors.txt", LAW);
        Answer answer = server.administrator().post("/api/v1/imports", parts);
        if (answer.status() == 202) {
            ImportReport report = server.report(answer.header("Location").replaceFirst("^https?://[^/]*", ""));
            assertThat(report.files()).allSatisfy(file -> assertThat(file.bad()).isTrue());
        } else {
            assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
        }
        assertThat(server.administrator().get("/api/v1/acts").text()).isEqualTo(before);
    }

    static List<String> badManifests() {
        return List.of(
                "",
                "nonsense",
                HEADER,
                HEADER + "\nother.txt,ru,Z990000003_,law,Закон,,1,2020-01-01,2026-02-20",
                HEADER + "\nmentors.txt,de,Z990000003_,law,Закон,,1,2020-01-01,2026-02-20",
                HEADER + "\nmentors.txt,ru,Z990000003_,law,Закон,,1,2020-01-01,in spring",
                HEADER + "\nmentors.txt,ru,../../etc,law,Закон,,1,2020-01-01,2026-02-20");
    }

    @Test
    void readsAPageOfTheOfficialSiteWithoutAManifest(SystemServer server) {
        Path page = Corpus.legal().resolve("formats/law_on_personal_data_protection.ru.html");
        Parcel parcel = Selection.of(List.of(page)).get(0);
        String location = server.api().upload("/api/v1/imports", parcel.multipart("preview"));
        FileReport report = server.report(location).files().get(0);
        assertThat(report.bad()).as(report.toString()).isFalse();
        assertThat(report.json().getString("lang")).isEqualTo("ru");
        assertThat(report.articles()).isGreaterThan(20);
    }

    private static FileReport one(SystemServer server, String name, byte[] content, String row) {
        return server.bringIn(new Parcel(Map.of(name, file(content)), List.of(HEADER, row)))
                .files()
                .get(0);
    }

    private static String row(String file, String act) {
        return file + ",ru," + act + ",law,Закон о наставниках,Тәлімгерлер туралы заң,1-I,2020-01-01,2026-02-20";
    }

    private static Path file(byte[] content) {
        try {
            Path file = Files.createTempFile("senim-import", ".txt");
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] zipOfZeros(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzipOfZeros(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                gzip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
