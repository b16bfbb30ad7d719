package kz.senim.kb.deploy.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.senim.kb.deploy.quality.Latency;

/** What was measured over one base: as Markdown to read, and every single time as CSV. */
final class SearchTables {
    static final String CSV_HEADER = "base,scenario,question,micros,status";

    private final String base;
    private final Map<String, List<Timing>> scenarios = new LinkedHashMap<>();
    private final List<String> facts = new ArrayList<>();

    SearchTables(String base) {
        this.base = base;
    }

    /** Takes in the times of a scenario, and gives its line of the table. */
    String add(String scenario, List<Timing> timings) {
        scenarios.put(scenario, List.copyOf(timings));
        return line(scenario, timings);
    }

    /** A line of its own below the table. */
    void fact(String what, String value) {
        facts.add("| " + what + " | " + value + " |");
    }

    /** How many times longer the one takes than the other in the middle; nothing where one was not measured. */
    void ratio(String one, String other) {
        if (scenarios.containsKey(one) && scenarios.containsKey(other)) {
            double first = median(one);
            double second = median(other);
            fact(
                    one + " / " + other + ", p50",
                    String.format(Locale.ROOT, "%.1f (%+.1f ms)", first / second, (first - second) / 1e6));
        }
    }

    List<String> page() {
        List<String> page = new ArrayList<>(List.of(
                "## " + base,
                "",
                "| scenario | requests | errors | p50 ms | p90 ms | p99 ms | max ms |",
                "| --- | --- | --- | --- | --- | --- | --- |"));
        scenarios.forEach((scenario, timings) -> page.add(line(scenario, timings)));
        page.addAll(List.of("", "| what | result |", "| --- | --- |"));
        page.addAll(facts);
        return page;
    }

    List<String> rows() {
        List<String> rows = new ArrayList<>();
        scenarios.forEach((scenario, timings) -> timings.forEach(timing -> rows.add("\"" + base + "\",\"" + scenario
                + "\"," + timing.question() + "," + timing.nanos() / 1_000 + "," + timing.status())));
        return rows;
    }

    private double median(String scenario) {
        List<Long> sorted = Objects.requireNonNull(scenarios.get(scenario)).stream()
                .map(Timing::nanos)
                .sorted()
                .toList();
        return sorted.get((sorted.size() - 1) / 2);
    }

    private static String line(String scenario, List<Timing> timings) {
        Latency latency = new Latency(timings.stream().map(Timing::nanos).toList());
        return "| " + scenario + " | " + timings.size() + " | "
                + timings.stream().filter(Timing::failed).count() + " | " + latency.millis(0.5) + " | "
                + latency.millis(0.9) + " | " + latency.millis(0.99) + " | " + latency.millis(1) + " |";
    }
}
