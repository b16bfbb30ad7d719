package kz.senim.kb.importer;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.importer.source.ActManifest;
import kz.senim.kb.importer.source.SourceDocument;
import kz.senim.kb.importer.source.SourceReader;
import kz.senim.kb.importer.source.UnreadableSourceException;

/** Real legislation to test with, outside the repository; where it is missing, tests are skipped, on the CI they fail. */
public final class Corpus {
    private static final Map<String, ParsedEdition> PARSED = new ConcurrentHashMap<>();

    private Corpus() {}

    /** A file of legislation. */
    public static Path file(String path) {
        return file("legal", path);
    }

    /** A file of one of the corpus's folders. */
    public static Path file(String folder, String path) {
        String place = System.getProperty("kb.corpus", "");
        if (place.isEmpty() || place.startsWith("${")) {
            place = System.getenv().getOrDefault("KB_CORPUS", "");
        }
        Path file = Path.of(place, folder, path);
        boolean there = !place.isEmpty() && Files.exists(file);
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("The corpus is missing (kb.corpus=" + place + "): " + file);
        }
        assumeTrue(there, "No corpus at kb.corpus=" + place + ": " + file);
        return file;
    }

    public static List<ActManifest.Entry> entries() {
        try {
            return ActManifest.read(Files.readAllBytes(file("acts.csv"))).entries();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableSourceException e) {
            throw new AssertionError(e);
        }
    }

    public static SourceDocument document(String path) {
        try {
            Path file = file(path);
            return new SourceReader().read(String.valueOf(file.getFileName()), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableSourceException e) {
            throw new AssertionError(path, e);
        }
    }

    /** The parsed file; each is parsed once in a run. */
    public static ParsedEdition parsed(String path) {
        return PARSED.computeIfAbsent(path, Corpus::parse);
    }

    private static ParsedEdition parse(String path) {
        SourceDocument document = document(path);
        if (document.language() == null) {
            throw new AssertionError("No language: " + path);
        }
        return new EditionParser().parse(document.lines(), document.language());
    }

    /** The characters that can be seen. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .filter(point ->
                        Character.getType(point) != Character.FORMAT && Character.getType(point) != Character.CONTROL)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
