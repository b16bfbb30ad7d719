package kz.senim.kb.deploy.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.senim.kb.deploy.Failure;

/**
 * What a build leaves in {@code deploy/target/server}: Payara Micro, the WAR, and what is made of them once. All
 * servers share the unpacked runtime; what a server changes lies in its base.
 */
public final class Installation {
    private static final List<String> KEY_STORES = List.of("config/keystore.p12", "config/cacerts.p12");

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

    /** Payara Micro unpacked, its key stores quick to open, its libraries looked through once. */
    Path runtime() {
        return folder.resolve("payara-micro");
    }

    Path launcher() {
        return runtime().resolve("launch-micro.jar");
    }

    /** Where the server's Java looks for classes and resources, what is asked for most first. */
    ClassPath classPath() {
        return ClassPath.of(launcher(), application().libraries());
    }

    /**
     * Classes parsed beforehand, for this very Java and class path; absent until {@link ClassArchive} has made it.
     */
    Path classArchive() {
        return application()
                .libraryFolder()
                .resolve("classes-" + Runtime.version().toString().replaceAll("[^0-9A-Za-z.]", "-") + "-"
                        + classPath().fingerprint() + ".jsa");
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
            for (String store : KEY_STORES) {
                QuickKeyStore.rewrite(fresh.resolve(store));
            }
            try (DirectoryStream<Path> libraries = Files.newDirectoryStream(fresh.resolve("runtime"), "*.jar")) {
                for (Path library : libraries) {
                    DescriptorFolder.hide(library);
                }
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
            ServerFolder.layOut(runtime(), serverFolder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
