package kz.senim.kb.deploy.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kb sample}: the sample content an empty base begins with. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "The sample content an empty base begins with.")
public final class SampleCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: remove.");
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes all sample content.")
    int remove(@Mixin BaseOptions base) {
        base.api().delete("/api/v1/sample");
        Console.print("The sample content is removed.");
        return 0;
    }
}
