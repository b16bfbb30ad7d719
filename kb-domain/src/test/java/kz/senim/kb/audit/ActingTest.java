package kz.senim.kb.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActingTest {

    private final Acting acting = new Acting();

    @Test
    void isTheBaseItselfWhenNobodyActs() {
        assertThat(acting.username()).isEqualTo(Acting.SYSTEM);
    }

    @Test
    void isThePersonWhileTheWorkLasts() throws Exception {
        assertThat(acting.<String>as("aigul", acting::username)).isEqualTo("aigul");
        assertThat(acting.username()).isEqualTo(Acting.SYSTEM);
    }

    @Test
    void isWhoeverItWasBeforeWhenWorkInWorkFails() throws Exception {
        String after = acting.as("aigul", () -> {
            assertThatThrownBy(() -> acting.runAs("marat", () -> {
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            return acting.username();
        });
        assertThat(after).isEqualTo("aigul");
    }
}
