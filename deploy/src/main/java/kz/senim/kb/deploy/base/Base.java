package kz.senim.kb.deploy.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import kz.senim.kb.deploy.Failure;

/**
 * One knowledge base: a folder that holds database, index, log and what is known of the server running over it.
 * Everything in it is readable by its owner only.
 */
public final class Base {
    private static final int TOKEN_BYTES = 32;

    private final Path folder;

    private Base(Path folder) {
        this.folder = folder;
    }

    /** The base in this folder, which is made when it is missing. */
    public static Base in(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw new Failure(absolute + " is not a folder; name another with --data DIR.");
        }
        try {
            PrivateFiles.makeFolder(absolute);
            PrivateFiles.makeFolder(absolute.resolve("log"));
            return new Base(absolute.toRealPath());
        } catch (IOException e) {
            throw new Failure("Cannot use the folder " + absolute + ": " + e, e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Where the server writes its log; the one of the run before stands beside it with {@code .1} appended. */
    public Path log() {
        return folder.resolve("log").resolve("server.log");
    }

    /** The server's own working files, made anew at each start. */
    public Path serverFolder() {
        return folder.resolve("server");
    }

    /** The base's own administrator token, made when first asked for. */
    public String token() {
        Path file = folder.resolve("token");
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            byte[] random = new byte[TOKEN_BYTES];
            new SecureRandom().nextBytes(random);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            PrivateFiles.write(file, token + "\n");
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a server has been ready over this base before. */
    public boolean initialized() {
        return Files.exists(folder.resolve("initialized"));
    }

    public void markInitialized() {
        write("initialized", "");
    }

    /** The server running over this base now; what a killed one left behind is cleared away. */
    public Optional<RunningServer> running() {
        Optional<RunningServer> noted = RunningServer.read(folder);
        if (noted.isPresent() && !noted.get().alive()) {
            forget();
            return Optional.empty();
        }
        return noted;
    }

    /** Notes which process serves this base, and where. */
    public void note(ProcessHandle process, URI url) {
        write("pid", RunningServer.describe(process));
        write("port", url + "\n");
    }

    /** Forgets the noted process, which has ended. */
    public void forget() {
        try {
            Files.deleteIfExists(folder.resolve("pid"));
            Files.deleteIfExists(folder.resolve("port"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String content) {
        try {
            PrivateFiles.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
