package kz.senim.kb.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.senim.kb.deploy.server.ServerProcess;

/** On what a measurement was taken. */
final class Machine {
    private Machine() {}

    /** Lines of Markdown naming processor, memory, Java and the server's flags. */
    static List<String> describe(String database) {
        List<String> lines = new ArrayList<>();
        lines.add("- taken " + Instant.now().truncatedTo(ChronoUnit.MINUTES));
        lines.add("- processor: " + Runtime.getRuntime().availableProcessors() + " × "
                + first("/proc/cpuinfo", "model name"));
        lines.add("- memory: " + first("/proc/meminfo", "MemTotal"));
        lines.add("- Java: " + System.getProperty("java.vm.name") + " " + Runtime.version());
        lines.add("- database: " + database);
        lines.add("- the server's flags: `" + String.join(" ", ServerProcess.flags())
                + "`, classes from an archive made at the first start");
        return lines;
    }

    /** A value of {@code /proc/PID/status} in MiB, e.g. {@code VmRSS}; 0 where there is no such file. */
    static long memory(long pid, String name) {
        String value = first("/proc/" + pid + "/status", name).replaceAll("[^0-9]", "");
        return value.isEmpty() ? 0 : Long.parseLong(value) / 1024;
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.2f", nanos / 1e9);
    }

    private static String first(String file, String name) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("?");
        } catch (IOException e) {
            return "?";
        }
    }
}
