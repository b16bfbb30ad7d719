package kz.senim.kb.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesBackWhatWasWritten() {
        List<List<String>> rows = List.of(List.of("a\tb\nc\\t\r", "", "«ә» \\"), List.of("", "\\u0041", "\"'"));
        Lines.write(folder.resolve("rows.tsv"), rows);
        assertThat(Lines.read(folder.resolve("rows.tsv"))).isEqualTo(rows);
    }
}
