package kz.senim.kb.deploy.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final Offset<Double> EXACT = within(1e-6);
    private static final Provision ANSWER = new Provision("A", "1");
    private static final Provision OTHER_ANSWER = new Provision("A", "2-1");
    private static final Provision USEFUL = new Provision("B", "1");
    private static final Provision BESIDE = new Provision("C", "1");
    private static final Judgements JUDGED = new Judgements(
            Map.of(ANSWER, Judgements.ANSWERS, OTHER_ANSWER, Judgements.ANSWERS, USEFUL, Judgements.USEFUL));

    @Test
    void ndcgIsTheDiscountedGainOverThatOfTheBestOrder() {
        // Found:  1/log2(2) + 0/log2(3) + 3/log2(4)             = 1 + 1.5           = 2.5
        // Best:   3/log2(2) + 3/log2(3) + 1/log2(4)             = 3 + 1.892789 + 0.5 = 5.392789
        assertThat(measures(USEFUL, BESIDE, ANSWER).ndcg()).isCloseTo(2.5 / 5.392789, EXACT);
    }

    @Test
    void theBestOrderHasAnNdcgOfOne() {
        assertThat(measures(OTHER_ANSWER, ANSWER, USEFUL).ndcg()).isCloseTo(1, EXACT);
    }

    @Test
    void theBestOrderIsOfAllJudgedProvisionsFoundOrNot() {
        assertThat(measures(ANSWER).ndcg()).isCloseTo(3 / 5.392789, EXACT);
    }

    @Test
    void onlyAProvisionThatAnswersIsASuccess() {
        Measures measures = measures(USEFUL, ANSWER);
        assertThat(measures.successAtOne()).isZero();
        assertThat(measures.successAtThree()).isOne();
        assertThat(measures.reciprocalRank()).isEqualTo(0.5);
    }

    @Test
    void theFourthPlaceIsNoSuccessButHasARank() {
        Measures measures = measures(USEFUL, BESIDE, new Provision("C", "2"), ANSWER);
        assertThat(measures.successAtThree()).isZero();
        assertThat(measures.reciprocalRank()).isEqualTo(0.25);
    }

    @Test
    void anArticleFoundInBothLanguagesCountsOnceAndThoseBelowMoveUp() {
        assertThat(measures(ANSWER, ANSWER, OTHER_ANSWER, ANSWER, USEFUL))
                .isEqualTo(measures(ANSWER, OTHER_ANSWER, USEFUL));
    }

    @Test
    void nothingBelowTheTenthPlaceCounts() {
        Stream<Provision> ten = IntStream.range(0, 10).mapToObj(number -> new Provision("D", "" + number));
        Measures measures = Measures.of(Stream.concat(ten, Stream.of(ANSWER)).toList(), JUDGED);
        assertThat(measures).isEqualTo(new Measures(0, 0, 0, 0, 0));
    }

    @Test
    void anEmptyListIsAZeroResult() {
        assertThat(measures()).isEqualTo(new Measures(0, 0, 0, 0, 1));
        assertThat(measures(BESIDE).zeroResults()).isZero();
    }

    @Test
    void theMeanIsTakenOfEachMeasure() {
        assertThat(Measures.mean(List.of(new Measures(1, 1, 1, 1, 0), new Measures(0.5, 0, 1, 0.5, 0), measures())))
                .isEqualTo(new Measures(0.5, 1 / 3.0, 2 / 3.0, 0.5, 1 / 3.0));
    }

    private static Measures measures(Provision... found) {
        return Measures.of(List.of(found), JUDGED);
    }
}
