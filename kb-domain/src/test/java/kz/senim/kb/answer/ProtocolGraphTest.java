package kz.senim.kb.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtocolGraphTest {

    @Test
    void mayBranchAndComeBack() {
        assertThat(graph(step("s1", "s2", "s3"), step("s2", "s1", "s3"), step("s3"))
                        .fault())
                .isEmpty();
    }

    @Test
    void mustNotLeadNowhere() {
        assertThat(graph(step("s1", "s9")).fault()).hasValue("protocol.steps.s1.choices");
    }

    @Test
    void mustNotHoldAStepThatNothingLeadsTo() {
        assertThat(graph(step("s1"), step("s2")).fault()).hasValue("protocol.steps.s2");
    }

    @Test
    void mustNotGoInCirclesForEver() {
        assertThat(graph(step("s1", "s2"), step("s2", "s1")).fault()).hasValue("protocol.steps.s1");
    }

    private static ProtocolGraph graph(ProtocolGraph.Step... steps) {
        return new ProtocolGraph("s1", List.of(steps));
    }

    private static ProtocolGraph.Step step(String id, String... next) {
        return new ProtocolGraph.Step(
                id,
                "Сделать " + id,
                "",
                "",
                Arrays.stream(next)
                        .map(to -> new ProtocolGraph.Choice("да", to))
                        .toList());
    }
}
