package kz.senim.kb.deploy.bench;

import jakarta.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.Selection;

/**
 * Measures {@code POST /search} over the imported law: one client asking again as soon as it is answered, and users
 * each asking on a fixed beat. On the beat, a late answer is counted from when it should have been asked for, so that a
 * server that stalls cannot hide it (coordinated omission).
 */
public final class SearchBench {
    private static final int WARM_UP = 3_000;
    private static final int REQUESTS = 2_000;
    private static final int USERS = 32;
    private static final long BEAT = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int OK = 200;

    private final Results results;
    private final Map<String, String> database;
    private final Consumer<String> progress;
    private final List<String> queries = queries();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> rows = new ArrayList<>(List.of("scenario,query,micros,status"));

    /** One answer: which query, how long it took, with which status (0 for none). */
    private record Answer(int query, long nanos, int status) {}

    public SearchBench(Path results, Map<String, String> database, Consumer<String> progress) {
        this.results = new Results(results);
        this.database = database;
        this.progress = progress;
    }

    /** Takes all measurements; returns the Markdown that was written. */
    public List<String> run(Path corpus, Duration beating) throws InterruptedException {
        List<String> page = new ArrayList<>(List.of("# Search", ""));
        page.addAll(Machine.describe(
                database.isEmpty()
                        ? "H2 in a file"
                        : database.getOrDefault("KB_DB_URL", "?").split(":")[1]));
        page.addAll(List.of(
                "- taken with `kb bench search`: " + queries.size() + " queries in Russian and Kazakh over all law of"
                        + " the corpus, client and server on the same processors, " + WARM_UP + " requests to warm up",
                "- 1 client: " + REQUESTS + " requests one after another; 32 users: each asks every 500 ms for "
                        + beating.toSeconds() + " s, times count from when the request was due",
                "",
                "| scenario | requests | errors | p50 ms | p90 ms | p99 ms | max ms |",
                "| --- | --- | --- | --- | --- | --- | --- |"));
        try (MeasuredServer server = new MeasuredServer(database)) {
            server.start();
            progress.accept("importing");
            server.bringIn(Selection.of(List.of(corpus.resolve("legal/acts.csv"))));
            URI search = server.api().server().resolve("/api/v1/search");
            List<HttpRequest> requests = new ArrayList<>();
            for (String query : queries) {
                requests.add(request(search, server.token(), query));
            }
            progress.accept("warming up");
            oneAfterAnother(requests, WARM_UP);
            progress.accept("1 client");
            page.add(summary("1 client", oneAfterAnother(requests, REQUESTS)));
            progress.accept("32 users");
            page.add(summary("32 users", onTheBeat(requests, beating)));
            page.add("");
            page.add("Resident after it: " + Machine.memory(server.pid(), "VmRSS") + " MiB.");
        }
        results.write("search" + (database.isEmpty() ? "" : "-postgresql") + ".md", page);
        results.write("search" + (database.isEmpty() ? "" : "-postgresql") + ".csv", rows);
        return page;
    }

    private List<Answer> oneAfterAnother(List<HttpRequest> requests, int count) {
        List<Answer> answers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int query = i % requests.size();
            answers.add(ask(requests.get(query), query, System.nanoTime()));
        }
        return answers;
    }

    private List<Answer> onTheBeat(List<HttpRequest> requests, Duration beating) throws InterruptedException {
        ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
        long begin = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        List<Thread> users = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            int number = user;
            Thread thread = new Thread(() -> {
                long offset = number * BEAT / USERS;
                for (int beat = 0; beat * BEAT < beating.toNanos(); beat++) {
                    long due = begin + offset + beat * BEAT;
                    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                        LockSupport.parkNanos(left);
                    }
                    int query = (number * 7 + beat) % requests.size();
                    answers.add(ask(requests.get(query), query, due));
                }
            });
            thread.start();
            users.add(thread);
        }
        for (Thread user : users) {
            user.join();
        }
        return List.copyOf(answers);
    }

    private Answer ask(HttpRequest request, int query, long due) {
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
            return new Answer(query, System.nanoTime() - due, status);
        } catch (IOException e) {
            return new Answer(query, System.nanoTime() - due, 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", e);
        }
    }

    private String summary(String scenario, List<Answer> answers) {
        long[] sorted = answers.stream().mapToLong(Answer::nanos).sorted().toArray();
        long errors = answers.stream().filter(answer -> answer.status() != OK).count();
        answers.forEach(answer ->
                rows.add(scenario + "," + answer.query() + "," + answer.nanos() / 1_000 + "," + answer.status()));
        String line = "| " + scenario + " | " + sorted.length + " | " + errors + " | " + millis(sorted, 0.5) + " | "
                + millis(sorted, 0.9) + " | " + millis(sorted, 0.99) + " | " + millis(sorted, 1) + " |";
        progress.accept(line);
        return line;
    }

    private static String millis(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return String.format(Locale.ROOT, "%.1f", sorted[Math.max(0, index)] / 1e6);
    }

    private static HttpRequest request(URI search, String token, String query) {
        return HttpRequest.newBuilder(search)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(
                        Json.createObjectBuilder().add("q", query).build().toString()))
                .build();
    }

    private static List<String> queries() {
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
