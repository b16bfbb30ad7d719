package kz.senim.kb.deploy.command;

import java.util.concurrent.Callable;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.base.Base;
import kz.senim.kb.deploy.base.BaseLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kb start}: a server that goes on when the command has ended. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Starts Senim over a base in the background; returns when it is ready.")
public final class StartCommand implements Callable<Integer> {
    @Mixin
    private BaseOptions baseOptions = new BaseOptions();

    @Mixin
    private StartOptions startOptions = new StartOptions();

    @Override
    public Integer call() {
        Base base = baseOptions.base();
        try (BaseLock lock = BaseLock.take(base)) {
            StartOptions.Started started = startOptions.start(base);
            try {
                startOptions.awaitAndTell(base, started);
            } catch (Failure e) {
                base.forget();
                throw e;
            }
            Console.print(
                    "It goes on in the background (process " + started.server().pid() + "). Stop it with: kb stop");
            return 0;
        }
    }
}
