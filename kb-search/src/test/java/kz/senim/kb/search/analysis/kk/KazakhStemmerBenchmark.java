package kz.senim.kb.search.analysis.kk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many words of Kazakh law the stemmer takes in a second, on one thread: {@code kb bench stemmer}. Not a test, its
 * name keeps it out of every run that does not ask for it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class KazakhStemmerBenchmark {
    private static final int WORDS = 100_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    /** The server's flag: the first compiler alone. */
    private static final String AS_IN_THE_SERVER = "-XX:TieredStopAtLevel=1";

    private final KazakhStemmer stemmer = new KazakhStemmer(Spelling.KAZAKH);
    private final List<char[]> words = new ArrayList<>();
    private final char[] buffer = new char[200];

    @Setup
    public void readTheLaw() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getenv("KB_CORPUS"), "legal/kaz"))) {
            files.sorted().flatMap(KazakhStemmerBenchmark::words).limit(WORDS).forEach(words::add);
        }
        for (int i = 0; words.size() < WORDS; i++) {
            words.add(words.get(i));
        }
    }

    @Benchmark
    @OperationsPerInvocation(WORDS)
    public int words() {
        int letters = 0;
        for (char[] word : words) {
            System.arraycopy(word, 0, buffer, 0, word.length);
            letters += stemmer.stem(buffer, word.length);
        }
        return letters;
    }

    private static Stream<char[]> words(Path file) {
        try {
            return WORD.matcher(Files.readString(file).toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> word.length() <= 100)
                    .map(String::toCharArray);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    @Test
    void print() throws RunnerException {
        tell("the server's flags", AS_IN_THE_SERVER);
        tell("both compilers", "-XX:+TieredCompilation");
    }

    private static void tell(String flags, String argument) throws RunnerException {
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(KazakhStemmerBenchmark.class.getName())
                        .jvmArgs(argument)
                        .build())
                .run()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.2f million words a second on one thread (± %.2f)%n",
                    flags,
                    result.getPrimaryResult().getScore() / 1e6,
                    result.getPrimaryResult().getScoreError() / 1e6);
        }
    }
}
