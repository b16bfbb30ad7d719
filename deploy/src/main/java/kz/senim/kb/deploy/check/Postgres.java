package kz.senim.kb.deploy.check;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.server.ClassArchive;
import kz.senim.kb.deploy.server.Folders;
import org.jspecify.annotations.Nullable;

/** A throw-away PostgreSQL on this machine's own address, gone with all it holds when closed. */
public final class Postgres implements AutoCloseable {
    private static final String USER = "kbtest";
    private static final int STEPS_TO_START = 300;
    /** All of them are run; a folder that links to some of them only will not do. */
    private static final List<String> PROGRAMS = List.of("initdb", "postgres", "createdb");

    private final Path binaries;
    private final Path folder;
    private final int port = ClassArchive.freePort();
    private final String password = UUID.randomUUID().toString();
    private final @Nullable String systemUser;
    private @Nullable Process process;

    private Postgres(Path binaries, Path folder, @Nullable String systemUser) {
        this.binaries = binaries;
        this.folder = folder;
        this.systemUser = systemUser;
    }

    /** Where PostgreSQL's programs lie, if it is installed. */
    public static Optional<Path> binaries() {
        List<Path> places = new ArrayList<>();
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            places.add(Path.of(place));
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.<Path>naturalOrder().reversed())
                        .map(version -> version.resolve("bin"))
                        .forEach(places::add);
            } catch (IOException e) {
                throw new Failure("Cannot look into " + debian + ": " + e, e);
            }
        }
        return places.stream()
                .filter(place -> PROGRAMS.stream().allMatch(program -> Files.isExecutable(place.resolve(program))))
                .findFirst();
    }

    /**
     * Makes and starts a cluster with one empty database.
     *
     * @throws Failure if PostgreSQL is missing or does not start
     */
    public static Postgres start() {
        Path binaries =
                binaries().orElseThrow(() -> new Failure("PostgreSQL is not installed: apt-get install postgresql"));
        try {
            String systemUser = System.getProperty("user.name").equals("root") ? unprivilegedUser() : null;
            Path folder = Files.createTempDirectory("senim-postgresql");
            if (systemUser != null) {
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(systemUser));
            }
            Postgres postgres = new Postgres(binaries, folder, systemUser);
            try {
                postgres.begin();
            } catch (Failure | IOException e) {
                postgres.close();
                throw e;
            }
            return postgres;
        } catch (IOException e) {
            throw new Failure("PostgreSQL could not be started: " + e, e);
        }
    }

    /** The cluster the environment speaks of, as {@code kb test} sets it up for the tests. */
    public Map<String, String> environment() {
        return Map.of(
                "KB_TEST_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/" + USER,
                "KB_TEST_DB_USER", USER,
                "KB_TEST_DB_PASSWORD", password);
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroy();
            try {
                if (!running.waitFor(5, TimeUnit.SECONDS)) {
                    running.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new Failure("Cannot delete " + folder + ": " + e, e);
        }
    }

    private void begin() throws IOException {
        Path data = folder.resolve("data");
        Path passwordFile = folder.resolve("password");
        Files.writeString(passwordFile, password);
        finish(
                "initdb",
                "-D",
                data.toString(),
                "-U",
                USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--no-sync");
        List<String> command = command(
                "postgres",
                "-D",
                data.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(port),
                "-k",
                folder.toString(),
                "-c",
                "fsync=off",
                "-c",
                "synchronous_commit=off",
                "-c",
                "full_page_writes=off",
                "-c",
                "max_connections=200");
        Process started =
                builder(command).redirectOutput(folder.resolve("log").toFile()).start();
        process = started;
        for (int step = 0;
                !succeeds("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", USER, USER);
                step++) {
            if (!started.isAlive() || step > STEPS_TO_START) {
                throw new Failure("PostgreSQL did not start: " + Files.readString(folder.resolve("log")));
            }
            pause();
        }
    }

    private void finish(String program, String... arguments) throws IOException {
        Process running = builder(command(program, arguments)).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (waitFor(running) != 0) {
            throw new Failure(program + " failed: " + said);
        }
    }

    private boolean succeeds(String program, String... arguments) throws IOException {
        Process running = builder(command(program, arguments)).start();
        running.getInputStream().readAllBytes();
        return waitFor(running) == 0;
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        builder.environment().put("HOME", folder.toString());
        return builder;
    }

    /** PostgreSQL refuses to work for root. */
    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (systemUser != null) {
            command.addAll(List.of("setpriv", "--reuid=" + systemUser, "--clear-groups", "--"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static String unprivilegedUser() throws IOException {
        List<String> accounts = Files.readAllLines(Path.of("/etc/passwd"), StandardCharsets.UTF_8);
        return accounts.stream().anyMatch(account -> account.startsWith("postgres:")) ? "postgres" : "nobody";
    }

    private static int waitFor(Process running) {
        try {
            return running.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", e);
        }
    }
}
