package kz.senim.kb.deploy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCountsTest {
    @TempDir
    private Path checkout = Path.of("");

    @Test
    void sumsTheReportsOfAllModules() throws IOException {
        report("kb-domain/target/surefire-reports", 10, 1, 0, 2);
        report("deploy/target/failsafe-reports", 5, 0, 1, 0);
        assertThat(TestCounts.of(checkout)).hasToString("11 passed, 2 failed, 2 skipped");
        TestCounts.forget(checkout);
        assertThat(TestCounts.of(checkout)).hasToString("0 passed, 0 failed, 0 skipped");
    }

    private void report(String folder, int tests, int failures, int errors, int skipped) throws IOException {
        Path reports = Files.createDirectories(checkout.resolve(folder));
        Files.writeString(
                reports.resolve("TEST-some.xml"),
                "<testsuite name=\"some\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\"/>"
                        .formatted(tests, failures, errors, skipped));
    }
}
