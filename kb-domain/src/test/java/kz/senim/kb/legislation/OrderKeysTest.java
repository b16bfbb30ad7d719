package kz.senim.kb.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderKeysTest {

    @Test
    void aThousandKeysFromNothingAscendAndStayShort() {
        List<String> keys = OrderKeys.between(null, null, 1071);
        assertThat(keys).doesNotHaveDuplicates().isSorted().allMatch(key -> key.length() <= 3);
    }

    @Test
    void thereIsAlwaysRoomBetweenTwoKeys() {
        Random random = new Random(7);
        List<String> keys = new ArrayList<>(OrderKeys.between(null, null, 2));
        for (int i = 0; i < 3000; i++) {
            int place = random.nextInt(keys.size() + 1);
            String after = place == 0 ? null : keys.get(place - 1);
            String before = place == keys.size() ? null : keys.get(place);
            keys.add(place, OrderKeys.between(after, before, 1).get(0));
        }
        assertThat(keys).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void insertingAtOneSpotAgainAndAgainGrowsKeysSlowly() {
        String first = "a";
        String last = "b";
        for (int i = 0; i < 500; i++) {
            last = OrderKeys.between(first, last, 1).get(0);
        }
        assertThat(last.length()).isLessThan(130);
    }

    @Test
    void rowsThatStayInOrderKeepTheirKeys() {
        assertThat(OrderKeys.complete(Arrays.asList("b", null, "d", "c", "f")))
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith("b")
                .endsWith("f");
    }
}
