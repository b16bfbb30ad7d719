package kz.senim.kb.web.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActAddressTest {

    @Test
    void anActAndALanguageLeadToTheAct() {
        assertThat(ActAddress.of("/acts/Z020000345_/kk")).contains(ActAddress.ACT);
    }

    @Test
    void anArticleBelowThemLeadsToTheDesk() {
        assertThat(ActAddress.of("/acts/K1400000226/ru/127-2")).contains(ActAddress.PROVISION);
        assertThat(ActAddress.of("/acts/K1400000226/ru/att_1")).contains(ActAddress.PROVISION);
    }

    @Test
    void itsChangesHaveAPageOfTheirOwn() {
        assertThat(ActAddress.of("/acts/K1400000226/ru/changes")).contains(ActAddress.CHANGES);
    }

    @Test
    void bothLanguagesAndTheirMismatchesHaveAddressesOfTheirOwn() {
        assertThat(ActAddress.of("/acts/Z020000345_/kk/parallel")).contains(ActAddress.PARALLEL);
        assertThat(ActAddress.of("/acts/Z020000345_/ru/mismatches")).contains(ActAddress.MISMATCHES);
    }

    @Test
    void aLanguageNoLawIsInLeadsNowhere() {
        assertThat(ActAddress.of("/acts/K1400000226/en")).isEmpty();
    }

    @Test
    void anythingElseBelowActsLeadsNowhere() {
        assertThat(ActAddress.of("/acts/")).isEmpty();
        assertThat(ActAddress.of("/acts/K1400000226")).isEmpty();
        assertThat(ActAddress.of("/acts/K1400000226/ru/1/2")).isEmpty();
        assertThat(ActAddress.of("/acts/../ru")).isEmpty();
    }
}
