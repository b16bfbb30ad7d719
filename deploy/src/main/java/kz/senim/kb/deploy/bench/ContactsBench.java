package kz.senim.kb.deploy.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.Api;
import kz.senim.kb.deploy.client.Multipart;

/** Measures the directory of contacts: an import of many services, and whom a district's callers can be sent to. */
public final class ContactsBench {
    private static final int DISTRICTS = 200;
    private static final int REQUESTS = 2_000;
    private static final int POLL_MILLIS = 200;

    private final Path output;
    private final Map<String, String> database;
    private final Duration beating;
    private final Consumer<String> progress;

    /**
     * @param database settings of PostgreSQL; empty for H2
     * @param beating for how long the users ask
     */
    public ContactsBench(Path output, Map<String, String> database, Duration beating, Consumer<String> progress) {
        this.output = output;
        this.database = database;
        this.beating = beating;
        this.progress = progress;
    }

    /** Takes the measurements over so many services; gives the page that was written. */
    public List<String> run(int services) throws InterruptedException {
        try (MeasuredServer server = new MeasuredServer(database)) {
            server.start();
            Api api = server.api();
            List<JsonObject> districts = districts(api);
            List<String> kinds = api.get("/api/v1/referral-kinds").getJsonArray("kinds").stream()
                    .map(kind -> kind.asJsonObject().getString("code"))
                    .toList();
            byte[] archive = new GeneratedDirectory(
                            services,
                            districts.stream().map(each -> each.getString("ru")).toList(),
                            kinds)
                    .archive();
            progress.accept("import of " + services + " services");
            long begin = System.nanoTime();
            String run = api.upload(
                    "/api/v1/contact-imports",
                    new Multipart().field("source", "generated").file("file", "directory.zip", archive));
            await(api, run, "waiting");
            long previewed = System.nanoTime() - begin;
            api.post(
                    run + "/accept",
                    Json.createObjectBuilder()
                            .add("taken", JsonValue.EMPTY_JSON_ARRAY)
                            .build());
            await(api, run, "accepted");
            long accepted = System.nanoTime() - begin;
            progress.accept("accepted; waiting for the index");
            server.awaitCurrentIndex();
            long searchable = System.nanoTime() - begin;

            List<HttpRequest> requests = requests(server, districts, kinds);
            SearchLoad load = new SearchLoad(api.server(), server.token());
            progress.accept("warming up");
            load.oneAfterAnother(requests, REQUESTS, Duration.ofSeconds(20));
            progress.accept("one client");
            List<Timing> one = load.oneAfterAnother(requests, REQUESTS, Duration.ofSeconds(30));
            progress.accept(SearchLoad.USERS + " users");
            List<Timing> users = load.onTheBeat(requests, beating);
            return page(services, previewed, accepted, searchable, one, users);
        }
    }

    private void await(Api api, String run, String state) throws InterruptedException {
        JsonObject shown = api.get(run);
        while (!shown.getString("state").equals(state)) {
            if (shown.getString("state").equals("failed")) {
                throw new Failure("Not imported: " + shown);
            }
            Thread.sleep(POLL_MILLIS);
            shown = api.get(run);
        }
    }

    private static List<JsonObject> districts(Api api) {
        JsonArray regions = api.get("/api/v1/regions").getJsonArray("regions");
        List<Integer> parents = regions.stream()
                .map(JsonValue::asJsonObject)
                .filter(region -> region.getString("kind").equals("region"))
                .map(region -> region.getInt("id"))
                .toList();
        List<JsonObject> districts = new ArrayList<>();
        for (int n = 0; n < DISTRICTS; n++) {
            districts.add(api.post(
                    "/api/v1/regions",
                    Json.createObjectBuilder()
                            .add("parent", parents.get(n % parents.size()))
                            .add("kind", "district")
                            .add("ru", "Район " + n)
                            .add("kk", "Аудан " + n)
                            .add("otherNames", JsonValue.EMPTY_JSON_ARRAY)
                            .build()));
        }
        return districts;
    }

    private static List<HttpRequest> requests(MeasuredServer server, List<JsonObject> districts, List<String> kinds) {
        Random random = new Random(111);
        List<HttpRequest> requests = new ArrayList<>();
        for (int n = 0; n < REQUESTS; n++) {
            JsonObjectBuilder query = Json.createObjectBuilder()
                    .add(
                            "region",
                            districts.get(random.nextInt(districts.size())).getInt("id"))
                    .add("kind", kinds.get(random.nextInt(kinds.size())))
                    .add("openNow", random.nextInt(4) == 0);
            if (random.nextBoolean()) {
                query.add("age", 15);
            }
            requests.add(HttpRequest.newBuilder(server.api().server().resolve("/api/v1/contacts/find"))
                    .header("Authorization", "Bearer " + server.token())
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(30))
                    .POST(HttpRequest.BodyPublishers.ofString(query.build().toString()))
                    .build());
        }
        return requests;
    }

    private List<String> page(
            int services, long previewed, long accepted, long searchable, List<Timing> one, List<Timing> users) {
        String name = database.isEmpty() ? "H2" : "PostgreSQL";
        List<String> page = new ArrayList<>(List.of("# Contacts on " + name, ""));
        page.addAll(Machine.describe(name));
        page.addAll(List.of(
                "- taken with `kb bench contacts`: " + services + " services of " + DISTRICTS
                        + " districts, each with a" + " place, a number, two stretches of hours, a kind and a district",
                "- a question: a district and a need, half of them with an age, a quarter only what is open now; it goes up"
                        + " to the region and the country, and whether each is open is computed",
                "",
                "| what | seconds |",
                "| --- | --- |",
                "| import, upload to preview | " + Machine.seconds(previewed) + " |",
                "| import, upload to accepted | " + Machine.seconds(accepted) + " |",
                "| import, upload to searchable | " + Machine.seconds(searchable) + " |",
                "",
                "| questions | count | failed | p50 ms | p95 ms | p99 ms | worst ms |",
                "| --- | --- | --- | --- | --- | --- | --- |",
                row("one client over HTTP", one),
                row(SearchLoad.USERS + " users, each every 500 ms", users)));
        new Results(output).write("contacts-" + name.toLowerCase(Locale.ROOT) + ".md", page);
        return page;
    }

    private static String row(String what, List<Timing> timings) {
        long[] nanos = timings.stream().mapToLong(Timing::nanos).sorted().toArray();
        return "| " + what + " | " + nanos.length + " | "
                + timings.stream().filter(Timing::failed).count() + " | " + millis(nanos, 50) + " | "
                + millis(nanos, 95) + " | " + millis(nanos, 99) + " | " + millis(nanos, 100) + " |";
    }

    private static String millis(long[] sorted, int percent) {
        int place = Math.max(0, Math.min(sorted.length - 1, (sorted.length * percent + 99) / 100 - 1));
        return String.format(Locale.ROOT, "%.1f", sorted[place] / 1e6);
    }
}
