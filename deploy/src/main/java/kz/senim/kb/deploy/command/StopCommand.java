package kz.senim.kb.deploy.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import kz.senim.kb.deploy.base.Base;
import kz.senim.kb.deploy.base.RunningServer;
import kz.senim.kb.deploy.server.ServerProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kb stop}. */
@Command(name = "stop", mixinStandardHelpOptions = true, description = "Stops the server over a base.")
public final class StopCommand implements Callable<Integer> {
    @Mixin
    private BaseOptions baseOptions = new BaseOptions();

    @Override
    public Integer call() {
        Base base = baseOptions.base();
        Optional<RunningServer> running = base.running();
        running.flatMap(RunningServer::handle).ifPresent(ServerProcess::stop);
        base.forget();
        Console.print(running.isPresent() ? "Stopped." : "No server was running over " + base.folder() + ".");
        return 0;
    }
}
