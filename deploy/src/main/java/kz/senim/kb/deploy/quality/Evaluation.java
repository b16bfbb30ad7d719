package kz.senim.kb.deploy.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.senim.kb.deploy.Failure;

/** Judged queries and their variants, put to a search one after another, and how well each was answered. */
public record Evaluation(List<Result> results, List<VariantResult> variants, Latency latency) {

    /** One query: what it found and what that is worth. */
    public record Result(JudgedQuery query, List<Provision> found, Measures measures) {}

    /**
     * One variant.
     *
     * @param loss of nDCG@10 against the query it was made of
     */
    public record VariantResult(Variant variant, double ndcg, double loss) {}

    public Evaluation {
        results = List.copyOf(results);
        variants = List.copyOf(variants);
    }

    public static Evaluation of(JudgedQueries judged, Search search, Consumer<String> progress) {
        List<Result> results = new ArrayList<>();
        List<VariantResult> variants = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        Map<String, Double> unspoilt = new HashMap<>();
        int all = judged.queries().size() + judged.variants().size();
        for (JudgedQuery query : judged.queries()) {
            Found found = ask(search, query.id(), query.text());
            nanos.add(found.nanos());
            Measures measures = Measures.of(found.provisions(), query.judgements());
            unspoilt.put(query.id(), measures.ndcg());
            results.add(new Result(query, found.provisions(), measures));
            progress.accept(nanos.size() + " of " + all);
        }
        for (Variant variant : judged.variants()) {
            Found found = ask(search, variant.id(), variant.text());
            nanos.add(found.nanos());
            JudgedQuery base = variant.base();
            double ndcg = Measures.of(found.provisions(), base.judgements()).ndcg();
            variants.add(new VariantResult(variant, ndcg, unspoilt.getOrDefault(base.id(), 0.0) - ndcg));
            progress.accept(nanos.size() + " of " + all);
        }
        return new Evaluation(results, variants, new Latency(nanos));
    }

    /** The results by class, by language, and all, each under its name in the tables. */
    public Map<String, List<Result>> groups() {
        Map<String, List<Result>> groups = new LinkedHashMap<>();
        results.forEach(
                result -> groups.computeIfAbsent("class " + result.query().queryClass(), name -> new ArrayList<>())
                        .add(result));
        results.forEach(
                result -> groups.computeIfAbsent("language " + result.query().language(), name -> new ArrayList<>())
                        .add(result));
        groups.put("overall", results);
        return groups;
    }

    private static Found ask(Search search, String id, String text) {
        try {
            return search.ask(text);
        } catch (Failure e) {
            throw new Failure("Query " + id + ": " + e.getMessage(), e);
        }
    }
}
