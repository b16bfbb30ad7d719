package kz.senim.kb.deploy.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.base.Base;

/** One running server: started over a base, awaited, stopped. */
public final class ServerProcess {
    private static final Duration TO_STOP = Duration.ofSeconds(30);

    /** How often a start is begun again that failed by no fault of the application; rarely even once. */
    private static final int FURTHER_ATTEMPTS = 2;

    /** Reading a log through takes time that the server could use. */
    private static final int ASKED_FOR_EACH_LOOK_INTO_THE_LOG = 10;

    private final ProcessBuilder command;
    private final Base base;
    private final URI url;
    private final ServerLog log;
    private Process process;

    private ServerProcess(ProcessBuilder command, Base base, URI url) throws IOException {
        this.command = command;
        this.base = base;
        this.url = url;
        this.log = new ServerLog(base.log());
        this.process = launch();
    }

    private Process launch() throws IOException {
        keepFormerLog(base.log());
        Process launched = command.start();
        launched.getOutputStream().close();
        base.note(launched.toHandle(), url);
        return launched;
    }

    /**
     * Starts a server and notes it in its base; it is not ready yet.
     *
     * @throws Failure if the port is taken or the system refuses
     */
    public static ServerProcess start(Installation installation, Base base, ServerSettings settings) {
        return start(installation, base, settings, JavaCommand.archiveFlags(installation));
    }

    static ServerProcess start(
            Installation installation, Base base, ServerSettings settings, List<String> classArchiveFlags) {
        requireFreePort(settings);
        installation.layOut(base.serverFolder());
        try {
            List<String> command = new ArrayList<>(JavaCommand.of(installation, classArchiveFlags));
            command.addAll(List.of("--rootdir", base.serverFolder().toString()));
            command.addAll(List.of("--nohazelcast", "--disablephonehome"));
            command.addAll(List.of("--port", Integer.toString(settings.port())));
            command.addAll(List.of(
                    "--prebootcommandfile",
                    bootCommands(base.serverFolder(), settings).toString()));
            command.addAll(List.of(
                    "--contextroot",
                    "/",
                    "--deploy",
                    installation.application().folder().toString()));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(base.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(base.log().toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("KB_"));
            builder.environment().putAll(settings.environment(base));
            return new ServerProcess(builder, base, settings.url());
        } catch (IOException e) {
            throw new Failure("The server could not be started: " + e, e);
        }
    }

    /** The flags every server's Java is started with, but for its archive of classes. */
    public static List<String> flags() {
        return JavaCommand.FLAGS;
    }

    public URI url() {
        return url;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /**
     * Waits until the server can work.
     *
     * @throws Failure with the cause from the server's log, if it cannot; the process has ended then
     */
    public void awaitReady(Duration patience) {
        for (int attempt = 0; attempt < FURTHER_ATTEMPTS; attempt++) {
            try {
                awaitOnce(patience);
                return;
            } catch (Failure failure) {
                if (!log.saysClassLoaderWasLost()) {
                    throw failure;
                }
                launchAgain(failure);
            }
        }
        awaitOnce(patience);
    }

    private void launchAgain(Failure failure) {
        try {
            process = launch();
        } catch (IOException e) {
            failure.addSuppressed(e);
            throw failure;
        }
    }

    private void awaitOnce(Duration patience) {
        Readiness readiness = new Readiness(url);
        long end = System.nanoTime() + patience.toNanos();
        for (int asked = 1; !readiness.ready(); asked++) {
            if (!process.isAlive()) {
                throw failure("The server ended while starting (exit code " + process.exitValue() + ").");
            }
            if (asked % ASKED_FOR_EACH_LOOK_INTO_THE_LOG == 0 && log.saysDeploymentFailed()) {
                letTheLogBeWritten();
                throw stopped(failure("The server started, but Senim in it did not."));
            }
            if (System.nanoTime() > end) {
                throw stopped(failure("The server was not ready after " + patience.toSeconds() + " seconds."));
            }
            pause(50);
        }
    }

    /** Waits for the process to end by itself. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends the server in order; after half a minute without manners. */
    public void stop() {
        stop(process.toHandle());
    }

    /** Ends the server in order, giving it this long. */
    void stop(Duration patience) {
        stop(process.toHandle(), patience);
    }

    /** Ends this process in order; after half a minute without manners. */
    public static void stop(ProcessHandle handle) {
        stop(handle, TO_STOP);
    }

    private static void stop(ProcessHandle handle, Duration patience) {
        handle.destroy();
        try {
            handle.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            handle.destroyForcibly();
            handle.onExit()
                    .completeOnTimeout(handle, TO_STOP.toSeconds(), TimeUnit.SECONDS)
                    .join();
        }
    }

    /** Ends the server as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The cause is read from the log before the stop adds its own troubles to it. */
    private Failure stopped(Failure failure) {
        stop();
        return failure;
    }

    private Failure failure(String message) {
        List<String> details = new ArrayList<>(log.causes());
        details.add("The whole log: " + log.file());
        return Failure.of(message, details);
    }

    private static void requireFreePort(ServerSettings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (IOException e) {
            throw new Failure(
                    "Port " + settings.port() + " on " + settings.host()
                            + " is taken by another program. Choose another, e.g. --port " + (settings.port() + 1)
                            + ", or end that program.",
                    e);
        }
    }

    private static Path bootCommands(Path serverFolder, ServerSettings settings) throws IOException {
        try (var stream = ServerProcess.class.getResourceAsStream("preboot.txt")) {
            if (stream == null) {
                throw new IOException("preboot.txt is not in the client");
            }
            String commands =
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("${host}", settings.host());
            return Files.writeString(serverFolder.resolve("preboot.txt"), commands);
        }
    }

    private static void keepFormerLog(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The server says first that it failed, then why. */
    private static void letTheLogBeWritten() {
        pause(1_000);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }
}
