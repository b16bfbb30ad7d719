package kz.senim.kb.deploy.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The command line of a server's Java: the same flags for every start, test and measurement. */
final class JavaCommand {
    /** Flags a person may want to know; the measurements print them. */
    static final List<String> FLAGS = List.of(
            "-Xms320m",
            "-Xmx320m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CICompilerCount=1",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+ExitOnOutOfMemoryError");

    private static final int FIRST_WITH_NATIVE_ACCESS_CHECKS = 22;

    private JavaCommand() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Starts Payara's main class directly instead of {@code -jar launch-micro.jar}, which would insist on keeping the
     * server's changing files beside the shared runtime.
     */
    static List<String> of(Installation installation, List<String> classArchiveFlags) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(FLAGS);
        command.addAll(classArchiveFlags);
        String extra = System.getenv("KB_JAVA_OPTIONS");
        if (extra != null && !extra.isBlank()) {
            command.addAll(List.of(extra.strip().split("\\s+")));
        }
        command.addAll(moduleFlags(installation.launcher()));
        if (Runtime.version().feature() >= FIRST_WITH_NATIVE_ACCESS_CHECKS) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dfish.payara.micro.BootJar=" + installation.launcher().toUri());
        command.add("-Dfish.payara.micro.UnpackDir=" + installation.runtime());
        command.add("-cp");
        command.add(installation.classPath().toString());
        command.add("fish.payara.micro.impl.PayaraMicroImpl");
        return command;
    }

    static List<String> archiveFlags(Installation installation) {
        return Files.exists(installation.classArchive())
                ? List.of("-XX:SharedArchiveFile=" + installation.classArchive(), "-Xshare:auto")
                : List.of();
    }

    /** What the launcher's manifest opens of the JDK, which counts only with {@code -jar}. */
    private static List<String> moduleFlags(Path launcher) throws IOException {
        try (JarFile jar = new JarFile(launcher.toFile())) {
            Manifest manifest = jar.getManifest();
            List<String> flags = new ArrayList<>();
            flags.addAll(flags("--add-opens", manifest.getMainAttributes(), "Add-Opens"));
            flags.addAll(flags("--add-exports", manifest.getMainAttributes(), "Add-Exports"));
            return flags;
        }
    }

    private static List<String> flags(String flag, Attributes attributes, String attribute) {
        List<String> flags = new ArrayList<>();
        String value = attributes.getValue(attribute);
        if (value != null) {
            for (String one : value.strip().split("\\s+")) {
                flags.add(flag + "=" + one + "=ALL-UNNAMED");
            }
        }
        return flags;
    }
}
