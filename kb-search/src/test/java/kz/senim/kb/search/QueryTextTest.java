package kz.senim.kb.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.senim.kb.search.analysis.Analyzers;
import org.junit.jupiter.api.Test;

class QueryTextTest {

    @Test
    void keepsTheFirstDifferentWords() {
        String typed = IntStream.range(0, 100).mapToObj(i -> "сл" + i % 60).collect(Collectors.joining(" "));
        assertThat(QueryText.of(typed, false).words())
                .hasSize(QueryText.MOST_WORDS)
                .startsWith("сл0", "сл1")
                .endsWith("сл47");
    }

    @Test
    void keepsNoMoreTermsHoweverFewTheWordsAre() {
        String compounds = IntStream.range(0, 150).mapToObj(i -> i + "а-б").collect(Collectors.joining(" "));
        String chain = IntStream.range(0, 300).mapToObj(i -> i + "а").collect(Collectors.joining("-"));
        String withoutSpaces = IntStream.range(0x4e00, 0x4e00 + 1000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        for (String typed : new String[] {compounds, chain, withoutSpaces}) {
            String kept = QueryText.of(typed, false).text();
            assertThat(Analyzers.terms(Analyzers.EXACT, kept).size()).isLessThanOrEqualTo(QueryText.MOST_WORDS);
        }
        assertThat(QueryText.of("ата-ана құқығы", false).words()).containsExactly("ата-ана", "құқығы");
    }
}
