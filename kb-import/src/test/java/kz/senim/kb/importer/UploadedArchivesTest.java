package kz.senim.kb.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadedArchivesTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void bringAFileAnArchiveAndAnotherFile() throws IOException {
        Files.writeString(folder.resolve("0"), "first");
        Files.writeString(folder.resolve("2"), "last");
    }

    @Test
    void putsTheFilesOfAnArchiveInItsPlace() throws IOException {
        archive(StandardCharsets.UTF_8, "rus/a.txt", "__MACOSX/rus/._a.txt", "kaz/заң.txt");
        assertThat(UploadedArchives.unpack(folder, List.of("x.txt", "laws.zip", "y.txt")))
                .containsExactly("x.txt", "laws.zip/rus/a.txt", "laws.zip/kaz/заң.txt", "y.txt");
        assertThat(contents()).containsExactly("first", "rus/a.txt", "kaz/заң.txt", "last");
    }

    @Test
    void readsNamesInTheEncodingOfOldArchivers() throws IOException {
        archive(Charset.forName("IBM866"), "закон.txt");
        assertThat(UploadedArchives.unpack(folder, List.of("x.txt", "laws.zip", "y.txt")))
                .contains("laws.zip/закон.txt");
    }

    @Test
    void takesTheListInAnArchiveForTheManifestUnlessOneWasUploaded() throws IOException {
        archive(StandardCharsets.UTF_8, "acts.csv", "a.txt");
        assertThat(UploadedArchives.unpack(folder, List.of("x.txt", "laws.zip", "y.txt")))
                .containsExactly("x.txt", "laws.zip/a.txt", "y.txt");
        assertThat(folder.resolve("manifest")).hasContent("acts.csv");
    }

    @Test
    void leavesADocumentABombAndABrokenArchiveToBeReadInTheirTurn() throws IOException {
        archive(StandardCharsets.UTF_8, "[Content_Types].xml", "word/document.xml");
        byte[] document = Files.readAllBytes(folder.resolve("1"));
        Files.write(folder.resolve("0"), bomb());
        Files.write(folder.resolve("2"), Arrays.copyOf(document, document.length - 30));
        assertThat(UploadedArchives.unpack(folder, List.of("bomb.zip", "law.docx", "cut.zip")))
                .containsExactly("bomb.zip", "law.docx", "cut.zip");
        assertThat(Files.readAllBytes(folder.resolve("1"))).isEqualTo(document);
    }

    private void archive(Charset names, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("1")), names)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(new byte[64 * 1024 * 1024]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
