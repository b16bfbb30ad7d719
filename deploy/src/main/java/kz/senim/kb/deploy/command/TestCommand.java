package kz.senim.kb.deploy.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.check.Equipment;
import kz.senim.kb.deploy.check.Postgres;
import kz.senim.kb.deploy.check.TestCounts;
import kz.senim.kb.deploy.server.Installation;
import kz.senim.kb.deploy.server.ServerProcess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kb test}: sets up what the tests need, runs every one of them, and says how many passed. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Runs every test: installs Chromium, LibreOffice and PostgreSQL where it can, starts a throw-away PostgreSQL,",
            "finds the corpus of laws (KB_CORPUS, by default ../shared beside the checkout), runs mvn verify.",
            "With CI=true whatever is missing is a failure; otherwise the tests that need it are skipped."
        })
public final class TestCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MAVEN", description = "further arguments for Maven, after --")
    private List<String> arguments = new ArrayList<>();

    public TestCommand() {}

    TestCommand(List<String> arguments) {
        this.arguments = arguments;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        Path checkout = Installation.checkout();
        boolean strict = "true".equals(System.getenv("CI"));
        List<String> missing = new ArrayList<>(equip());
        Path corpus = corpus(checkout);
        if (corpus == null) {
            missing.add("the corpus of laws (KB_CORPUS names no folder with legal/acts.csv)");
        }
        if (!missing.isEmpty()) {
            String what = "Missing: " + String.join(", ", missing);
            if (strict) {
                throw new Failure(what + ". Every test must run where CI=true.");
            }
            Console.error(what + ". The tests that need it are skipped.");
        }
        TestCounts.forget(checkout);
        int code;
        if (Postgres.binaries().isPresent()) {
            Postgres postgres = Postgres.start();
            Thread stop = new Thread(postgres::close);
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                code = maven(checkout, corpus, postgres);
            } finally {
                Runtime.getRuntime().removeShutdownHook(stop);
                postgres.close();
            }
        } else {
            code = maven(checkout, corpus, null);
        }
        TestCounts counts = TestCounts.of(checkout);
        Console.print(counts.toString());
        return code != 0 || counts.failed() > 0 || counts.passed() == 0 ? 1 : 0;
    }

    private static List<String> equip() {
        List<String> missing = Equipment.missing();
        if (!missing.isEmpty() && Equipment.canInstall()) {
            Console.error("Installing " + String.join(", ", missing) + " …");
            Equipment.install(missing);
            return Equipment.missing();
        }
        if (!missing.isEmpty()) {
            Console.error("Install, e.g.:  apt-get install " + String.join(" ", missing));
        }
        return missing;
    }

    private static @Nullable Path corpus(Path checkout) {
        String told = System.getenv("KB_CORPUS");
        Path folder = checkout.resolve(told == null || told.isBlank() ? "../shared" : told)
                .normalize();
        return Files.isRegularFile(folder.resolve("legal/acts.csv")) ? folder : null;
    }

    private int maven(Path checkout, @Nullable Path corpus, @Nullable Postgres postgres)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "verify"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(checkout.toFile()).inheritIO();
        builder.environment().remove("KB_CORPUS");
        if (corpus != null) {
            builder.environment().put("KB_CORPUS", corpus.toString());
        }
        if (postgres != null) {
            builder.environment().putAll(postgres.environment());
        }
        Process maven = builder.start();
        Thread stop = new Thread(() -> ServerProcess.stop(maven.toHandle()));
        Runtime.getRuntime().addShutdownHook(stop);
        int code = maven.waitFor();
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            return code;
        }
        return code;
    }
}
