package kz.senim.kb.deploy.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.senim.kb.deploy.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kb backup}: the whole base into one file, while the server works. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes the whole base into one file; the server goes on working.")
public final class BackupCommand implements Callable<Integer> {
    @Mixin
    private BaseOptions baseOptions = new BaseOptions();

    @Parameters(paramLabel = "FILE", description = "the file to write (zip)")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Failure("There is no folder " + folder);
        }
        baseOptions.api().download("/api/v1/backup", target);
        Console.print("Backed up to " + target + " (" + Files.size(target) / 1024 + " KiB)."
                + " It holds accounts and texts: keep it where only you can read it.");
        return 0;
    }
}
