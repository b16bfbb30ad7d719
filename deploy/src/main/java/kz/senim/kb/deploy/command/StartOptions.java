package kz.senim.kb.deploy.command;

import jakarta.json.Json;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.base.Base;
import kz.senim.kb.deploy.client.Api;
import kz.senim.kb.deploy.server.ClassArchive;
import kz.senim.kb.deploy.server.Installation;
import kz.senim.kb.deploy.server.ServerProcess;
import kz.senim.kb.deploy.server.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a server is started, in the foreground or not. */
final class StartOptions {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** Without the letters and digits that are taken for one another. */
    private static final String LEGIBLE = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    @Option(names = "--port", defaultValue = "8080", description = "the port to listen on (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(names = "--no-sample", description = "do not put the sample act into an empty base")
    private boolean noSample;

    /** A started server with the password that was made for it, if one was. */
    record Started(ServerProcess server, Optional<String> password) {}

    /** Starts the server; it is not ready yet. */
    Started start(Base base) {
        Installation installation = Installation.ofThisCheckout();
        installation.prepare();
        String given = System.getenv("KB_ADMIN_PASSWORD");
        boolean told = given != null && !given.isBlank();
        Optional<String> made = base.initialized() || told ? Optional.empty() : Optional.of(password());
        ServerSettings settings =
                ServerSettings.from(System.getenv(), port, !noSample, told ? given : made.orElse(null));
        ClassArchive archive = new ClassArchive(installation);
        if (archive.missing()) {
            Console.error("Preparing the server for quick starts (once, half a minute) …");
            try {
                archive.make();
            } catch (Failure e) {
                Console.error("That did not work; starting without. " + firstLine(e));
            }
        }
        Console.error("Starting over " + base.folder() + " …");
        return new Started(ServerProcess.start(installation, base, settings), made);
    }

    /** Waits for it, and tells the person what to do next. */
    void awaitAndTell(Base base, Started started) {
        started.server().awaitReady(PATIENCE);
        boolean first = !base.initialized();
        base.markInitialized();
        Console.print("Senim is ready at " + started.server().url() + "/");
        if (first && started.password().isPresent()) {
            tellPassword(started.server(), started.password().get());
        }
        if (first && !noSample) {
            Console.print("Sample content is coming in behind it: some ten seconds more.");
        }
    }

    /** A database elsewhere may have its accounts already; then the password that was made opens nothing. */
    private static void tellPassword(ServerProcess server, String password) {
        try {
            new Api(server.url(), null)
                    .post(
                            "/api/v1/session",
                            Json.createObjectBuilder()
                                    .add("username", "admin")
                                    .add("password", password)
                                    .build());
            Console.print("Sign in as  admin  with the password  " + password
                    + "   (shown only now; change it with: kb user password admin)");
        } catch (Failure e) {
            Console.print("This base has its accounts already; a new password is set with: kb user password NAME");
        }
    }

    private static String firstLine(@Nullable Failure failure) {
        String message = failure == null ? null : failure.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    /** Some 98 random bits that can be read out over a telephone. */
    private static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int position = 0; position < PASSWORD_GROUPS * GROUP_LENGTH; position++) {
            if (position > 0 && position % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(LEGIBLE.charAt(random.nextInt(LEGIBLE.length())));
        }
        return password.toString();
    }
}
