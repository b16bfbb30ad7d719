package kz.senim.kb.deploy.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.ArticleText;
import kz.senim.kb.deploy.client.ArticleTexts;
import kz.senim.kb.deploy.client.Selection;

/**
 * Measures search over the imported law, and over as much generated law beside it as a country has: through HTTP, as
 * somebody types, on the bare index, and in PostgreSQL over the same rows.
 */
public final class SearchBench {
    private static final int WARM_UP = 3_000;
    private static final int REQUESTS = 2_000;

    private static final String ONE = "search, 1 client";
    private static final String MANY = "search, 32 users";
    private static final String TYPING_ONE = "as you type, 1 client";
    private static final String TYPING_MANY = "as you type, 32 users";
    private static final String HOSTILE = "hostile questions, 1 client";

    private final Results results;
    private final Map<String, String> database;
    private final Duration beating;
    private final Consumer<String> progress;
    private final List<String> questions = questions();
    private final List<String> typed = Typing.prefixes(questions);

    public SearchBench(Path results, Map<String, String> database, Duration beating, Consumer<String> progress) {
        this.results = new Results(results);
        this.database = database;
        this.beating = beating;
        this.progress = progress;
    }

    /**
     * Takes all measurements; returns the Markdown that was written.
     *
     * @param law whether to measure over the imported law alone
     * @param generated how many provisions to generate beside it and measure again; 0 for none
     */
    public List<String> run(Path corpus, boolean law, int generated) throws InterruptedException {
        List<SearchTables> tables = new ArrayList<>();
        List<String> page = new ArrayList<>(List.of("# Search", ""));
        page.addAll(Machine.describe(
                database.isEmpty()
                        ? "H2 in a file"
                        : database.getOrDefault("KB_DB_URL", "?").split(":")[1]));
        page.addAll(notes());
        try (MeasuredServer server = new MeasuredServer(database)) {
            server.start();
            progress.accept("importing");
            server.bringIn(Selection.of(List.of(corpus.resolve("legal/acts.csv"))));
            progress.accept("reading what was imported");
            List<ArticleText> articles = new ArticleTexts(server.api(), counted -> {}).read();
            server.awaitLexicon();
            if (law) {
                tables.add(measure(server, new SearchTables("The imported law"), articles, 0));
            }
            if (generated > 0) {
                if (law) {
                    server.start();
                }
                GeneratedLaw more = new GeneratedLaw(articles, generated);
                page.add("- words to draw from: " + more.vocabularySizes().get(0) + " Russian, "
                        + more.vocabularySizes().get(1) + " Kazakh");
                SearchTables grown = new SearchTables("The imported law and " + generated + " generated provisions");
                progress.accept("writing " + generated + " generated provisions");
                grow(server, more, grown);
                tables.add(measure(server, grown, articles, generated));
            }
        }
        List<String> rows = new ArrayList<>(List.of(SearchTables.CSV_HEADER));
        for (SearchTables table : tables) {
            page.add("");
            page.addAll(table.page());
            rows.addAll(table.rows());
        }
        String suffix = database.isEmpty() ? "" : "-postgresql";
        results.write("search" + suffix + ".md", page);
        results.write("search" + suffix + ".csv", rows);
        return page;
    }

    private List<String> notes() {
        return List.of(
                "- taken with `kb bench search`: " + questions.size() + " questions in Russian and Kazakh, client and"
                        + " server on the same processors, " + WARM_UP + " requests to warm up",
                "- 1 client: " + REQUESTS + " requests one after another, but for " + beating.toSeconds() + " s at"
                        + " most (and to warm up); 32 users: each asks every 500 ms for " + beating.toSeconds()
                        + " s, times count from when the request was due",
                "- as you type: the " + typed.size() + " beginnings of the questions, letter by letter, `prefix: true`",
                "- bare Lucene: the expanded questions on the same index in a Java of its own with the server's flags,"
                        + " the 20 best with their highlights; search without HTTP: all of search there, from the text"
                        + " typed to the hits",
                "- PostgreSQL: `russian`, GIN, the 10 best by `ts_rank_cd` with `ts_headline`, settings as they come;"
                        + " any word: the words joined by `or` in `websearch_to_tsquery`, as our search and Lucene"
                        + " look for them; all words: the question as it is",
                "- hostile questions: " + HostileQuestions.all().size() + ", held to an answer within 200 ms",
                "- generated provisions: acts of " + GeneratedLaw.ARTICLES + " articles in both languages, headings"
                        + " and paragraphs as long as those of articles drawn from the imported law (200 words at"
                        + " most), their words drawn by Zipf's law (exponent 1) from the words of that law in that"
                        + " language, from a fixed seed; brought in with `POST /restore`");
    }

    private SearchTables measure(MeasuredServer server, SearchTables tables, List<ArticleText> articles, int generated)
            throws InterruptedException {
        int documents = server.awaitCurrentIndex().getInt("documents");
        SearchLoad load = new SearchLoad(server.api().server(), server.token());
        List<HttpRequest> asked = questions.stream()
                .map(question -> load.request(question, false))
                .toList();
        List<HttpRequest> typing =
                typed.stream().map(beginning -> load.request(beginning, true)).toList();
        List<HttpRequest> hostile = HostileQuestions.all().stream()
                .map(question -> load.request(question, false))
                .toList();
        progress.accept("warming up");
        load.oneAfterAnother(asked, WARM_UP, beating);
        note(tables, ONE, load.oneAfterAnother(asked, REQUESTS, beating));
        note(tables, MANY, load.onTheBeat(asked, beating));
        load.oneAfterAnother(typing, WARM_UP, beating);
        note(tables, TYPING_ONE, load.oneAfterAnother(typing, REQUESTS, beating));
        note(tables, TYPING_MANY, load.onTheBeat(typing, beating));
        note(tables, HOSTILE, load.each(hostile));
        tables.fact("resident after it", Machine.memory(server.pid(), "VmRSS") + " MiB");
        tables.fact("most resident ever", Machine.memory(server.pid(), "VmHWM") + " MiB");
        tables.fact("documents in the index", Integer.toString(documents));
        if (generated == 0) {
            progress.accept("rebuilding");
            tables.fact("rebuild of the index", Speed.of(documents, server.rebuild()));
        }
        tables.fact("size of the index", server.indexMebibytes() + " MiB");
        server.lexicon().ifPresent(learned -> tables.fact("the lexicon", learned));
        new BesideMeasurements(server, beating, progress).take(tables, questions, articles, generated);
        tables.ratio(ONE, BareSearch.LUCENE);
        tables.ratio(ONE, BareSearch.WITHOUT_HTTP);
        tables.ratio(PostgresSearch.ANY_WORD, ONE);
        tables.ratio(PostgresSearch.ALL_WORDS, ONE);
        return tables;
    }

    private void grow(MeasuredServer server, GeneratedLaw law, SearchTables tables) throws InterruptedException {
        int before = server.awaitCurrentIndex().getInt("documents");
        Duration restored = server.grow(law);
        progress.accept("restored after " + restored.toSeconds() + " s, indexing");
        tables.fact("restore of the grown backup", restored.toSeconds() + " s");
        long begin = System.nanoTime();
        int documents = server.awaitCurrentIndex().getInt("documents") - before;
        tables.fact("indexed after the restore", Speed.of(documents, System.nanoTime() - begin));
        progress.accept("indexed " + documents);
    }

    private void note(SearchTables tables, String scenario, List<Timing> timings) {
        progress.accept(tables.add(scenario, timings));
    }

    private static List<String> questions() {
        try (var stream = SearchBench.class.getResourceAsStream("queries.txt")) {
            if (stream == null) {
                throw new Failure("queries.txt is not in the client");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new Failure("queries.txt cannot be read", e);
        }
    }
}
