package kz.senim.kb.deploy.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import kz.senim.kb.deploy.base.Base;
import kz.senim.kb.deploy.base.RunningServer;
import kz.senim.kb.deploy.server.Readiness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kb status}: exit code 0 when ready, 3 when not running, 4 when running but not ready. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says whether a server runs over a base, and where.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:ready", "3:not running", "4:running but not ready"})
public final class StatusCommand implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;
    private static final int NOT_READY = 4;

    @Mixin
    private BaseOptions baseOptions = new BaseOptions();

    @Override
    public Integer call() {
        Base base = baseOptions.base();
        Optional<RunningServer> running = base.running();
        if (running.isEmpty()) {
            Console.print("No server runs over " + base.folder() + ".");
            return NOT_RUNNING;
        }
        RunningServer server = running.get();
        boolean ready = new Readiness(server.url()).ready();
        Console.print((ready ? "Ready at " : "Running but not ready at ") + server.url() + "/ (process " + server.pid()
                + ", base " + base.folder() + ").");
        return ready ? 0 : NOT_READY;
    }
}
