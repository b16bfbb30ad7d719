package kz.senim.kb.search.hint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What callers say about each article, as we wrote it beforehand. */
class WrittenWordingsTest {

    @ParameterizedTest
    @EnumSource
    void eachStandsAtAnArticleOnceAndHasWordsToSearchFor(Language language) throws IOException {
        Set<List<String>> written = new HashSet<>();
        for (String line : lines(language)) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(3);
            assertThat(columns[0]).as(line).matches("[KZ][0-9]+_?");
            assertThat(columns[1]).as(line).matches("[0-9]+(-[0-9]+)?");
            assertThat(columns[2]).as(line).hasSizeBetween(3, 200).isEqualTo(columns[2].strip());
            assertThat(Analyzers.terms(Analyzers.of(language), columns[2]))
                    .as(line)
                    .isNotEmpty();
            assertThat(written.add(List.of(columns))).as(line).isTrue();
        }
        assertThat(written).hasSizeGreaterThan(6_000);
    }

    private static List<String> lines(Language language) throws IOException {
        String name = "wordings." + language.code() + ".tsv";
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                requireNonNull(SearchHint.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
