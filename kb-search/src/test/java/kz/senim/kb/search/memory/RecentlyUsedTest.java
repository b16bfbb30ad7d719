package kz.senim.kb.search.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    private final RecentlyUsed<String, Integer> memory = new RecentlyUsed<>(10, (key, weight) -> weight);

    @Test
    void whatWasNotUsedForTheLongestGoesFirst() {
        memory.keep("law", 4);
        memory.keep("answer", 4);
        memory.get("law");
        memory.keep("contact", 4);

        assertThat(memory.get("law")).isEqualTo(4);
        assertThat(memory.get("answer")).isNull();
        assertThat(memory.get("contact")).isEqualTo(4);
    }

    @Test
    void whatIsKeptTwiceWeighsOnce() {
        memory.keep("law", 6);
        memory.keep("law", 6);
        memory.keep("answer", 4);

        assertThat(memory.get("law")).isEqualTo(6);
    }

    @Test
    void whatWeighsMoreThanAllMayIsNotKept() {
        memory.keep("code", 11);

        assertThat(memory.get("code")).isNull();
    }
}
