package kz.senim.kb.importer.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The word processor that documents are opened with; where it is missing, tests are skipped, on the CI they fail. */
final class LibreOffice {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private LibreOffice() {}

    /** What it reads in a document. */
    static String text(byte[] docx, Path folder) throws IOException, InterruptedException {
        return Files.readString(converted(docx, folder, "txt:Text (encoded):UTF8", "txt"));
    }

    /** The document as it prints it. */
    static byte[] pdf(byte[] docx, Path folder) throws IOException, InterruptedException {
        return Files.readAllBytes(converted(docx, folder, "pdf", "pdf"));
    }

    private static Path converted(byte[] docx, Path folder, String filter, String ending)
            throws IOException, InterruptedException {
        boolean there = Files.isExecutable(PROGRAM);
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("LibreOffice is missing: apt-get install libreoffice-writer-nogui");
        }
        assumeTrue(there, "No LibreOffice here");
        Path file = Files.write(folder.resolve("a.docx"), docx);
        Process process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return folder.resolve("a." + ending);
    }
}
