package kz.senim.kb.deploy.command;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.Api;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kb user}: accounts. Passwords are asked for, or read from KB_PASSWORD; never from the command line. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Makes accounts, sets passwords, locks and unlocks.",
        footer = "Passwords are asked for on the terminal, or taken from KB_PASSWORD.")
public final class UserCommand implements Runnable {
    private static final String USERS = "/api/v1/users";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: add, password, lock, unlock or list.");
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Makes an account.")
    int add(
            @Mixin BaseOptions base,
            @Parameters(paramLabel = "USERNAME") String username,
            @Option(names = "--name", description = "the person's name (default: the user name)") @Nullable String name,
            @Option(
                            names = "--role",
                            defaultValue = "operator",
                            description = "operator, editor, reviewer, head or administrator (default: operator)")
                    String role) {
        JsonObject account = Json.createObjectBuilder()
                .add("username", username)
                .add("name", name == null ? username : name)
                .add("role", role)
                .add("password", password("Password for " + username + ": "))
                .build();
        base.api().post(USERS, account);
        Console.print("Account " + username + " made.");
        return 0;
    }

    @Command(name = "password", mixinStandardHelpOptions = true, description = "Sets an account's password.")
    int password(@Mixin BaseOptions base, @Parameters(paramLabel = "USERNAME") String username) {
        String password = password("New password for " + username + ": ");
        change(
                base.api(),
                username,
                Json.createObjectBuilder().add("password", password).build());
        Console.print("Password set.");
        return 0;
    }

    @Command(name = "lock", mixinStandardHelpOptions = true, description = "Locks an account; its sessions end.")
    int lock(@Mixin BaseOptions base, @Parameters(paramLabel = "USERNAME") String username) {
        change(
                base.api(),
                username,
                Json.createObjectBuilder().add("locked", true).build());
        Console.print("Locked.");
        return 0;
    }

    @Command(name = "unlock", mixinStandardHelpOptions = true, description = "Unlocks an account.")
    int unlock(@Mixin BaseOptions base, @Parameters(paramLabel = "USERNAME") String username) {
        change(
                base.api(),
                username,
                Json.createObjectBuilder().add("locked", false).build());
        Console.print("Unlocked.");
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all accounts.")
    int list(@Mixin BaseOptions base) {
        for (JsonValue value : base.api().get(USERS).getJsonArray("users")) {
            JsonObject user = value.asJsonObject();
            String lastSeen = user.get("lastSignInAt") instanceof JsonString seen ? seen.getString() : "never";
            Console.print(String.join(
                    "\t",
                    user.getString("username"),
                    user.getString("role"),
                    user.getBoolean("locked") ? "locked" : "open",
                    "last sign-in " + lastSeen,
                    user.getString("name")));
        }
        return 0;
    }

    private static void change(Api api, String username, JsonObject change) {
        api.patch(
                USERS + "/"
                        + URLEncoder.encode(username, StandardCharsets.UTF_8).replace("+", "%20"),
                change);
    }

    private static String password(String prompt) {
        String given = System.getenv("KB_PASSWORD");
        if (given != null && !given.isEmpty()) {
            return given;
        }
        java.io.Console terminal = System.console();
        if (terminal == null) {
            throw new Failure("There is no terminal to ask for the password on; give it in KB_PASSWORD.");
        }
        char[] typed = terminal.readPassword("%s", prompt);
        char[] again = terminal.readPassword("%s", "Once more: ");
        if (typed == null || again == null || !java.util.Arrays.equals(typed, again)) {
            throw new Failure("The two were not the same.");
        }
        return new String(typed);
    }
}
