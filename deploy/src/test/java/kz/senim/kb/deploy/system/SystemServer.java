package kz.senim.kb.deploy.system;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.senim.kb.deploy.base.Base;
import kz.senim.kb.deploy.client.Api;
import kz.senim.kb.deploy.client.CurrentIndex;
import kz.senim.kb.deploy.client.ImportReport;
import kz.senim.kb.deploy.client.Parcel;
import kz.senim.kb.deploy.client.Selection;
import kz.senim.kb.deploy.server.ClassArchive;
import kz.senim.kb.deploy.server.Folders;
import kz.senim.kb.deploy.server.Installation;
import kz.senim.kb.deploy.server.ServerProcess;
import kz.senim.kb.deploy.server.ServerSettings;

/** A server under test over a base of its own. */
final class SystemServer implements AutoCloseable {
    static final String ADMINISTRATOR = "admin";
    static final String PASSWORD = "Tulpar-galloped-47-times";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path folder;
    private final Base base;
    private final ServerSettings settings;
    private ServerProcess process;
    private boolean law;

    private SystemServer(Path folder, Map<String, String> database, boolean sample) {
        this.folder = folder;
        this.base = Base.in(folder);
        this.settings = new ServerSettings("127.0.0.1", ClassArchive.freePort(), sample, PASSWORD, database);
        this.process = launch();
    }

    /** Starts a server over an empty base; it is ready, and the sample content in it if that is wanted. */
    static SystemServer start(Map<String, String> database, boolean sample) {
        Installation installation = Installation.ofThisCheckout();
        installation.prepare();
        ClassArchive archive = new ClassArchive(installation);
        if (archive.missing()) {
            archive.make();
        }
        try {
            SystemServer server = new SystemServer(Files.createTempDirectory("senim-system"), database, sample);
            server.awaitCurrentIndex();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Base base() {
        return base;
    }

    String url() {
        return settings.url().toString();
    }

    /** The API with the base's own token. */
    Api api() {
        return new Api(settings.url(), base.token());
    }

    Caller anonymous() {
        return new Caller(settings.url(), Map.of());
    }

    Caller administrator() {
        return new Caller(settings.url(), Map.of("Authorization", "Bearer " + base.token()));
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.kill();
    }

    /** Starts it again over the same base. */
    void restart() {
        if (process.alive()) {
            process.stop();
        }
        process = launch();
    }

    /** Uploads and waits for the report. */
    ImportReport bringIn(Parcel parcel) {
        return report(api().upload("/api/v1/imports", parcel.multipart("publish")));
    }

    /** Waits for an import's report. */
    ImportReport report(String location) {
        Api api = api();
        while (true) {
            ImportReport report = ImportReport.of(api.get(location));
            if (!report.underWay()) {
                return report;
            }
            pause(100);
        }
    }

    /** Brings all law of the corpus in, the first time it is asked for. */
    synchronized void withLaw() {
        if (!law) {
            for (Parcel parcel : Selection.of(List.of(Corpus.manifest()))) {
                bringIn(parcel);
            }
            awaitCurrentIndex();
            law = true;
        }
    }

    /** Waits, without doing anything about it, until the index is current and as large as the database. */
    JsonObject awaitCurrentIndex() {
        return CurrentIndex.await(api(), PATIENCE);
    }

    @Override
    public void close() {
        process.stop();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerProcess launch() {
        ServerProcess started = ServerProcess.start(Installation.ofThisCheckout(), base, settings);
        started.awaitReady(PATIENCE);
        return started;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
