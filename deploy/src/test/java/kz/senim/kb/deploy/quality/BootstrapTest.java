package kz.senim.kb.deploy.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    @Test
    void theSameDifferencesGiveTheSameInterval() {
        double[] differences = {0.1, -0.2, 0.4, 0, 0.3};
        assertThat(Interval.bootstrap(differences)).isEqualTo(Interval.bootstrap(differences.clone()));
    }

    @Test
    void theIntervalSurroundsTheMean() {
        Interval interval = Interval.bootstrap(0.1, -0.2, 0.4, 0, 0.3);
        assertThat(interval.mean()).isCloseTo(0.12, within(1e-9));
        assertThat(interval.low()).isNegative();
        assertThat(interval.high()).isBetween(0.25, 0.4);
    }

    @Test
    void theIntervalOfManyQueriesIsThatOfTheNormalDistribution() {
        // Half lose 1 and half win 1: the mean of 400 has a standard error of 1/20, times 1.96 on either side.
        Interval interval = Interval.bootstrap(
                IntStream.range(0, 400).mapToDouble(i -> i % 2 == 0 ? 1 : -1).toArray());
        assertThat(interval.low()).isCloseTo(-0.098, within(0.006));
        assertThat(interval.high()).isCloseTo(0.098, within(0.006));
    }

    @Test
    void whereNothingDiffersTheIntervalIsZero() {
        assertThat(Interval.bootstrap(0, 0, 0)).isEqualTo(new Interval(0, 0, 0));
    }

    @Test
    void thereIsNoIntervalOfNothing() {
        assertThatThrownBy(Interval::bootstrap).isInstanceOf(IllegalArgumentException.class);
    }
}
