package kz.senim.kb.deploy.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.bench.ContactsBench;
import kz.senim.kb.deploy.bench.EditionsPage;
import kz.senim.kb.deploy.bench.ImportBench;
import kz.senim.kb.deploy.bench.SearchBench;
import kz.senim.kb.deploy.bench.ServedEditionsBench;
import kz.senim.kb.deploy.server.Installation;
import kz.senim.kb.deploy.server.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kb bench}: measurements, each over bases of its own. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures, over bases of its own that are gone afterwards, with the corpus of laws in KB_CORPUS.",
            "Results go to docs/measurements as Markdown and CSV. With KB_DB_URL, KB_DB_USER, KB_DB_PASSWORD",
            "an empty PostgreSQL database is measured instead of H2."
        })
public final class BenchCommand implements Runnable {
    private static final String OUTPUT = "where to write (default: docs/measurements in the checkout)";

    /** What search can be measured over. */
    enum Bases {
        LAW,
        GENERATED;

        /** The name on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to measure: import, search, editions, contacts, crash or fuzz.");
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Time to published and to searchable, rebuild, start, resident memory.")
    int bringIn(
            @Option(names = "--repetitions", defaultValue = "1", description = "how often (default: 1)")
                    int repetitions,
            @Option(names = "--output", paramLabel = "DIR", description = OUTPUT) @Nullable Path output)
            throws InterruptedException {
        new ImportBench(corpus(), folder(output), database(), Console::error)
                .run(repetitions)
                .forEach(Console::print);
        return 0;
    }

    @Command(
            name = "search",
            mixinStandardHelpOptions = true,
            description = {
                "Latency of search and of search as you type, over the imported law and over generated law beside it:",
                "one client, and 32 users each asking every 500 ms; beside bare Lucene and PostgreSQL."
            })
    int search(
            @Option(
                            names = "--provisions",
                            defaultValue = "300000",
                            description = "how many provisions to generate (default: 300000)")
                    int provisions,
            @Option(names = "--only", paramLabel = "law|generated", description = "measure over one of them only")
                    @Nullable
                    Bases only,
            @Option(names = "--seconds", defaultValue = "60", description = "how long the 32 users ask (default: 60)")
                    int seconds,
            @Option(names = "--output", paramLabel = "DIR", description = OUTPUT) @Nullable Path output)
            throws InterruptedException {
        if (provisions < 1 || seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--provisions and --seconds must be 1 or more.");
        }
        new SearchBench(folder(output), database(), Duration.ofSeconds(seconds), Console::error)
                .run(corpus(), only != Bases.GENERATED, only == Bases.LAW ? 0 : provisions)
                .forEach(Console::print);
        return 0;
    }

    @Command(
            name = "editions",
            mixinStandardHelpOptions = true,
            description = {
                "Lays generated editions of the Code of Administrative Offences over one another, each with about 1 %% of",
                "its articles changed, and the two real ones of the Entrepreneurial Code: rows and characters each adds,",
                "time to preview, to accept and to undo. With --served, the real ones only, through the API of a server."
            })
    int editions(
            @Option(names = "--served", description = "through the API of a running server, the real editions only")
                    boolean served,
            @Option(names = "--repetitions", defaultValue = "5", description = "with --served, how often (default: 5)")
                    int repetitions,
            @Option(names = "--busy", description = "with --served: something else runs; say so beside the figures")
                    boolean busy,
            @Option(names = "--editions", defaultValue = "20", description = "how many (default: 20)") int editions,
            @Option(names = "--output", paramLabel = "DIR", description = OUTPUT) @Nullable Path output)
            throws InterruptedException, IOException {
        if (editions < 2) {
            throw new ParameterException(spec.commandLine(), "--editions must be 2 or more.");
        }
        Path corpus = corpus();
        if (served) {
            new ServedEditionsBench(corpus, folder(output), database(), Console::error)
                    .run(repetitions, busy)
                    .forEach(Console::print);
            return 0;
        }
        Path told = Installation.checkout().resolve("kb-import/target/editions.csv");
        Files.deleteIfExists(told);
        int code = new TestCommand(List.of(
                        "-pl",
                        "kb-import",
                        "-am",
                        "-Dsurefire.failIfNoSpecifiedTests=false",
                        "-DskipITs",
                        "-Dtest=TwentyEditionsTest,RealEditionsTest",
                        "-Dkb.editions=" + editions))
                .call();
        if (code == 0) {
            EditionsPage.write(told, folder(output)).forEach(Console::print);
        }
        return code;
    }

    @Command(
            name = "contacts",
            mixinStandardHelpOptions = true,
            description = {
                "Imports generated services of 200 districts, and asks whom a district's callers can be sent to:",
                "one client, and 32 users each asking every 500 ms."
            })
    int contacts(
            @Option(names = "--services", defaultValue = "50000", description = "how many (default: 50000)")
                    int services,
            @Option(names = "--seconds", defaultValue = "30", description = "how long the 32 users ask (default: 30)")
                    int seconds,
            @Option(names = "--output", paramLabel = "DIR", description = OUTPUT) @Nullable Path output)
            throws InterruptedException {
        if (services < 1 || seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--services and --seconds must be 1 or more.");
        }
        new ContactsBench(folder(output), database(), Duration.ofSeconds(seconds), Console::error)
                .run(services)
                .forEach(Console::print);
        return 0;
    }

    @Command(
            name = "crash",
            mixinStandardHelpOptions = true,
            description = "Kills the server at random moments of imports and rebuilds, on H2 and on PostgreSQL.")
    int crash(
            @Option(names = "--repetitions", defaultValue = "10", description = "how often each (default: 10)")
                    int repetitions)
            throws InterruptedException, IOException {
        return new TestCommand(List.of(
                        "-pl",
                        "deploy",
                        "-am",
                        "-Dsurefire.failIfNoSpecifiedTests=false",
                        "-Dtest=none",
                        "-Dit.test=CrashIT",
                        "-Dkb.crash.repetitions=" + repetitions))
                .call();
    }

    @Command(
            name = "stemmer",
            mixinStandardHelpOptions = true,
            description = "How many words of Kazakh law the stemmer takes in a second, on one thread, by JMH.")
    int stemmer() throws InterruptedException, IOException {
        corpus();
        return new TestCommand(List.of(
                        "-pl",
                        "kb-search",
                        "-am",
                        "-Dsurefire.failIfNoSpecifiedTests=false",
                        "-Dtest=KazakhStemmerBenchmarkRun"))
                .call();
    }

    @Command(
            name = "fuzz",
            mixinStandardHelpOptions = true,
            description = {
                "Gives readers and parser spoilt files of every format, in a process with 320 MB; tells the seed, how many",
                "there were, and keeps every find in kb-import/target/fuzz."
            })
    int fuzz(
            @Option(names = "--minutes", defaultValue = "30", description = "for how long (default: 30)") int minutes,
            @Option(names = "--seed", description = "what the inputs follow from (default: another each time)")
                    @Nullable
                    Long seed)
            throws InterruptedException, IOException {
        if (minutes < 1) {
            throw new ParameterException(spec.commandLine(), "--minutes must be 1 or more.");
        }
        List<String> arguments = new ArrayList<>(List.of(
                "-pl",
                "kb-import",
                "-am",
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dtest=FuzzTest",
                "-Dkb.fuzz.seconds=" + Duration.ofMinutes(minutes).toSeconds()));
        if (seed != null) {
            arguments.add("-Dkb.fuzz.seed=" + seed);
        }
        return new TestCommand(arguments).call();
    }

    private static Map<String, String> database() {
        return ServerSettings.from(System.getenv(), 0, false, null).database();
    }

    private static Path folder(@Nullable Path output) {
        return output == null ? Installation.checkout().resolve("docs/measurements") : output;
    }

    private static Path corpus() {
        String told = System.getenv("KB_CORPUS");
        Path corpus = Installation.checkout().resolve(told == null || told.isBlank() ? "../shared" : told);
        if (!Files.isRegularFile(corpus.resolve("legal/acts.csv"))) {
            throw new Failure("The corpus of laws is missing: KB_CORPUS must name a folder with legal/acts.csv.");
        }
        return corpus.normalize();
    }
}
