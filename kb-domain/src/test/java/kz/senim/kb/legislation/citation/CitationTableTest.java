package kz.senim.kb.legislation.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CitationTableTest {

    private final CitationReader reader = HelplineActs.reader();

    @ParameterizedTest
    @MethodSource("citations")
    void isReadAsTheTableSays(String line) {
        String[] columns = line.split("\t", -1);
        CitedPlaces citation = reader.read(columns[0]).orElseThrow();
        assertThat(List.of(WrittenOut.acts(citation), WrittenOut.targets(citation), citation.restOf(columns[0])))
                .containsExactly(columns[1], columns[2], columns[3]);
        assertThat(citation.whole()).isEqualTo(columns[3].isEmpty());
    }

    @Test
    void ordinaryQueriesAreNoCitations() {
        assertThat(ordinaryQueries())
                .hasSizeGreaterThan(500)
                .filteredOn(query -> reader.read(query).isPresent())
                .isEmpty();
    }

    @Test
    void ordinaryQueriesHoldNoCitationInsideEither() {
        assertThat(reader.readAll(String.join(". ", ordinaryQueries()), null)).isEmpty();
    }

    @Test
    void ordinaryWordsAroundACitationDoNotChangeIt() {
        assertThat(ordinaryQueries())
                .filteredOn(query -> {
                    Optional<CitedPlaces> found = reader.read(query + ", а за это ст. 140 УК грозит, если " + query);
                    return found.isEmpty()
                            || !WrittenOut.targets(found.get()).equals("140")
                            || !WrittenOut.acts(found.get()).equals("criminal");
                })
                .isEmpty();
    }

    static List<String> citations() {
        return TestLines.of("citations.tsv");
    }

    private static List<String> ordinaryQueries() {
        return TestLines.of("ordinary-queries.txt");
    }
}
