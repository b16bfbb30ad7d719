package kz.senim.kb.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.senim.kb.deploy.Failure;

/** The folder measurements are written to: Markdown to read, CSV to compute with. */
record Results(Path folder) {

    void write(String name, List<String> lines) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new Failure("Cannot write " + folder.resolve(name) + ": " + e, e);
        }
    }
}
