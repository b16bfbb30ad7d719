package kz.senim.kb.importer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Spoilt files of every format are refused with a reason or read; nothing hangs, and nothing takes all memory. */
class FuzzTest {
    private static final int SECONDS_ON_CI = 60;
    private static final int SECONDS_ELSEWHERE = 10;

    @Test
    void noSpoiltFileBreaksTheReadersOrTheParser() throws IOException, InterruptedException {
        boolean ci = "true".equals(System.getenv("CI"));
        long seconds = Long.getLong("kb.fuzz.seconds", ci ? SECONDS_ON_CI : SECONDS_ELSEWHERE);
        long seed = Long.getLong("kb.fuzz.seed", System.currentTimeMillis() % 1_000_000_000);
        Path finds = Files.createDirectories(Path.of("target/fuzz").toAbsolutePath());
        String corpus = Objects.requireNonNullElse(System.getenv("KB_CORPUS"), "no-corpus");
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx320m",
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fuzzer.class.getName(),
                        Long.toString(seed),
                        Long.toString(seconds),
                        corpus,
                        finds.toString()))
                .redirectErrorStream(true)
                .redirectOutput(finds.resolve("log").toFile())
                .start();
        int code = child.waitFor();
        String log = Files.readString(finds.resolve("log"));
        log.lines().filter(line -> line.startsWith("seed ")).forEach(System.out::println);
        assertThat(code).as(log).isZero();
        assertThat(log).contains("seed " + seed + ": ").doesNotContain(": 0 inputs");
    }
}
