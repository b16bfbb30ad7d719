package kz.senim.kb.deploy.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A server process as noted in its base.
 *
 * @param startedAt when the process started, in milliseconds since 1970 (0 where the system does not tell); it keeps a
 *     process number used again after a crash from being taken for our server
 */
public record RunningServer(long pid, long startedAt, URI url) {
    /** The system derives a process's start from the clock, which may be set right while it runs. */
    private static final long CLOCK_TOLERANCE = 5_000;

    static String describe(ProcessHandle process) {
        return process.pid() + " " + startOf(process) + "\n";
    }

    static Optional<RunningServer> read(Path folder) {
        try {
            String[] process = Files.readString(folder.resolve("pid")).strip().split(" ");
            String url = Files.readString(folder.resolve("port")).strip();
            return Optional.of(
                    new RunningServer(Long.parseLong(process[0]), Long.parseLong(process[1]), URI.create(url)));
        } catch (NoSuchFileException | ArrayIndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean alive() {
        return handle().isPresent();
    }

    /** The process, if it is still the one that was noted. */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> !dead(process.pid()))
                .filter(process -> startedAt == 0 || Math.abs(startOf(process) - startedAt) < CLOCK_TOLERANCE);
    }

    /** A process that has ended but that nobody has asked after yet counts as alive for Java. */
    private static boolean dead(long pid) {
        Path state = Path.of("/proc", Long.toString(pid), "stat");
        try {
            return Files.exists(state) && Files.readString(state).contains(") Z ");
        } catch (IOException e) {
            return true;
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
