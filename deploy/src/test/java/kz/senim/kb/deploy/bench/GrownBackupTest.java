package kz.senim.kb.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.senim.kb.deploy.client.ArticleText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrownBackupTest {
    private static final String ACTS = "id:text\ttitle_kk:text\ttitle_ru:text\nK1\tкодекс\tкодекс\n";
    private static final String PROVISIONS = "body:text\tid:integer\tlanguage:text\tvalid_to:day\nа\\tб\t1\tRU\t\\N\n";
    private static final String TOPICS = "id:integer\n7\n";
    private static final GeneratedLaw LAW = new GeneratedLaw(
            List.of(
                    new ArticleText("A", "ru", "1", "Права", "Право на имя.\nПраво на дом."),
                    new ArticleText("A", "kk", "1", "Құқық", "Есім құқығы.\nҮй құқығы.")),
            202);

    @TempDir
    private Path folder = Path.of("");

    private Path grown = Path.of("");

    @BeforeEach
    void grow() throws IOException {
        Path original = folder.resolve("original.zip");
        try (OutputStream file = Files.newOutputStream(original);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            put(zip, "tables/act.tsv", ACTS);
            put(zip, "tables/provision.tsv", PROVISIONS);
            put(zip, "tables/topic.tsv", TOPICS);
            put(
                    zip,
                    "listing.tsv",
                    "senim-backup\t2\nschema\t5\ntable\tact\t1\t9\tx\ntable\tprovision\t1\t9\tx\ntable\ttopic\t1\t9\tx\n");
        }
        grown = folder.resolve("grown.zip");
        new GrownBackup(original).write(LAW, grown);
    }

    @Test
    void keepsWhatWasThereAndAddsActsAndArticles() throws IOException {
        assertThat(text("tables/act.tsv"))
                .startsWith(ACTS)
                .hasLineCount(4)
                .contains("\nZ990000000\t", "\nZ990000001\t");
        assertThat(text("tables/provision.tsv")).startsWith(PROVISIONS).hasLineCount(204);
        assertThat(text("tables/provision.tsv").lines().skip(2))
                .allMatch(line -> line.matches("1\\. [^\\t]+\\\\n2\\. [^\\t]+\\t\\d{9}\\t(RU|KK)\\t\\\\N"));
        assertThat(text("tables/topic.tsv")).isEqualTo(TOPICS);
    }

    @Test
    void listsEveryTableWithItsRowsItsLengthAndItsDigest() throws IOException {
        assertThat(text("listing.tsv").lines())
                .containsExactly(
                        "senim-backup\t2", "schema\t5", listed("act", 3), listed("provision", 203), listed("topic", 1));
    }

    @Test
    void isSealedWithTheDigestOfAllBefore() throws IOException {
        byte[] all = Files.readAllBytes(grown);
        byte[] sealed = Arrays.copyOf(all, all.length - 71);
        assertThat(new String(all, sealed.length, 71, StandardCharsets.US_ASCII))
                .isEqualTo("sha256 " + sha256(sealed));
    }

    private String listed(String table, int rows) throws IOException {
        byte[] bytes = text("tables/" + table + ".tsv").getBytes(StandardCharsets.UTF_8);
        return "table\t" + table + "\t" + rows + "\t" + bytes.length + "\t" + sha256(bytes);
    }

    private String text(String part) throws IOException {
        try (ZipFile zip = new ZipFile(grown.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
