package kz.senim.kb.importer.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {

    private static final String SERVICES = """
            id,organization_id,name,status
            6b2b4b42-7a6a-4f2e-9d0e-0c6b7d0f0a01,6b2b4b42-7a6a-4f2e-9d0e-0c6b7d0f0b01,Дағдарыс орталығы,active
            6b2b4b42-7a6a-4f2e-9d0e-0c6b7d0f0a02,6b2b4b42-7a6a-4f2e-9d0e-0c6b7d0f0b09,Ничей,active
            """;

    private static final String ORGANIZATIONS = """
            id,name,description
            6b2b4b42-7a6a-4f2e-9d0e-0c6b7d0f0b01,Қамқор,Образец
            """;

    private static final Map<String, byte[]> FILES = Map.of(
            "organizations.csv", ORGANIZATIONS.getBytes(StandardCharsets.UTF_8),
            "services.csv", SERVICES.getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path root;

    private Upload upload;

    @BeforeEach
    void arrives() {
        upload = new Upload(root.resolve("1"), List.copyOf(FILES.keySet()));
        upload.keep(FILES);
    }

    @Test
    void isReadOnce() {
        List<Told> first;
        List<RowProblem> problems;
        try (ToldDirectory told = upload.told(UploadTest::read)) {
            first = told.services().values().stream().map(ToldText::told).toList();
            problems = List.copyOf(told.problems());
        }
        assertThat(problems).isNotEmpty();
        try (ToldDirectory again = upload.told(mustNotBeRead())) {
            assertThat(again.problems()).isEqualTo(problems);
            assertThat(again.services()).hasSameSizeAs(first);
            assertThat(again.services().values().stream().map(ToldText::told))
                    .extracting(Told::json, Told::place)
                    .isEqualTo(first.stream()
                            .map(told -> tuple(told.json(), told.place()))
                            .toList());
        }
    }

    @Test
    void isReadAgainWhenReadingWasBrokenOff() {
        assertThatThrownBy(() -> upload.told((texts, files) -> {
                    texts.keep(List.of("half a row"));
                    throw new IllegalStateException("the machine stops");
                }))
                .hasMessage("the machine stops");
        try (ToldDirectory told = upload.told(UploadTest::read)) {
            assertThat(told.services()).hasSize(1);
        }
    }

    @Test
    void isReadAgainWhenItWasReadByAnotherVersion() throws Exception {
        upload.told(UploadTest::read).close();
        Files.write(root.resolve("1/read.index"), new byte[] {0, 0, 0, 0});
        try (ToldDirectory told = upload.told(UploadTest::read)) {
            assertThat(told.services()).hasSize(1);
        }
    }

    @Test
    void leavesNothingWhenItIsDiscarded() {
        upload.told(UploadTest::read).close();
        upload.discard();
        assertThat(upload.isThere()).isFalse();
        assertThat(root).isEmptyDirectory();
    }

    private static ToldDirectory read(TextStore texts, Map<String, byte[]> files) {
        return DirectoryFiles.read(texts, "город", files, null, (table, id) -> false);
    }

    private static BiFunction<TextStore, Map<String, byte[]>, ToldDirectory> mustNotBeRead() {
        return (texts, files) -> {
            throw new AssertionError("read twice");
        };
    }
}
