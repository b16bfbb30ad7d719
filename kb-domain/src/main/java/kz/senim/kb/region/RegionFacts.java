package kz.senim.kb.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The regions a base begins with: those of the state's classifier, their centres, and other towns. */
final class RegionFacts {

    private static final String RESOURCE = "regions.tsv";

    private RegionFacts() {}

    /**
     * A line of the facts.
     *
     * @param in the Russian name of the region it lies in; empty for those that lie in the country
     */
    record Fact(RegionKind kind, @Nullable String kato, String in, Region.Names names) {}

    static List<Fact> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RegionFacts.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(RegionFacts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fact read(String line) {
        String[] cells = line.split("\t", -1);
        List<String> others = Arrays.stream(cells[6].split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Fact(
                RegionKind.of(cells[0]).orElseThrow(),
                cells[1].isEmpty() ? null : cells[1],
                cells[2],
                new Region.Names(cells[3], cells[4], cells[5], others));
    }
}
