package kz.senim.kb.web.health;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the checks found. */
record HealthReport(List<Finding> findings) {

    private static final Logger LOG = Logger.getLogger(HealthReport.class.getName());

    record Finding(String name, Optional<String> trouble) {}

    static HealthReport of(Iterable<ReadinessCheck> checks) {
        List<Finding> findings = new ArrayList<>();
        for (ReadinessCheck check : checks) {
            findings.add(new Finding(check.name(), ask(check)));
        }
        return new HealthReport(List.copyOf(findings));
    }

    boolean isUp() {
        return findings.stream().allMatch(finding -> finding.trouble().isEmpty());
    }

    String toJson() {
        JsonArrayBuilder checks = JSON.createArrayBuilder();
        for (Finding finding : findings) {
            JsonObjectBuilder check = JSON.createObjectBuilder()
                    .add("name", finding.name())
                    .add("status", finding.trouble().isEmpty() ? "UP" : "DOWN");
            finding.trouble().ifPresent(trouble -> check.add("detail", trouble));
            checks.add(check);
        }
        return JSON.createObjectBuilder()
                .add("status", isUp() ? "UP" : "DOWN")
                .add("checks", checks)
                .build()
                .toString();
    }

    private static Optional<String> ask(ReadinessCheck check) {
        try {
            return check.trouble();
        } catch (RuntimeException e) {
            // who polls needs an answer; the cause is for the log, and at a level that polling does not flood
            LOG.log(Level.FINE, "The check " + check.name() + " failed", e);
            return Optional.of("unavailable");
        }
    }
}
