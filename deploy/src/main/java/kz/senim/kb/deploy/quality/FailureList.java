package kz.senim.kb.deploy.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The queries answered badly, with their texts: for whoever improves search, never for a page. */
public final class FailureList {
    private static final double BAD = 0.3;

    private FailureList() {}

    /** Lines naming each query whose nDCG@10 is below 0.3, what was expected (with grades), and what was found. */
    public static List<String> of(List<Evaluation.Result> results) {
        List<Evaluation.Result> bad = results.stream()
                .filter(result -> result.measures().ndcg() < BAD)
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(bad.size() + " of " + results.size() + " queries with nDCG@10 below " + BAD);
        for (Evaluation.Result result : bad) {
            JudgedQuery query = result.query();
            lines.add("");
            lines.add(String.format(
                    Locale.ROOT,
                    "%s  %s  %s  nDCG@10 %.3f  %s",
                    query.id(),
                    query.queryClass(),
                    query.language(),
                    result.measures().ndcg(),
                    query.text()));
            lines.add("    expected: "
                    + query.judgements().grades().entrySet().stream()
                            .map(judged -> judged.getKey() + " (" + judged.getValue() + ")")
                            .collect(Collectors.joining(", ")));
            lines.add("    found:    "
                    + (result.found().isEmpty()
                            ? "nothing"
                            : result.found().stream().map(Provision::toString).collect(Collectors.joining(", "))));
        }
        return lines;
    }
}
