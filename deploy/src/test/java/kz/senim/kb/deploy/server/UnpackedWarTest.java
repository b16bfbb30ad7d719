package kz.senim.kb.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedWarTest {
    @TempDir
    Path folder;

    @Test
    void puts_libraries_without_anything_for_the_server_on_the_class_path() throws IOException {
        UnpackedWar war = UnpackedWar.of(war("one"), folder);

        assertThat(war.libraries())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("index.jar", "widgets.jar");
        assertThat(war.libraries())
                .allSatisfy(
                        path -> assertThat(path).hasParent(war.libraryFolder()).exists());
        assertThat(war.folder().resolve("WEB-INF/lib/index.jar")).doesNotExist();
        assertThat(war.folder().resolve("WEB-INF/lib/beans.jar")).exists();
        assertThat(war.folder().resolve("desk.xhtml")).hasContent("one");
    }

    @Test
    void leaves_what_describes_a_library_in_the_application_and_only_that() throws IOException {
        UnpackedWar war = UnpackedWar.of(war("one"), folder);

        assertThat(entries(war.folder().resolve("WEB-INF/lib/described-widgets.jar")))
                .containsExactly("META-INF/faces-config.xml", "META-INF/resources/widgets.css");
        assertThat(entries(war.libraryFolder().resolve("widgets.jar"))).containsExactly("widgets/Widget.class");
    }

    @Test
    void tells_the_server_to_look_for_own_classes_in_the_application_first() throws IOException {
        UnpackedWar war = UnpackedWar.of(war("one"), folder);

        assertThat(war.folder().resolve("WEB-INF/payara-web.xml"))
                .hasContent("<payara-web-app>\n  <class-loader delegate=\"false\"/>\n</payara-web-app>");
    }

    @Test
    void keeps_the_libraries_and_what_was_made_of_them_when_only_the_application_changed() throws IOException {
        UnpackedWar former = UnpackedWar.of(war("one"), folder);
        Files.writeString(former.libraryFolder().resolve("classes.jsa"), "made of them");

        UnpackedWar changed = UnpackedWar.of(war("two"), folder);

        assertThat(changed.libraryFolder()).isEqualTo(former.libraryFolder());
        assertThat(changed.libraryFolder().resolve("classes.jsa")).hasContent("made of them");
        assertThat(changed.folder()).isNotEqualTo(former.folder());
        assertThat(changed.folder().resolve("desk.xhtml")).hasContent("two");
    }

    @Test
    void taking_the_same_war_apart_again_changes_nothing() throws IOException {
        UnpackedWar first = UnpackedWar.of(war("one"), folder);

        assertThat(UnpackedWar.of(war("one"), folder)).isEqualTo(first);
        try (var left = Files.list(folder)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("unpacking")))
                    .isEmpty();
        }
    }

    @Test
    void refuses_a_war_with_an_entry_that_leads_out_of_it() throws IOException {
        Path war = folder.resolve("kb.war");
        Files.write(war, zip(Map.of("../elsewhere.txt", "out".getBytes(StandardCharsets.UTF_8))));

        assertThatThrownBy(() -> UnpackedWar.of(war, folder)).isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("../elsewhere.txt")).doesNotExist();
    }

    private Path war(String page) throws IOException {
        byte[] something = "something".getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("desk.xhtml", page.getBytes(StandardCharsets.UTF_8));
        entries.put("WEB-INF/payara-web.xml", "<payara-web-app>\n</payara-web-app>".getBytes(StandardCharsets.UTF_8));
        entries.put("WEB-INF/lib/index.jar", zip(Map.of("index/Index.class", something)));
        entries.put("WEB-INF/lib/beans.jar", zip(Map.of("META-INF/beans.xml", something)));
        Map<String, byte[]> widgets = new LinkedHashMap<>();
        widgets.put("META-INF/faces-config.xml", something);
        widgets.put("META-INF/resources/widgets.css", something);
        widgets.put("widgets/Widget.class", something);
        entries.put("WEB-INF/lib/widgets.jar", zip(widgets));
        return Files.write(folder.resolve("kb.war"), zip(entries));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry named = new ZipEntry(entry.getKey());
                named.setTime(0);
                zip.putNextEntry(named);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).sorted().toList();
        }
    }
}
