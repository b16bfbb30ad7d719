package kz.senim.kb.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.senim.kb.deploy.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFolderTest {
    @TempDir
    Path base;

    private Path runtime;
    private Path folder;

    @BeforeEach
    void unpackRuntime() throws IOException {
        runtime = Files.createDirectories(base.resolve("runtime"));
        folder = base.resolve("server");
        write("config/logging.properties", "ansiColor=true");
        write("config/domain.xml", "<microprofile-metrics-configuration></microprofile-metrics-configuration>");
        write("config/default-web.xml", "<web-app>" + type("css") + type("3dml") + type("js") + "\n</web-app>");
        write("docroot/index.html", "hello");
        write("launch-micro.jar", "not copied");
    }

    @Test
    void is_as_on_the_first_day_after_every_start() throws IOException {
        ServerFolder.layOut(runtime, folder);
        Files.writeString(folder.resolve("config/domain.xml"), "changed");
        Files.writeString(folder.resolve("left.txt"), "by a former start");

        ServerFolder.layOut(runtime, folder);

        assertThat(folder.resolve("config/domain.xml")).content().contains("enabled=\"false\"");
        assertThat(folder.resolve("config/logging.properties")).hasContent("ansiColor=false");
        assertThat(folder.resolve("docroot/index.html")).hasContent("hello");
        assertThat(folder.resolve("left.txt")).doesNotExist();
        assertThat(folder.resolve("launch-micro.jar")).doesNotExist();
    }

    @Test
    void tells_the_server_only_of_file_types_that_pages_load() throws IOException {
        ServerFolder.layOut(runtime, folder);

        assertThat(folder.resolve("config/default-web.xml"))
                .hasContent("<web-app>" + type("css") + type("js") + "\n</web-app>");
    }

    @Test
    void refuses_a_runtime_it_does_not_know() throws IOException {
        write("config/domain.xml", "<of-another-version/>");

        assertThatThrownBy(() -> ServerFolder.layOut(runtime, folder)).isInstanceOf(Failure.class);
    }

    private static String type(String extension) {
        return "\n  <mime-mapping>\n    <extension>" + extension
                + "</extension>\n    <mime-type>some/type</mime-type>\n" + "  </mime-mapping>";
    }

    private void write(String file, String content) throws IOException {
        Path path = runtime.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
