package kz.senim.kb.deploy.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.senim.kb.deploy.client.Manifest;
import org.junit.jupiter.api.Assumptions;

/** The laws to test with, found through {@code kb.corpus}. Without them a test is skipped, in CI it fails. */
final class Corpus {
    private Corpus() {}

    static Path legal() {
        Path legal = Path.of(System.getProperty("kb.corpus", "")).resolve("legal");
        needed(Files.isRegularFile(legal.resolve("acts.csv")), "KB_CORPUS names no folder with legal/acts.csv");
        return legal;
    }

    static Path manifest() {
        return legal().resolve("acts.csv");
    }

    /** All rows of the manifest. */
    static List<Manifest.Row> files() {
        return Manifest.read(manifest()).rows();
    }

    /** Skips the test that asks, saying what is missing; where CI=true nothing may be missing. */
    static void needed(boolean there, String missing) {
        if ("true".equals(System.getenv("CI"))) {
            org.assertj.core.api.Assertions.assertThat(there).as(missing).isTrue();
        }
        Assumptions.assumeTrue(there, missing);
    }
}
