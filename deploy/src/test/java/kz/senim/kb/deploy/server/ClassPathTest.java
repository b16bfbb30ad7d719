package kz.senim.kb.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
    @TempDir
    Path folder;

    private Path launcher;

    @BeforeEach
    void layOutRuntime() throws IOException {
        Files.createDirectory(folder.resolve("runtime"));
        launcher = Files.createFile(folder.resolve("launch-micro.jar"));
        for (String brought : List.of("jakarta.inject-api.jar", "both.jar")) {
            Files.createFile(folder.resolve("runtime").resolve(brought));
        }
    }

    @Test
    void asks_the_standards_and_the_libraries_before_the_server() {
        ClassPath path = ClassPath.of(launcher, List.of(library("index.jar"), library("widgets.jar")));

        assertThat(path.files())
                .containsExactly(
                        folder.resolve("runtime/jakarta.inject-api.jar"),
                        library("index.jar"),
                        library("widgets.jar"),
                        launcher);
        assertThat(path)
                .hasToString(String.join(
                        File.pathSeparator,
                        path.files().stream().map(Path::toString).toList()));
    }

    @Test
    void leaves_the_server_its_own_edition_of_a_library() {
        ClassPath path = ClassPath.of(launcher, List.of(library("both.jar"), library("index.jar")));

        assertThat(path.files()).endsWith(library("index.jar"), launcher, library("both.jar"));
    }

    @Test
    void another_order_has_another_fingerprint() {
        ClassPath one = new ClassPath(List.of(library("one.jar"), library("two.jar")));
        ClassPath other = new ClassPath(List.of(library("two.jar"), library("one.jar")));

        assertThat(one.fingerprint())
                .isEqualTo(new ClassPath(one.files()).fingerprint())
                .isNotEqualTo(other.fingerprint());
    }

    private Path library(String name) {
        return folder.resolve("libraries").resolve(name);
    }
}
