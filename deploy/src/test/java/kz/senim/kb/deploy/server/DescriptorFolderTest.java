package kz.senim.kb.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void hidesTheFolderAloneWhereThereIsAManifest() throws IOException {
        Path library = library("META-INF/", "META-INF/MANIFEST.MF", "META-INF/services/a.B", "a/B.class");
        DescriptorFolder.hide(library);
        try (ZipFile zip = new ZipFile(library.toFile())) {
            assertThat(zip.getEntry("META-INF/")).isNull();
            for (String kept : new String[] {"META-INF/MANIFEST.MF", "META-INF/services/a.B", "a/B.class"}) {
                assertThat(new String(zip.getInputStream(zip.getEntry(kept)).readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(kept);
            }
        }
    }

    @Test
    void leavesALibraryWithoutManifestAsItIs() throws IOException {
        Path library = library("META-INF/", "META-INF/faces-config.xml");
        byte[] former = Files.readAllBytes(library);
        DescriptorFolder.hide(library);
        assertThat(Files.readAllBytes(library)).isEqualTo(former);
    }

    @Test
    void leavesWhatIsNoLibraryAsItIs() throws IOException {
        for (String content : new String[] {"", "no library", "PK\u0005\u0006 ends too early"}) {
            Path file = Files.writeString(folder.resolve("file.jar"), content);
            DescriptorFolder.hide(file);
            assertThat(file).hasContent(content);
        }
    }

    private Path library(String... names) throws IOException {
        Path library = folder.resolve("library.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(library))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(name.getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        return library;
    }
}
