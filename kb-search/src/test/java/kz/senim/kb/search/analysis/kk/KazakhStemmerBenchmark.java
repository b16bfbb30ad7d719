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

/**
 * How many words of Kazakh law the stemmer takes in a second, on one thread: {@code kb bench stemmer}.
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
}
