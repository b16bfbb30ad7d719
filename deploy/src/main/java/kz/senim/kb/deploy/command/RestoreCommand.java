package kz.senim.kb.deploy.command;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.Api;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb restore}: the whole base from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Replaces everything in the base with a backup.",
            "The backup is checked first; a damaged one changes nothing."
        })
public final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private BaseOptions baseOptions = new BaseOptions();

    @Parameters(paramLabel = "FILE", description = "a file written by kb backup")
    private Path file = Path.of("");

    @Option(names = "--yes", description = "do not ask")
    private boolean yes;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new Failure("There is no file " + file);
        }
        Api api = baseOptions.api();
        if (!yes && !confirmed(api)) {
            Console.print("Nothing was changed.");
            return 1;
        }
        JsonObject done = api.postFile("/api/v1/restore", file, "application/zip");
        Console.print("Restored " + done.getInt("rows") + " rows in " + done.getInt("tables") + " tables.");
        return 0;
    }

    private static boolean confirmed(Api api) {
        java.io.Console terminal = System.console();
        if (terminal == null) {
            throw new Failure("There is no terminal to ask on; say --yes to replace everything at " + api.server());
        }
        String answer = terminal.readLine("This replaces everything at %s. Type yes to go on: ", api.server());
        return "yes".equals(answer);
    }
}
