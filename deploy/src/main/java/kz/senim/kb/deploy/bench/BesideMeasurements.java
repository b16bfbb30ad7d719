package kz.senim.kb.deploy.bench;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.check.Postgres;
import kz.senim.kb.deploy.client.ArticleText;
import kz.senim.kb.deploy.server.BesideServer;
import kz.senim.kb.deploy.server.Folders;
import kz.senim.kb.deploy.server.Installation;

/** What search is held against, over the same rows while the server is down: bare Lucene, and PostgreSQL. */
final class BesideMeasurements {
    private static final int WARM_UP = 3_000;
    private static final int REQUESTS = 2_000;

    private final MeasuredServer server;
    private final BesideServer beside = new BesideServer(Installation.ofThisCheckout());
    private final Duration longest;
    private final Consumer<String> progress;

    /**
     * @param longest for how long each of them may ask
     */
    BesideMeasurements(MeasuredServer server, Duration longest, Consumer<String> progress) {
        this.server = server;
        this.longest = longest;
        this.progress = progress;
    }

    /** Takes them; the server is down then, and after it. */
    void take(SearchTables tables, List<String> questions, List<ArticleText> articles, int generated) {
        try {
            Path folder = Files.createTempDirectory("senim-beside");
            try {
                Lines.write(
                        folder.resolve(BareSearch.QUESTIONS),
                        questions.stream().map(List::of).toList());
                writeActs(folder);
                Lines.write(folder.resolve(BareSearch.LEXICON), server.lexiconPairs());
                server.stop();
                bareSearch(tables, folder);
                postgres(tables, folder, articles, generated);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new Failure("No temporary folder: " + e, e);
        }
    }

    private void writeActs(Path folder) {
        List<JsonObject> acts =
                server.api().get("/api/v1/acts").getJsonArray("acts").getValuesAs(JsonObject.class);
        Lines.write(
                folder.resolve(BareSearch.ACTS),
                acts.stream()
                        .map(act -> List.of(
                                act.getString("actId"),
                                text(act, "titleRu"),
                                text(act, "titleKk"),
                                text(act, "number")))
                        .toList());
    }

    private static String text(JsonObject act, String name) {
        return act.get(name) instanceof JsonString text ? text.getString() : "";
    }

    private void bareSearch(SearchTables tables, Path folder) {
        progress.accept("bare Lucene");
        beside.run(
                BareSearch.class,
                Map.of(),
                List.of(
                        server.indexFolder().toString(),
                        folder.toString(),
                        Integer.toString(WARM_UP),
                        Integer.toString(REQUESTS),
                        Long.toString(longest.toSeconds())));
        add(tables, Lines.read(folder.resolve(BareSearch.TIMES)), BareSearch.LUCENE, BareSearch.WITHOUT_HTTP);
    }

    private void postgres(SearchTables tables, Path folder, List<ArticleText> articles, int generated) {
        if (Postgres.binaries().isEmpty()) {
            tables.fact("PostgreSQL", "is not installed here");
            return;
        }
        progress.accept("PostgreSQL");
        Lines.write(
                folder.resolve(PostgresSearch.ARTICLES),
                articles.stream()
                        .map(article -> List.of(
                                article.actId(),
                                article.language(),
                                article.article(),
                                article.heading(),
                                article.text()))
                        .toList());
        try (Postgres postgres = Postgres.start()) {
            beside.run(
                    PostgresSearch.class,
                    postgres.environment(),
                    List.of(folder.toString(), Integer.toString(generated), Long.toString(longest.toSeconds())));
        }
        add(
                tables,
                Lines.read(folder.resolve(PostgresSearch.TIMES)),
                PostgresSearch.ANY_WORD,
                PostgresSearch.ALL_WORDS);
        Lines.read(folder.resolve(PostgresSearch.FACTS)).forEach(fact -> tables.fact(fact.get(0), fact.get(1)));
    }

    private void add(SearchTables tables, List<List<String>> times, String... scenarios) {
        for (String scenario : scenarios) {
            progress.accept(tables.add(scenario, Lines.timings(times, scenario)));
        }
    }
}
