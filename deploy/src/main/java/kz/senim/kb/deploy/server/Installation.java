package kz.senim.kb.deploy.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.senim.kb.deploy.Failure;

/**
 * What a build leaves in {@code deploy/target/server}: Payara Micro, the WAR, and what is made of them once. All
 * servers share the unpacked runtime; what a server changes lies in its base.
 */
public final class Installation {
    private static final List<String> COPIED_INTO_BASE = List.of("config", "lib", "META-INF", "docroot");

    private final Path folder;

    public Installation(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The installation of the checkout this client was built in (system property {@code kb.home}). */
    public static Installation ofThisCheckout() {
        return new Installation(checkout().resolve("deploy/target/server"));
    }

    /** The folder that holds the five modules. */
    public static Path checkout() {
        String home = System.getProperty("kb.home");
        if (home == null) {
            throw new Failure("Start this through deploy/kb: it says where Senim lies.");
        }
        return Path.of(home).toAbsolutePath().normalize();
    }

    private Path war() {
        return folder.resolve("kb.war");
    }

    /** The WAR taken apart for a quick start. */
    UnpackedWar application() {
        return UnpackedWar.of(war(), folder);
    }

    Path runtime() {
        return folder.resolve("runtime");
    }

    Path launcher() {
        return runtime().resolve("launch-micro.jar");
    }

    /** Classes parsed beforehand, for this very Java; absent until {@link ClassArchive} has made it. */
    Path classArchive() {
        return application()
                .libraryFolder()
                .resolve("classes-" + Runtime.version().toString().replaceAll("[^0-9A-Za-z.]", "-") + ".jsa");
    }

    /**
     * Unpacks the server if that has not happened yet.
     *
     * @throws Failure if the build is not complete
     */
    public void prepare() {
        Path micro = folder.resolve("payara-micro.jar");
        for (Path part : List.of(micro, war())) {
            if (!Files.exists(part)) {
                throw new Failure(part + " is missing: build with  mvn package");
            }
        }
        if (Files.exists(launcher())) {
            return;
        }
        try {
            Path fresh = Files.createTempDirectory(folder, "runtime");
            Process process = new ProcessBuilder(
                            JavaCommand.java(),
                            "-jar",
                            micro.toString(),
                            "--rootdir",
                            fresh.toString(),
                            "--outputlauncher")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new Failure("Payara Micro could not be unpacked: " + said);
            }
            if (Files.exists(runtime())) {
                Folders.delete(runtime());
            }
            Files.move(fresh, runtime(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Failure("Payara Micro could not be unpacked: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", e);
        }
    }

    /** Makes a server's working folder as it was on the first day, so that no start inherits another's settings. */
    void layOut(Path serverFolder) {
        try {
            Folders.delete(serverFolder);
            Files.createDirectories(serverFolder);
            for (String part : COPIED_INTO_BASE) {
                copy(runtime().resolve(part), serverFolder.resolve(part));
            }
            replace(serverFolder.resolve("config/logging.properties"), "ansiColor=true", "ansiColor=false");
            replace(
                    serverFolder.resolve("config/domain.xml"),
                    "<microprofile-metrics-configuration></microprofile-metrics-configuration>",
                    "<microprofile-metrics-configuration enabled=\"false\"></microprofile-metrics-configuration>"
                            + "<microprofile-openapi-configuration enabled=\"false\"></microprofile-openapi-configuration>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path file, String former, String wanted) throws IOException {
        String content = Files.readString(file);
        if (!content.contains(former)) {
            throw new Failure(file + " is not what this version of the server is known to bring: no " + former);
        }
        Files.writeString(file, content.replace(former, wanted));
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
