package kz.senim.kb.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypingTest {

    @Test
    void asksAfterEveryLetterAndNotAfterASpace() {
        assertThat(Typing.prefixes(List.of("ук 1", "я"))).containsExactly("у", "ук", "ук 1", "я");
    }
}
