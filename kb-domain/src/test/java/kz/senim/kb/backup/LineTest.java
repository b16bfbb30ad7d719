package kz.senim.kb.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void givesBackWhatItWasGiven() {
        List<@Nullable String> values =
                Arrays.asList("", null, "a\tb\nc\rd\\e", "\\N", "\\n", "Өнім – 😀", "N", "", null, "");
        String line = Line.write(values);
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(Line.read(line)).isEqualTo(values);
    }

    @Test
    void tellsNullFromEmptyInARowOfOne() {
        assertThat(Line.read(Line.write(Arrays.asList((String) null)))).containsExactly((String) null);
        assertThat(Line.read(Line.write(List.of("")))).containsExactly("");
    }

    @Test
    void refusesAnEscapeThatMeansNothing() {
        assertThatThrownBy(() -> Line.read("a\\x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Line.read("a\\")).isInstanceOf(IllegalArgumentException.class);
    }
}
