package kz.senim.kb.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SearchTablesTest {

    @Test
    void tellsWhatShareOfTheRequestsWasAnsweredByThen() {
        SearchTables tables = new SearchTables("base");
        assertThat(tables.add("ours", millis(LongStream.rangeClosed(1, 100))))
                .isEqualTo("| ours | 100 | 0 | 50.0 | 90.0 | 99.0 | 100.0 |");
        assertThat(tables.page()).contains("| ours | 100 | 0 | 50.0 | 90.0 | 99.0 | 100.0 |");
    }

    @Test
    void countsWhatWasNotAnsweredWell() {
        assertThat(new SearchTables("base")
                        .add("ours", List.of(new Timing(0, 1_000_000, 500), new Timing(1, 1_000_000, 0))))
                .isEqualTo("| ours | 2 | 2 | 1.0 | 1.0 | 1.0 | 1.0 |");
    }

    @Test
    void tellsHowManyTimesLongerAnotherTakesInTheMiddle() {
        SearchTables tables = new SearchTables("base");
        tables.add("ours", millis(LongStream.of(1, 2, 900)));
        tables.add("another", millis(LongStream.of(30, 50, 40)));
        tables.ratio("another", "ours");
        tables.ratio("another", "one that was not measured");
        assertThat(tables.page())
                .endsWith("| what | result |", "| --- | --- |", "| another / ours, p50 | 20.0 (+38.0 ms) |");
    }

    @Test
    void keepsEverySingleTime() {
        SearchTables tables = new SearchTables("base");
        tables.add("ours", List.of(new Timing(7, 1_234_567, 200)));
        assertThat(tables.rows()).containsExactly("\"base\",\"ours\",7,1234,200");
    }

    private static List<Timing> millis(LongStream millis) {
        return millis.mapToObj(one -> new Timing(0, one * 1_000_000, Timing.OK)).toList();
    }
}
