package kz.senim.kb.deploy.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.senim.kb.deploy.base.Base;
import kz.senim.kb.deploy.base.BaseLock;
import kz.senim.kb.deploy.server.ServerProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kb run}: a server in the foreground, ended with Ctrl+C. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Starts Senim over a base and stays in the foreground until Ctrl+C.",
            "The first time it prints a generated administrator password (or takes KB_ADMIN_PASSWORD)."
        })
public final class RunCommand implements Callable<Integer> {
    @Mixin
    private BaseOptions baseOptions = new BaseOptions();

    @Mixin
    private StartOptions startOptions = new StartOptions();

    @Option(names = "--open", description = "open the page in the browser")
    private boolean open;

    @Override
    public Integer call() throws InterruptedException {
        Base base = baseOptions.base();
        try (BaseLock lock = BaseLock.take(base)) {
            StartOptions.Started started = startOptions.start(base);
            ServerProcess server = started.server();
            AtomicBoolean asked = new AtomicBoolean();
            Thread stop = new Thread(() -> {
                asked.set(true);
                Console.error("Stopping …");
                server.stop();
                base.forget();
                Runtime.getRuntime().halt(0);
            });
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                startOptions.awaitAndTell(base, started);
                Console.print("Ctrl+C stops it.");
                if (open) {
                    openBrowser(server.url().toString());
                }
                int code = server.awaitEnd();
                if (asked.get()) {
                    Thread.sleep(60_000);
                }
                Console.error("The server has ended (exit code " + code + "); its log: " + base.log());
                return code == 0 || code == 143 ? 0 : 1;
            } finally {
                if (!asked.get()) {
                    Runtime.getRuntime().removeShutdownHook(stop);
                    base.forget();
                }
            }
        }
    }

    private static void openBrowser(String url) {
        String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", url)
                : system.contains("win") ? List.of("explorer", url) : List.of("xdg-open", url);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            Console.error("No browser could be opened (" + e.getMessage() + "); go to " + url);
        }
    }
}
