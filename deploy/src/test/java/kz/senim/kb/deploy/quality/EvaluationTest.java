package kz.senim.kb.deploy.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kz.senim.kb.deploy.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final Provision ANSWER = new Provision("A", "1");
    private static final Provision USEFUL = new Provision("A", "2");
    private static final Provision BESIDE = new Provision("B", "1");
    private static final JudgedQuery FIRST = query("q1", "ru", "question", "первый запрос");
    private static final JudgedQuery SECOND = query("q2", "ru", "keyword", "второй запрос");
    private static final JudgedQuery THIRD = query("q3", "kk", "question", "үшінші сұрау");
    private static final JudgedQueries JUDGED = new JudgedQueries(
            List.of(FIRST, SECOND, THIRD), List.of(new Variant("v1", FIRST, "typo1", "первый зарпос")));
    private static final Map<String, List<Provision>> ANSWERS = Map.of(
            FIRST.text(),
            List.of(ANSWER, USEFUL),
            SECOND.text(),
            List.of(BESIDE, ANSWER),
            "первый зарпос",
            List.of(USEFUL));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void measuresAreAveragedByClassByLanguageAndOverall() {
        assertThat(page().measures())
                .containsExactly(
                        "## Queries",
                        "",
                        "|  | queries | nDCG@10 | success@1 | success@3 | MRR | zero results |",
                        "| --- | --- | --- | --- | --- | --- | --- |",
                        "| class question | 2 | 0.500 | 0.500 | 0.500 | 0.500 | 0.500 |",
                        "| class keyword | 1 | 0.521 | 0.000 | 1.000 | 0.500 | 0.000 |",
                        "| language ru | 2 | 0.761 | 0.500 | 1.000 | 0.750 | 0.000 |",
                        "| language kk | 1 | 0.000 | 0.000 | 0.000 | 0.000 | 1.000 |",
                        "| overall | 3 | 0.507 | 0.333 | 0.667 | 0.500 | 0.333 |");
    }

    @Test
    void aVariantLosesWhatItsQueryHadMore() {
        assertThat(page().variants())
                .contains("|  | variants | nDCG@10 | loss of nDCG@10 |", "| kind typo1 | 1 | 0.275 | +0.725 |");
    }

    @Test
    void anotherSearchStandsBesideOurs() {
        Evaluation nothing = Evaluation.of(JUDGED, text -> new Found(List.of(), 1), progress -> {});
        assertThat(page().beside(nothing))
                .contains(
                        "|  | queries | nDCG@10 | plain | success@1 | plain | success@3 | plain | zero results | plain |",
                        "| overall | 3 | 0.507 | 0.000 | 0.333 | 0.000 | 0.667 | 0.000 | 0.333 | 1.000 |",
                        "| kind typo1 | 1 | 0.275 | 0.000 | +0.725 | +0.000 |");
    }

    @Test
    void withoutVariantsThereIsNoTableOfThem() {
        Evaluation evaluation = evaluate(new JudgedQueries(List.of(FIRST), List.of()));
        assertThat(new QualityPage(evaluation).variants()).isEmpty();
    }

    @Test
    void latencyIsThatOfAllRequests() {
        assertThat(page().latency()).contains("| 4 | 2.0 | 2.0 |");
    }

    @Test
    void ninetyNineOfAHundredRequestsTookNoLongerThanTheirPercentile() {
        Latency latency = new Latency(LongStream.rangeClosed(1, 100)
                .mapToObj(number -> (101 - number) * 1_000_000)
                .toList());
        assertThat(latency.millis(0.5)).isEqualTo("50.0");
        assertThat(latency.millis(0.99)).isEqualTo("99.0");
    }

    @Test
    void savedFiguresAreReadAsTheyWere() throws IOException {
        Evaluation evaluation = evaluate(JUDGED);
        Path file = Files.write(folder.resolve("before.csv"), Figures.lines(evaluation.results()));
        assertThat(Figures.lines(evaluation.results()))
                .startsWith("qid,class,lang,ndcg,s1,s3,mrr,zero")
                .contains("q3,question,kk,0.0,0.0,0.0,0.0,1.0");
        Map<String, Measures> before = Figures.read(file, JUDGED);
        evaluation
                .results()
                .forEach(result ->
                        assertThat(before).containsEntry(result.query().id(), result.measures()));
        assertThat(page().comparison("before.csv", before))
                .contains("| overall | 3" + " | +0.000 [+0.000, +0.000]".repeat(5) + " |");
    }

    @Test
    void aDifferenceIsWhatIsBetterNow() {
        Measures nothing = new Measures(0, 0, 0, 0, 1);
        assertThat(page().comparison("before.csv", Map.of("q1", nothing, "q2", nothing, "q3", nothing)))
                .anyMatch(line -> line.startsWith("| overall | 3 | +0.507 [+0.000, +1.000] |"))
                .anyMatch(line -> line.startsWith("| class keyword | 1 | +0.521 [+0.521, +0.521] | +0.000 "));
    }

    @Test
    void figuresOfAnotherQueryAreNamedWithTheirLine() throws IOException {
        figures("q1,question,ru,1,1,1,1,0", "q9,question,ru,1,1,1,1,0");
        refused("before.csv, line 3: there is no query q9 in queries.tsv");
    }

    @Test
    void figuresThatAreNoNumbersAreNamedWithTheirLine() throws IOException {
        figures("q1,question,ru,1,1,1,NaN,0");
        refused("before.csv, line 2: mrr is not a number from 0 to 1: NaN");
        figures("q1,question,ru,much,1,1,1,0");
        refused("before.csv, line 2: ndcg is not a number from 0 to 1: much");
    }

    @Test
    void figuresOfFewerQueriesAreNotCompared() throws IOException {
        figures("q1,question,ru,1,1,1,1,0");
        refused("before.csv has no row for the query q2");
    }

    @Test
    void badAnswersAreListedWithWhatWasExpectedAndFound() {
        assertThat(FailureList.of(evaluate(JUDGED).results()))
                .containsExactly(
                        "1 of 3 queries with nDCG@10 below 0.3",
                        "",
                        "q3  question  kk  nDCG@10 0.000  " + THIRD.text(),
                        "    expected: A 1 (2), A 2 (1)",
                        "    found:    nothing");
    }

    @Test
    void aPageHoldsNoQuery() {
        Evaluation evaluation = evaluate(JUDGED);
        QualityPage page = new QualityPage(evaluation);
        assertThat(String.join("\n", page.measures())
                        + String.join("\n", page.variants())
                        + String.join("\n", page.latency())
                        + String.join("\n", Figures.lines(evaluation.results())))
                .doesNotContain("запрос", "зарпос", "сұрау");
    }

    @Test
    void aQueryTheServerRefusesIsNamedByItsNumberOnly() {
        Search refusing = text -> {
            throw new Failure("The server refused (400).");
        };
        assertThatThrownBy(() -> Evaluation.of(JUDGED, refusing, progress -> {}))
                .isInstanceOf(Failure.class)
                .hasMessage("Query q1: The server refused (400).");
    }

    private static QualityPage page() {
        return new QualityPage(evaluate(JUDGED));
    }

    private static Evaluation evaluate(JudgedQueries judged) {
        return Evaluation.of(
                judged, text -> new Found(ANSWERS.getOrDefault(text, List.of()), 2_000_000), progress -> {});
    }

    private static JudgedQuery query(String id, String language, String queryClass, String text) {
        Map<Provision, Integer> grades = new LinkedHashMap<>();
        grades.put(ANSWER, Judgements.ANSWERS);
        grades.put(USEFUL, Judgements.USEFUL);
        return new JudgedQuery(id, language, queryClass, text, new Judgements(grades));
    }

    private void figures(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("before.csv"), "qid,class,lang,ndcg,s1,s3,mrr,zero\n" + String.join("\n", rows) + "\n");
    }

    private void refused(String message) {
        assertThatThrownBy(() -> Figures.read(folder.resolve("before.csv"), JUDGED))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(message);
    }
}
