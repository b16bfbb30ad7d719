package kz.senim.kb.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class HostileQuestionsTest {

    @Test
    void holdEveryCharacterThereIs() {
        BitSet seen = new BitSet();
        HostileQuestions.wholeUnicode()
                .forEach(question -> question.codePoints().forEach(seen::set));
        // the halves of pairs, put one after another, become pairs
        seen.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        assertThat(seen.nextClearBit(0)).isEqualTo(Character.MAX_CODE_POINT + 1);
    }

    @Test
    void reachTenThousandCharactersAndFiveHundredWords() {
        assertThat(HostileQuestions.all()).anyMatch(question -> question.length() == 10_000);
        assertThat(HostileQuestions.all()).allMatch(question -> question.length() <= 10_000);
        assertThat(HostileQuestions.large()).anyMatch(question -> question.split(" ").length == 500);
    }
}
