package kz.senim.kb.deploy.check;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.deploy.Failure;

/** The programs the tests need besides Java and Maven, installed where that can be done. */
public final class Equipment {
    private Equipment() {}

    /** Names of Debian packages that are missing. */
    public static List<String> missing() {
        Map<String, Boolean> present = new LinkedHashMap<>();
        present.put("chromium", onPath("chromium") || onPath("google-chrome"));
        present.put("chromium-driver", onPath("chromedriver"));
        present.put("libreoffice-writer-nogui", onPath("soffice"));
        present.put("postgresql", Postgres.binaries().isPresent());
        List<String> missing = new ArrayList<>();
        present.forEach((name, there) -> {
            if (!there) {
                missing.add(name);
            }
        });
        return missing;
    }

    /** Whether this user may install packages here. */
    public static boolean canInstall() {
        return System.getProperty("user.name").equals("root") && onPath("apt-get");
    }

    /** Installs packages; returns whether that worked. */
    public static boolean install(List<String> packages) {
        List<String> command = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
        command.addAll(packages);
        return run(List.of("apt-get", "update")) && run(command);
    }

    private static boolean run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            throw new Failure(command.get(0) + " could not be run: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", e);
        }
    }

    private static boolean onPath(String program) {
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }
}
