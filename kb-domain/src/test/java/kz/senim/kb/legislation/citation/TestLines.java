package kz.senim.kb.legislation.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a test resource of this package, comments left out. */
final class TestLines {

    private TestLines() {}

    static List<String> of(String resource) {
        try (InputStream lines = Objects.requireNonNull(TestLines.class.getResourceAsStream(resource))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
