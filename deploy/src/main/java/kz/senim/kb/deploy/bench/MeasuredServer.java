package kz.senim.kb.deploy.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.base.Base;
import kz.senim.kb.deploy.client.Api;
import kz.senim.kb.deploy.client.CurrentIndex;
import kz.senim.kb.deploy.client.ImportReport;
import kz.senim.kb.deploy.client.Parcel;
import kz.senim.kb.deploy.server.ClassArchive;
import kz.senim.kb.deploy.server.Folders;
import kz.senim.kb.deploy.server.Installation;
import kz.senim.kb.deploy.server.ServerProcess;
import kz.senim.kb.deploy.server.ServerSettings;
import org.jspecify.annotations.Nullable;

/** A server over a base of its own, made for a measurement and gone after it. */
final class MeasuredServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Hundreds of thousands of provisions take their time. */
    private static final Duration PATIENCE_WITH_THE_INDEX = Duration.ofHours(2);

    private static final int POLL_MILLIS = 10;
    private static final Pattern LEARNED = Pattern.compile("Learned a lexicon of .* ms");

    private final Installation installation = Installation.ofThisCheckout();
    private final Path folder;
    private final Base base;
    private final Map<String, String> database;
    private @Nullable ServerProcess server;

    MeasuredServer(Map<String, String> database) {
        this.database = database;
        try {
            folder = Files.createTempDirectory("senim-measured");
        } catch (IOException e) {
            throw new Failure("No temporary folder: " + e, e);
        }
        base = Base.in(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::leaveNothing));
        installation.prepare();
        ClassArchive archive = new ClassArchive(installation);
        if (archive.missing()) {
            archive.make();
        }
    }

    /** Starts it without sample content; returns the nanoseconds until it was ready. */
    long start() {
        return start(false);
    }

    /** Starts it; returns the nanoseconds until it was ready. */
    long start(boolean sample) {
        ServerSettings settings =
                new ServerSettings("127.0.0.1", ClassArchive.freePort(), sample, "Measured-" + base.token(), database);
        long begin = System.nanoTime();
        ServerProcess started = ServerProcess.start(installation, base, settings);
        server = started;
        started.awaitReady(PATIENCE);
        return System.nanoTime() - begin;
    }

    void stop() {
        running().stop();
        base.forget();
    }

    long pid() {
        return running().pid();
    }

    String token() {
        return base.token();
    }

    Api api() {
        return new Api(running().url(), base.token());
    }

    /** What an import took. */
    record Imported(long published, long searchable, ImportReport report) {}

    /** Imports and waits until everything can be found; counts from the moment the upload begins. */
    Imported bringIn(List<Parcel> parcels) throws InterruptedException {
        Api api = api();
        long begin = System.nanoTime();
        ImportReport report = new ImportReport("done", List.of());
        for (Parcel parcel : parcels) {
            String location = api.upload("/api/v1/imports", parcel.multipart("publish"));
            do {
                Thread.sleep(POLL_MILLIS);
                report = ImportReport.of(api.get(location));
            } while (report.underWay());
            report.files().stream()
                    .filter(ImportReport.FileReport::bad)
                    .findFirst()
                    .ifPresent(file -> {
                        throw new Failure("Not imported: " + String.join("\n", file.lines(false)));
                    });
        }
        long published = System.nanoTime() - begin;
        awaitCurrentIndex();
        return new Imported(published, System.nanoTime() - begin, report);
    }

    /** Waits until the index holds what the database holds. */
    JsonObject awaitCurrentIndex() {
        return CurrentIndex.await(api(), PATIENCE_WITH_THE_INDEX);
    }

    /** Rebuilds the index; returns the nanoseconds it took. */
    long rebuild() throws InterruptedException {
        long begin = System.nanoTime();
        api().post("/api/v1/index/rebuild");
        awaitCurrentIndex();
        return System.nanoTime() - begin;
    }

    /** Puts generated law into the base beside what is there; returns how long the restore took. */
    Duration grow(GeneratedLaw law) {
        Path original = folder.resolve("backup.zip");
        Path grown = folder.resolve("grown.zip");
        api().download("/api/v1/backup", original);
        new GrownBackup(original).write(law, grown);
        long begin = System.nanoTime();
        api().postFile("/api/v1/restore", grown, "application/zip");
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        try {
            Files.delete(original);
            Files.delete(grown);
        } catch (IOException e) {
            throw new Failure("Cannot delete the backups: " + e, e);
        }
        return taken;
    }

    /** What the server said when it learned the lexicon last. */
    Optional<String> lexicon() {
        List<String> learned = lexicons();
        return learned.isEmpty() ? Optional.empty() : Optional.of(learned.get(learned.size() - 1));
    }

    /** Waits until the lexicon has been learned since the last start. */
    void awaitLexicon() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (lexicon().isEmpty()) {
            if (System.nanoTime() > end) {
                throw new Failure("The lexicon was not learned");
            }
            Thread.sleep(500);
        }
    }

    /** The learned pairs, out of a backup: Kazakh stem, Russian stem, probability in ten-thousandths. */
    List<List<String>> lexiconPairs() throws IOException {
        Path backup = folder.resolve("backup.zip");
        api().download("/api/v1/backup", backup);
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry entry = zip.getEntry("tables/lexicon_pair.tsv");
            List<String> lines = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> columns = Arrays.stream(lines.get(0).split("\t"))
                    .map(column -> column.substring(0, column.indexOf(':')))
                    .toList();
            return lines.stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row -> Stream.of("kazakh_stem", "russian_stem", "probability")
                            .map(column -> row[columns.indexOf(column)])
                            .toList())
                    .toList();
        } finally {
            Files.deleteIfExists(backup);
        }
    }

    /** Where the index of provisions lies. */
    Path indexFolder() {
        return base.folder().resolve("index").resolve("provision");
    }

    long indexMebibytes() {
        try (Stream<Path> files = Files.list(indexFolder())) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        } catch (IOException e) {
            throw new Failure("Cannot look into " + indexFolder() + ": " + e, e);
        }
    }

    private List<String> lexicons() {
        try (Stream<String> lines = Files.lines(base.log())) {
            return lines.map(LEARNED::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .toList();
        } catch (IOException e) {
            throw new Failure("Cannot read " + base.log() + ": " + e, e);
        }
    }

    /** How many hits a query finds. */
    int found(String query) {
        return api().post(
                        "/api/v1/search",
                        Json.createObjectBuilder().add("q", query).build())
                .getInt("total");
    }

    @Override
    public void close() {
        leaveNothing();
    }

    /** Also when the measurement is broken off. */
    private synchronized void leaveNothing() {
        if (server != null && server.alive()) {
            server.stop();
        }
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new Failure("Cannot delete " + folder + ": " + e, e);
        }
    }

    private ServerProcess running() {
        if (server == null) {
            throw new IllegalStateException("not started");
        }
        return server;
    }
}
