package kz.senim.kb.deploy.command;

import jakarta.json.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kb token}: a new token for a program. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Makes an API token and prints it; this is the only time it is shown.")
public final class TokenCommand implements Callable<Integer> {
    @Mixin
    private BaseOptions baseOptions = new BaseOptions();

    @Option(names = "--name", defaultValue = "kb", description = "what it is for (default: ${DEFAULT-VALUE})")
    private String name = "kb";

    @Override
    public Integer call() {
        Console.print(baseOptions
                .api()
                .post(
                        "/api/v1/tokens",
                        Json.createObjectBuilder().add("name", name).build())
                .getString("token"));
        return 0;
    }
}
