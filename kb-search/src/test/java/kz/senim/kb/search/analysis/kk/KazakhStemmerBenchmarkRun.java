package kz.senim.kb.search.analysis.kk;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark for {@code kb bench stemmer}. Not a test: its name keeps it out of every run that does not ask for it. */
class KazakhStemmerBenchmarkRun {
    /** The server's flag: the first compiler alone. */
    private static final String AS_IN_THE_SERVER = "-XX:TieredStopAtLevel=1";

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
