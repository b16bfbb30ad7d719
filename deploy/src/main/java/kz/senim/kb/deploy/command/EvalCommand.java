package kz.senim.kb.deploy.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.ArticleText;
import kz.senim.kb.deploy.client.ArticleTexts;
import kz.senim.kb.deploy.quality.Evaluation;
import kz.senim.kb.deploy.quality.FailureList;
import kz.senim.kb.deploy.quality.Figures;
import kz.senim.kb.deploy.quality.JudgedQueries;
import kz.senim.kb.deploy.quality.Measures;
import kz.senim.kb.deploy.quality.Part;
import kz.senim.kb.deploy.quality.PlainLuceneSearch;
import kz.senim.kb.deploy.quality.QualityPage;
import kz.senim.kb.deploy.quality.ServerSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb eval}: how good search is, over the base as it stands. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how well the running server answers judged queries.",
            "DIR holds queries.tsv, qrels.tsv and, if there are any, variants.tsv."
        })
public final class EvalCommand implements Callable<Integer> {
    @Mixin
    private BaseOptions baseOptions = new BaseOptions();

    @Parameters(paramLabel = "DIR", description = "the folder of judged queries")
    private Path folder = Path.of("");

    @Option(
            names = "--without",
            paramLabel = "PART",
            description = "search without a part of it: ${COMPLETION-CANDIDATES}; can be given several times")
    private Set<Part> without = EnumSet.noneOf(Part.class);

    @Option(names = "--baseline", description = "show plain Lucene over the same articles beside it")
    private boolean baseline;

    @Option(names = "--output", paramLabel = "FILE.md", description = "write the tables there, too")
    private @Nullable Path output;

    @Option(names = "--save", paramLabel = "FILE.csv", description = "save the figures of every query")
    private @Nullable Path save;

    @Option(names = "--compare", paramLabel = "FILE.csv", description = "show the difference from figures saved before")
    private @Nullable Path compare;

    @Option(names = "--failures", description = "list the queries with nDCG@10 below 0.3, only here")
    private boolean failures;

    @Override
    public Integer call() {
        // All files are read before the first request: what is wrong in them is told at once.
        JudgedQueries judged = JudgedQueries.in(folder);
        Map<String, Measures> before = compare == null ? Map.of() : Figures.read(compare, judged);
        Evaluation evaluation = Evaluation.of(judged, new ServerSearch(baseOptions.api(), without), Console::progress);
        Evaluation plain = baseline ? plain(judged) : null;
        Console.endProgress();
        List<String> page = page(new QualityPage(evaluation), plain, before);
        page.forEach(Console::print);
        if (failures) {
            Console.print("");
            FailureList.of(evaluation.results()).forEach(Console::print);
        }
        if (output != null) {
            write(output, page);
        }
        if (save != null) {
            write(save, Figures.lines(evaluation.results()));
        }
        return 0;
    }

    private Evaluation plain(JudgedQueries judged) {
        List<ArticleText> articles = new ArticleTexts(baseOptions.api(), Console::progress).read();
        try (PlainLuceneSearch plain = new PlainLuceneSearch(articles)) {
            return Evaluation.of(judged, plain, Console::progress);
        }
    }

    private List<String> page(QualityPage tables, @Nullable Evaluation plain, Map<String, Measures> before) {
        List<String> page = new ArrayList<>(List.of("# Quality of search", ""));
        page.addAll(notes());
        Stream.of(
                        tables.measures(),
                        tables.variants(),
                        plain == null ? List.<String>of() : tables.beside(plain),
                        compare == null ? List.<String>of() : tables.comparison(name(compare), before),
                        tables.latency())
                .filter(section -> !section.isEmpty())
                .forEach(section -> {
                    page.add("");
                    page.addAll(section);
                });
        return page;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("- taken " + Instant.now().truncatedTo(ChronoUnit.MINUTES)
                + " with `kb eval`, one request after another, nothing warmed up; times as the client sees them");
        if (!without.isEmpty()) {
            notes.add("- without: "
                    + without.stream().sorted().map(Part::toString).collect(Collectors.joining(", ")));
        }
        notes.add("- nDCG@10: gain 3 for a provision that answers, 1 for a useful one; success@1, success@3, MRR: of"
                + " provisions that answer, among the first ten");
        notes.add("- a provision is an article of an act in any language; the sample act is left out");
        return notes;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void write(Path file, List<String> lines) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new Failure("Cannot write " + file + ": " + e, e);
        }
    }
}
