package kz.senim.kb.deploy.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** An evaluation as Markdown: averages only, never a query, so that a page can be published and the queries cannot. */
public final class QualityPage {
    private final Evaluation evaluation;

    public QualityPage(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Number of queries and all measures, by class, by language and overall. */
    public List<String> measures() {
        List<String> lines = new ArrayList<>(List.of("## Queries", ""));
        lines.addAll(head(titles("queries")));
        evaluation.groups().forEach((name, results) -> {
            Measures mean = mean(results);
            lines.add(row(name, results.size(), measure -> number(measure.of(mean))));
        });
        return lines;
    }

    /** What each kind of spoiling costs; nothing where there are no variants. */
    public List<String> variants() {
        if (evaluation.variants().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("## Variants", ""));
        lines.addAll(head(List.of("", "variants", "nDCG@10", "loss of nDCG@10")));
        kinds(evaluation).forEach((kind, results) -> lines.add(variantRow("kind " + kind, results)));
        lines.add(variantRow("overall", evaluation.variants()));
        return lines;
    }

    /** Ours and another search over the same rows, side by side. */
    public List<String> beside(Evaluation other) {
        List<Measure> shown =
                List.of(Measure.NDCG, Measure.SUCCESS_AT_ONE, Measure.SUCCESS_AT_THREE, Measure.ZERO_RESULTS);
        List<String> titles = new ArrayList<>(List.of("", "queries"));
        shown.forEach(measure -> titles.addAll(List.of(measure.title(), "plain")));
        List<String> lines = new ArrayList<>(List.of(
                "## Beside plain Lucene",
                "",
                "*plain*: Lucene's `RussianAnalyzer` over the same articles, heading and text in one field, any word of"
                        + " the query, BM25 with its defaults; both languages of an article are one hit.",
                ""));
        lines.addAll(head(titles));
        Map<String, List<Evaluation.Result>> others = other.groups();
        evaluation.groups().forEach((name, results) -> {
            Measures ours = mean(results);
            Measures plain = mean(Objects.requireNonNull(others.get(name)));
            List<String> cells = new ArrayList<>(List.of(name, Integer.toString(results.size())));
            shown.forEach(measure -> cells.addAll(List.of(number(measure.of(ours)), number(measure.of(plain)))));
            lines.add(cells(cells));
        });
        if (!evaluation.variants().isEmpty()) {
            lines.add("");
            lines.addAll(head(List.of("", "variants", "nDCG@10", "plain", "loss of nDCG@10", "plain")));
            Map<String, List<Evaluation.VariantResult>> kinds = kinds(other);
            kinds(evaluation)
                    .forEach((kind, results) ->
                            lines.add(besideRow("kind " + kind, results, Objects.requireNonNull(kinds.get(kind)))));
            lines.add(besideRow("overall", evaluation.variants(), other.variants()));
        }
        return lines;
    }

    /** The time of all requests, variants among them. */
    public List<String> latency() {
        Latency latency = evaluation.latency();
        List<String> lines = new ArrayList<>(List.of("## Latency", ""));
        lines.addAll(head(List.of("requests", "p50 ms", "p99 ms")));
        lines.add(cells(List.of(Integer.toString(latency.nanos().size()), latency.millis(0.5), latency.millis(0.99))));
        return lines;
    }

    /** What changed since other figures were saved, with its 95 % interval. */
    public List<String> comparison(String name, Map<String, Measures> before) {
        List<String> lines = new ArrayList<>(List.of(
                "## Difference from " + name,
                "",
                "In brackets the 95 % interval of a paired bootstrap; a difference whose interval holds 0 may be chance.",
                ""));
        lines.addAll(head(titles("queries")));
        evaluation
                .groups()
                .forEach((group, results) ->
                        lines.add(row(group, results.size(), measure -> difference(measure, results, before))));
        return lines;
    }

    private static String difference(Measure measure, List<Evaluation.Result> results, Map<String, Measures> before) {
        Interval interval = Interval.bootstrap(results.stream()
                .mapToDouble(result -> measure.of(result.measures())
                        - measure.of(
                                Objects.requireNonNull(before.get(result.query().id()))))
                .toArray());
        return signed(interval.mean()) + " [" + signed(interval.low()) + ", " + signed(interval.high()) + "]";
    }

    private static Measures mean(List<Evaluation.Result> results) {
        return Measures.mean(results.stream().map(Evaluation.Result::measures).toList());
    }

    private static Map<String, List<Evaluation.VariantResult>> kinds(Evaluation evaluation) {
        return evaluation.variants().stream()
                .collect(Collectors.groupingBy(
                        result -> result.variant().kind(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String besideRow(
            String name, List<Evaluation.VariantResult> ours, List<Evaluation.VariantResult> plain) {
        return cells(List.of(
                name,
                Integer.toString(ours.size()),
                number(mean(ours, Evaluation.VariantResult::ndcg)),
                number(mean(plain, Evaluation.VariantResult::ndcg)),
                signed(mean(ours, Evaluation.VariantResult::loss)),
                signed(mean(plain, Evaluation.VariantResult::loss))));
    }

    private static String variantRow(String name, List<Evaluation.VariantResult> results) {
        return cells(List.of(
                name,
                Integer.toString(results.size()),
                number(mean(results, Evaluation.VariantResult::ndcg)),
                signed(mean(results, Evaluation.VariantResult::loss))));
    }

    private static double mean(
            List<Evaluation.VariantResult> results, ToDoubleFunction<Evaluation.VariantResult> value) {
        return results.stream().mapToDouble(value).average().orElse(0);
    }

    private static List<String> titles(String count) {
        List<String> titles = new ArrayList<>(List.of("", count));
        Arrays.stream(Measure.values()).map(Measure::title).forEach(titles::add);
        return titles;
    }

    private static List<String> head(List<String> titles) {
        return List.of(cells(titles), cells(Collections.nCopies(titles.size(), "---")));
    }

    private static String row(String name, int count, Function<Measure, String> value) {
        List<String> cells = new ArrayList<>(List.of(name, Integer.toString(count)));
        Arrays.stream(Measure.values()).map(value).forEach(cells::add);
        return cells(cells);
    }

    private static String cells(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** Rounded to a whole number of thousandths first: a trace of arithmetic below zero is no "-0.000". */
    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.3f", Math.round(value * 1_000) / 1_000.0);
    }
}
