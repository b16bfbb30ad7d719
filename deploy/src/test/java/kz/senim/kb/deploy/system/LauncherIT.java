package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.deploy.base.Base;
import kz.senim.kb.deploy.base.RunningServer;
import kz.senim.kb.deploy.server.ClassArchive;
import kz.senim.kb.deploy.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/kb} as a person types it. */
class LauncherIT {
    private static final Pattern PASSWORD = Pattern.compile("with the password {2}(\\S+)");

    /** How a command ended. */
    private record Ended(int code, String said) {}

    @Test
    void runsImportsSearchesBacksUpAndStops(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("base");
        String port = Integer.toString(ClassArchive.freePort());
        Path first = folder.resolve("first.out");
        Process run = begin(Map.of(), first, "run", "--data", data.toString(), "--port", port);
        try {
            String said = await(run, first, "Ctrl+C");
            Matcher password = PASSWORD.matcher(said);
            assertThat(password.find()).as(said).isTrue();
            assertThat(said).contains("http://127.0.0.1:" + port + "/");
            Base base = Base.in(data);
            assertThat(said).doesNotContain(base.token());
            assertOwnerOnly(data);
            new Caller(base.running().orElseThrow().url(), Map.of()).signIn("admin", password.group(1));

            Ended second = kb(Map.of(), "run", "--data", data.toString(), "--port", "1");
            assertThat(second.code()).as(second.said()).isEqualTo(1);
            assertThat(second.said()).contains("kb stop");

            assertThat(kb(Map.of(), "status", "--data", data.toString()).code()).isZero();
            assertThat(kb(Map.of(), "search", "наставник", "--data", data.toString())
                            .code())
                    .isZero();
            Ended json = kb(Map.of(), "search", "ребенок", "--json", "--data", data.toString());
            assertThat(json.said()).startsWith("{").contains("\"hits\"");
            Path recipe = Files.writeString(folder.resolve("recipe.txt"), "Бауырсақ: ұн, су, тұз.");
            Ended refused = kb(Map.of(), "import", recipe.toString(), "--data", data.toString());
            assertThat(refused.code()).as(refused.said()).isEqualTo(1);
            assertThat(refused.said()).contains("refused", "recipe.txt");
            Path backup = folder.resolve("base.zip");
            assertThat(kb(Map.of(), "backup", backup.toString(), "--data", data.toString())
                            .code())
                    .isZero();
            assertThat(kb(Map.of(), "restore", backup.toString(), "--yes", "--data", data.toString())
                            .code())
                    .isZero();
            assertThat(kb(
                                    Map.of("KB_PASSWORD", SystemServer.PASSWORD),
                                    "user",
                                    "add",
                                    "aigul",
                                    "--data",
                                    data.toString())
                            .code())
                    .isZero();
            assertThat(kb(Map.of(), "user", "lock", "aigul", "--data", data.toString())
                            .code())
                    .isZero();
            assertThat(kb(Map.of(), "user", "list", "--data", data.toString()).said())
                    .contains("aigul", "locked");
            Ended token = kb(Map.of(), "token", "--data", data.toString());
            assertThat(token.said().strip()).hasSizeGreaterThan(30);
            Ended elsewhere = kb(
                    Map.of("KB_TOKEN", token.said().strip()), "search", "ребенок", "--url", "http://127.0.0.1:" + port);
            assertThat(elsewhere.code()).as(elsewhere.said()).isZero();
            assertThat(kb(Map.of(), "reindex", "--data", data.toString()).code())
                    .isZero();
            assertThat(kb(Map.of(), "sample", "remove", "--data", data.toString())
                            .code())
                    .isZero();
        } finally {
            run.destroy();
        }
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isZero();
        assertThat(Base.in(data).running()).isEmpty();

        Ended again = kb(Map.of(), "start", "--data", data.toString(), "--port", port);
        assertThat(again.code()).as(again.said()).isZero();
        assertThat(PASSWORD.matcher(again.said()).find()).isFalse();
        RunningServer server = Base.in(data).running().orElseThrow();
        server.handle().orElseThrow().destroyForcibly();
        for (int i = 0; i < 100 && server.alive(); i++) {
            SystemServer.pause(100);
        }
        Ended status = kb(Map.of(), "status", "--data", data.toString());
        assertThat(status.code()).as(status.said()).isEqualTo(3);
        assertThat(kb(Map.of(), "start", "--data", data.toString(), "--port", port)
                        .code())
                .isZero();
        assertThat(kb(Map.of(), "stop", "--data", data.toString()).code()).isZero();
    }

    @Test
    void saysThatThePortIsTaken(@TempDir Path folder) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Ended ended = kb(Map.of(), "run", "--data", folder.toString(), "--port", port);
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.said()).contains("Port " + port, "taken", "--port");
        }
    }

    @Test
    void refusesAHalfConfiguredDatabase(@TempDir Path folder) throws Exception {
        Ended ended = kb(
                Map.of("KB_DB_URL", "jdbc:postgresql://127.0.0.1:1/kb", "KB_DB_USER", "kb"),
                "run",
                "--data",
                folder.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("KB_DB_PASSWORD missing");
    }

    @Test
    void saysWhyADatabaseCannotBeReached(@TempDir Path folder) throws Exception {
        Ended ended = kb(
                Map.of(
                        "KB_DB_URL",
                        "jdbc:postgresql://127.0.0.1:1/kb",
                        "KB_DB_USER",
                        "kb",
                        "KB_DB_PASSWORD",
                        "opensesame"),
                "run",
                "--port",
                Integer.toString(ClassArchive.freePort()),
                "--data",
                folder.toString());
        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).containsIgnoringCase("127.0.0.1:1").doesNotContain("opensesame");
        assertThat(Base.in(folder).running()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "start",
                "stop",
                "status",
                "import",
                "search",
                "reindex",
                "token",
                "user",
                "user add",
                "user password",
                "user lock",
                "user unlock",
                "user list",
                "backup",
                "restore",
                "sample",
                "sample remove",
                "test",
                "bench",
                "bench import",
                "bench search",
                "bench crash",
                "bench editions",
                "bench fuzz"
            })
    void explainsEveryCommand(String command) throws Exception {
        List<String> words = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command.split(" ")));
        words.add("--help");
        Ended ended = kb(Map.of(), words.toArray(String[]::new));
        assertThat(ended.code()).isZero();
        assertThat(ended.said()).startsWith("Usage: kb" + (command.isEmpty() ? "" : " " + command));
    }

    @Test
    void saysWhatToDoWithoutAServer(@TempDir Path folder) throws Exception {
        Ended ended = kb(Map.of(), "search", "алименты", "--data", folder.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("kb run");
    }

    private static void assertOwnerOnly(Path data) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        for (String name : List.of("token", "pid", "port", "lock")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))))
                    .as(name)
                    .isEqualTo("rw-------");
        }
    }

    private static Ended kb(Map<String, String> environment, String... words) throws Exception {
        Path out = Files.createTempFile("senim-kb", ".out");
        try {
            Process process = begin(environment, out, words);
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            return new Ended(process.exitValue(), Files.readString(out));
        } finally {
            Files.delete(out);
        }
    }

    private static Process begin(Map<String, String> environment, Path out, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Installation.checkout().resolve("deploy/kb").toString());
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KB_"));
        builder.environment().put("KB_SKIP_BUILD", "true");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static String await(Process process, Path out, String words) throws IOException {
        for (int i = 0; i < 3_000; i++) {
            String said = Files.readString(out, StandardCharsets.UTF_8);
            if (said.contains(words)) {
                return said;
            }
            if (!process.isAlive()) {
                throw new AssertionError("ended: " + said);
            }
            SystemServer.pause(100);
        }
        throw new AssertionError("did not say " + words + ": " + Files.readString(out));
    }
}
