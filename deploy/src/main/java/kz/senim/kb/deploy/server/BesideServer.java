package kz.senim.kb.deploy.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.senim.kb.deploy.Failure;

/** A Java of its own with the flags and the libraries of the server, and no server in it. */
public final class BesideServer {
    private final Installation installation;

    public BesideServer(Installation installation) {
        this.installation = installation;
    }

    /**
     * Runs a class of this client to its end.
     *
     * @throws Failure with what it said, when it failed
     */
    public void run(Class<?> main, Map<String, String> environment, List<String> arguments) {
        try {
            List<String> command = new ArrayList<>();
            command.add(JavaCommand.java());
            command.addAll(JavaCommand.FLAGS);
            command.add("-Dfile.encoding=UTF-8");
            command.add("-cp");
            command.add(String.join(File.pathSeparator, classPath()));
            command.add(main.getName());
            command.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw Failure.of(main.getSimpleName() + " failed.", said.lines().toList());
            }
        } catch (IOException e) {
            throw new Failure(main.getSimpleName() + " could not be run: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", e);
        }
    }

    private List<String> classPath() throws IOException {
        List<String> classPath = new ArrayList<>();
        UnpackedWar application = installation.application();
        application.libraries().forEach(library -> classPath.add(library.toString()));
        try (Stream<Path> own = Files.list(application.folder().resolve("WEB-INF/lib"))) {
            own.sorted().forEach(library -> classPath.add(library.toString()));
        }
        classPath.add(System.getProperty("java.class.path"));
        return classPath;
    }
}
