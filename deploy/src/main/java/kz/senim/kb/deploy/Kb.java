package kz.senim.kb.deploy;

import kz.senim.kb.deploy.command.BackupCommand;
import kz.senim.kb.deploy.command.BenchCommand;
import kz.senim.kb.deploy.command.Console;
import kz.senim.kb.deploy.command.EvalCommand;
import kz.senim.kb.deploy.command.ImportCommand;
import kz.senim.kb.deploy.command.ReindexCommand;
import kz.senim.kb.deploy.command.RestoreCommand;
import kz.senim.kb.deploy.command.RunCommand;
import kz.senim.kb.deploy.command.SampleCommand;
import kz.senim.kb.deploy.command.SearchCommand;
import kz.senim.kb.deploy.command.StartCommand;
import kz.senim.kb.deploy.command.StatusCommand;
import kz.senim.kb.deploy.command.StopCommand;
import kz.senim.kb.deploy.command.TestCommand;
import kz.senim.kb.deploy.command.TokenCommand;
import kz.senim.kb.deploy.command.UserCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code kb} is on the command line. */
@Command(
        name = "kb",
        mixinStandardHelpOptions = true,
        version = "Senim 1.0.0",
        description = "Runs, fills, tests and measures Senim, the knowledge base of the child helpline 111.",
        footer = {
            "",
            "One base per folder: --data DIR or KB_DATA, by default .senim in the checkout.",
            "A server elsewhere: --url URL and a token in KB_TOKEN.",
            "PostgreSQL instead of the H2 inside the base: KB_DB_URL, KB_DB_USER, KB_DB_PASSWORD.",
            "Each command explains itself: kb COMMAND --help"
        },
        subcommands = {
            RunCommand.class,
            StartCommand.class,
            StopCommand.class,
            StatusCommand.class,
            ImportCommand.class,
            SearchCommand.class,
            ReindexCommand.class,
            TokenCommand.class,
            UserCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            SampleCommand.class,
            TestCommand.class,
            BenchCommand.class,
            EvalCommand.class,
            HelpCommand.class
        })
public final class Kb implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /** Runs one command; returns its exit code: 0 done, 1 failed, 2 not understood. */
    public static int execute(String... arguments) {
        return new CommandLine(new Kb())
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof Failure) {
                        Console.error("kb: " + exception.getMessage());
                        return 1;
                    }
                    throw exception;
                })
                .execute(arguments);
    }
}
