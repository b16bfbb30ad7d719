package kz.senim.kb.deploy.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.senim.kb.deploy.client.ImportReport;
import kz.senim.kb.deploy.client.Parcel;
import kz.senim.kb.deploy.client.Selection;

/** Measures importing, starting and resident memory. Every import begins with an empty base and a fresh server. */
public final class ImportBench {
    private static final String LARGEST = "code_of_administrative_offenses.txt";
    private static final int STARTS = 5;

    private final Path manifest;
    private final Results results;
    private final Map<String, String> database;
    private final Consumer<String> progress;
    private final List<String> rows = new ArrayList<>(List.of("what,run,seconds_or_mebibytes"));

    public ImportBench(Path corpus, Path results, Map<String, String> database, Consumer<String> progress) {
        this.manifest = corpus.resolve("legal/acts.csv");
        this.results = new Results(results);
        this.database = database;
        this.progress = progress;
    }

    /** Takes all measurements; returns the Markdown that was written. */
    public List<String> run(int repetitions) throws InterruptedException {
        List<String> table = new ArrayList<>(List.of("| what | run | result |", "| --- | --- | --- |"));
        for (int run = 1; run <= repetitions; run++) {
            sample(table, run);
        }
        for (int run = 1; run <= repetitions; run++) {
            largest(table, run);
        }
        for (int run = 1; run <= repetitions; run++) {
            everything(table, run);
        }
        List<String> page = new ArrayList<>(List.of("# Import, start, memory", ""));
        page.addAll(Machine.describe(
                database.isEmpty()
                        ? "H2 in a file"
                        : database.getOrDefault("KB_DB_URL", "?").split(":")[1]));
        page.addAll(List.of(
                "- taken with `kb bench import`; figures count from the start of the upload, on a server started a"
                        + " moment before (nothing warmed up)",
                "- *published*: committed to the database; *searchable*: the index holds what the database holds",
                ""));
        page.addAll(table);
        results.write("import" + suffix() + ".md", page);
        results.write("import" + suffix() + ".csv", rows);
        return page;
    }

    private void sample(List<String> table, int run) {
        try (MeasuredServer server = new MeasuredServer(database)) {
            progress.accept("first start with sample content, run " + run);
            long begin = System.nanoTime();
            note(table, "start to ready, empty base, sample to come", run, Machine.seconds(server.start(true)), "s");
            server.awaitCurrentIndex();
            note(table, "the same, sample there and searchable", run, Machine.seconds(System.nanoTime() - begin), "s");
        }
    }

    private void largest(List<String> table, int run) throws InterruptedException {
        List<Parcel> parcels = Selection.only(manifest, LARGEST);
        try (MeasuredServer server = new MeasuredServer(database)) {
            progress.accept("КоАП alone, run " + run);
            note(table, "start to ready, empty base", run, Machine.seconds(server.start()), "s");
            MeasuredServer.Imported imported = server.bringIn(parcels);
            note(table, "КоАП alone, published", run, Machine.seconds(imported.published()), "s");
            note(table, "КоАП alone, searchable", run, Machine.seconds(imported.searchable()), "s");
            note(table, "КоАП alone, articles", run, Integer.toString(articles(imported.report())), "");
        }
    }

    private void everything(List<String> table, int run) throws InterruptedException {
        List<Parcel> parcels = Selection.of(List.of(manifest));
        try (MeasuredServer server = new MeasuredServer(database)) {
            progress.accept("all files, run " + run);
            server.start();
            MeasuredServer.Imported imported = server.bringIn(parcels);
            note(
                    table,
                    "all files",
                    run,
                    Integer.toString(imported.report().files().size()),
                    "");
            note(table, "all files, published", run, Machine.seconds(imported.published()), "s");
            note(table, "all files, searchable", run, Machine.seconds(imported.searchable()), "s");
            note(table, "resident after the import", run, Long.toString(Machine.memory(server.pid(), "VmRSS")), "MiB");
            note(table, "most resident ever", run, Long.toString(Machine.memory(server.pid(), "VmHWM")), "MiB");
            note(table, "rebuild of the index", run, Machine.seconds(server.rebuild()), "s");
            note(
                    table,
                    "provisions indexed",
                    run,
                    Integer.toString(server.awaitCurrentIndex().getInt("documents")),
                    "");
            note(table, "resident after the rebuild", run, Long.toString(Machine.memory(server.pid(), "VmRSS")), "MiB");
            server.stop();
            for (int start = 1; start <= STARTS; start++) {
                progress.accept("start " + start + " over the imported law, run " + run);
                note(table, "start " + start + " to ready, all law in", run, Machine.seconds(server.start()), "s");
                note(table, "resident when ready", run, Long.toString(Machine.memory(server.pid(), "VmRSS")), "MiB");
                server.stop();
            }
        }
    }

    private void note(List<String> table, String what, int run, String value, String unit) {
        table.add("| " + what + " | " + run + " | " + value + (unit.isEmpty() ? "" : " " + unit) + " |");
        rows.add("\"" + what + "\"," + run + "," + value);
        progress.accept(what + ": " + value + " " + unit);
    }

    private static int articles(ImportReport report) {
        return report.files().stream()
                .mapToInt(ImportReport.FileReport::articles)
                .sum();
    }

    private String suffix() {
        return database.isEmpty() ? "" : "-postgresql";
    }
}
