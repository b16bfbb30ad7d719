package kz.senim.kb.deploy.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.base.Base;
import kz.senim.kb.deploy.client.Api;
import kz.senim.kb.deploy.client.CurrentIndex;

/**
 * The server's classes, parsed once and mapped at every later start (application class data sharing). Made by starting
 * over an empty base and stopping; it fits one Java and one Payara Micro.
 */
public final class ClassArchive {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Installation installation;

    public ClassArchive(Installation installation) {
        this.installation = installation;
    }

    public boolean missing() {
        return !Files.exists(installation.classArchive());
    }

    /**
     * Makes the archive.
     *
     * @throws Failure if the server does not start over an empty base
     */
    public void make() {
        Path archive = installation.classArchive();
        Path fresh = archive.resolveSibling(
                archive.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Path folder = Files.createTempDirectory("senim");
            try {
                Base base = Base.in(folder);
                ServerSettings settings =
                        new ServerSettings("127.0.0.1", freePort(), true, "Training-" + base.token(), Map.of());
                ServerProcess server = ServerProcess.start(
                        installation, base, settings, List.of("-XX:ArchiveClassesAtExit=" + fresh, "-Xlog:cds=off"));
                try {
                    server.awaitReady(PATIENCE);
                    // the sample content comes in then, and with it the classes that every later content needs
                    CurrentIndex.await(new Api(server.url(), base.token()), PATIENCE);
                } finally {
                    server.stop(PATIENCE);
                }
                if (Files.exists(fresh)) {
                    Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Folders.delete(folder);
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new Failure("The class archive could not be made: " + e, e);
        }
    }

    /** A port nobody listens on at this moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Failure("No free port: " + e, e);
        }
    }
}
