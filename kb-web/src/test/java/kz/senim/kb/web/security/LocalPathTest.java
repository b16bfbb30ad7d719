package kz.senim.kb.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/acts/Z020000345_/ru/10", "/acts?x=1#q=%D0%B0"})
    void goesOnWithinTheApplication(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "javascript:alert(1)",
                "acts",
                "/a\r\nSet-Cookie: x=1",
                "/\t/elsewhere.example"
            })
    void goesToTheDeskRatherThanElsewhere(@Nullable String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo("/");
    }
}
