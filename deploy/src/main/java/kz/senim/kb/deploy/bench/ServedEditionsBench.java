package kz.senim.kb.deploy.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.Api;
import kz.senim.kb.deploy.client.ImportReport;
import kz.senim.kb.deploy.client.Parcel;
import kz.senim.kb.deploy.client.Selection;

/**
 * Measures what an administrator waits for: the second real edition of the Entrepreneurial Code over the first, from
 * its upload to the preview, from there to published law, and back, through the API of a running server.
 */
public final class ServedEditionsBench {
    private static final String FIRST = "entrepreneurial_code.2026-02-03.txt";
    private static final String SECOND = "entrepreneurial_code.2026-02-20.txt";
    private static final int POLL_MILLIS = 10;
    private static final String COLUMNS = "run,changes,preview_s,accept_s,accept_searchable_s,undo_s,undo_searchable_s";

    private final Path manifest;
    private final Results results;
    private final Map<String, String> database;
    private final Consumer<String> progress;

    public ServedEditionsBench(Path corpus, Path results, Map<String, String> database, Consumer<String> progress) {
        this.manifest = corpus.resolve("legal/acts.csv");
        this.results = new Results(results);
        this.database = database;
        this.progress = progress;
    }

    /** What one run took, in nanoseconds. */
    private record Run(int changes, long preview, long accept, long acceptSearchable, long undo, long undoSearchable) {

        List<String> cells() {
            return List.of(
                    Integer.toString(changes),
                    Machine.seconds(preview),
                    Machine.seconds(accept),
                    Machine.seconds(acceptSearchable),
                    Machine.seconds(undo),
                    Machine.seconds(undoSearchable));
        }
    }

    /**
     * Takes all measurements.
     *
     * @param busy whether something else ran on the machine, which is then told with the figures
     * @return the Markdown that was written
     */
    public List<String> run(int repetitions, boolean busy) throws InterruptedException {
        List<String> rows = new ArrayList<>(List.of(COLUMNS));
        List<String> table = new ArrayList<>(List.of(
                "| run | changes | preview s | accept s | accepted and searchable s | undo s | undone and searchable s |",
                "| --- | --- | --- | --- | --- | --- | --- |"));
        try (MeasuredServer server = new MeasuredServer(database)) {
            server.start();
            server.bringIn(Selection.only(manifest, FIRST));
            JsonArray editions = editions(server.api());
            for (int run = 1; run <= repetitions; run++) {
                List<String> cells = once(server).cells();
                if (!editions(server.api()).equals(editions)) {
                    throw new Failure("After undo the editions are not those of before.");
                }
                rows.add(run + "," + String.join(",", cells));
                table.add("| " + run + " | " + String.join(" | ", cells) + " |");
                progress.accept("run " + run + ": " + String.join(", ", cells));
            }
        }
        List<String> page = page(busy);
        page.addAll(table);
        String suffix = database.isEmpty() ? "" : "-postgresql";
        results.write("editions-served" + suffix + ".md", page);
        results.write("editions-served" + suffix + ".csv", rows);
        return page;
    }

    private List<String> page(boolean busy) {
        List<String> page = new ArrayList<>(List.of("# An edition over another, through the API", ""));
        page.addAll(Machine.describe(
                database.isEmpty()
                        ? "H2 in a file"
                        : database.getOrDefault("KB_DB_URL", "?").split(":")[1]));
        page.add(
                "- taken with `kb bench editions --served`, on a server that holds the first of the two real editions of"
                        + " the Entrepreneurial Code; the first run meets a server that has previewed nothing yet");
        page.add("- *preview*: from the start of the upload until the preview is read, with problems and differences;"
                + " *accept* and *undo*: until the server answers that it is done; *searchable*: from the same start"
                + " until the index holds what the database holds");
        if (busy) {
            page.add("- **taken while something else ran on the machine**: an upper bound, to be taken again");
        }
        page.add("");
        return page;
    }

    private Run once(MeasuredServer server) throws InterruptedException {
        Api api = server.api();
        Parcel parcel = Selection.only(manifest, SECOND).get(0);
        long begin = System.nanoTime();
        String file = previewed(api, api.upload("/api/v1/imports", parcel.multipart("preview")));
        JsonObject draft = api.get(file);
        long preview = System.nanoTime() - begin;
        if (!draft.getBoolean("ready")) {
            throw new Failure("The preview is not ready to be accepted: " + draft.get("missing"));
        }
        begin = System.nanoTime();
        JsonObject accepted = api.post(
                file + "/accept",
                Json.createObjectBuilder()
                        .add("revision", draft.getInt("revision"))
                        .build());
        long accept = System.nanoTime() - begin;
        server.awaitCurrentIndex();
        long acceptSearchable = System.nanoTime() - begin;
        begin = System.nanoTime();
        api.post("/api/v1/history/" + accepted.getJsonObject("history").getString("id") + "/undo");
        long undo = System.nanoTime() - begin;
        server.awaitCurrentIndex();
        long undoSearchable = System.nanoTime() - begin;
        return new Run(draft.getJsonArray("changes").size(), preview, accept, acceptSearchable, undo, undoSearchable);
    }

    /** Waits for the preview; returns the address of its one file. */
    private static String previewed(Api api, String location) throws InterruptedException {
        ImportReport report = ImportReport.of(api.get(location));
        while (report.underWay()) {
            Thread.sleep(POLL_MILLIS);
            report = ImportReport.of(api.get(location));
        }
        ImportReport.FileReport file = report.files().get(0);
        if (!file.state().equals("previewed")) {
            throw new Failure("No preview: " + String.join("\n", file.lines(false)));
        }
        return location + "/files/0";
    }

    private static JsonArray editions(Api api) {
        return api.get("/api/v1/acts/K1500000375").getJsonArray("editions");
    }
}
