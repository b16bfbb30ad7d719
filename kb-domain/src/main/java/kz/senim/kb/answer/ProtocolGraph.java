package kz.senim.kb.answer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The branching steps of a protocol. Nothing that is chosen on the way is kept anywhere.
 *
 * @param start the id of the first step
 */
public record ProtocolGraph(String start, List<Step> steps) {

    public ProtocolGraph {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param act what to do
     * @param say what to say; may be empty
     * @param stop when to halt and call the senior; may be empty
     * @param choices how it goes on; none at an end
     */
    public record Step(String id, String act, String say, String stop, List<Choice> choices) {
        public Step {
            choices = List.copyOf(choices);
        }
    }

    /** A way on. */
    public record Choice(String when, String next) {}

    /**
     * The first place that would leave an operator without a way on: a step that leads nowhere, that nothing leads to,
     * or from which no end is reached.
     */
    Optional<String> fault() {
        Map<String, Step> byId = new HashMap<>();
        for (Step step : steps) {
            if (step.id().isBlank() || step.act().isBlank() || byId.put(step.id(), step) != null) {
                return Optional.of("protocol.steps." + step.id());
            }
        }
        if (!byId.containsKey(start)) {
            return Optional.of("protocol.start");
        }
        for (Step step : steps) {
            for (Choice choice : step.choices()) {
                if (choice.when().isBlank() || !byId.containsKey(choice.next())) {
                    return Optional.of("protocol.steps." + step.id() + ".choices");
                }
            }
        }
        Set<String> reached = reachedFrom(start, byId);
        for (Step step : steps) {
            boolean ends = reachedFrom(step.id(), byId).stream()
                    .map(byId::get)
                    .anyMatch(last -> last != null && last.choices().isEmpty());
            if (!reached.contains(step.id()) || !ends) {
                return Optional.of("protocol.steps." + step.id());
            }
        }
        return Optional.empty();
    }

    private static Set<String> reachedFrom(String first, Map<String, Step> byId) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            String id = open.pop();
            Step step = byId.get(id);
            if (step != null && reached.add(id)) {
                step.choices().forEach(choice -> open.push(choice.next()));
            }
        }
        return reached;
    }
}
