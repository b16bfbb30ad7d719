package kz.senim.kb.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreenLanguageTest {

    @Test
    void theLanguageChosenBeforeWinsOverTheBrowsers() {
        assertThat(ScreenLanguage.of(request("kk", "ru", "en"))).isEqualTo(ScreenLanguage.KK);
    }

    @Test
    void withoutAChoiceTheBrowsersFirstLanguageWeSpeakIsTaken() {
        assertThat(ScreenLanguage.of(request(null, "de", "kk-KZ", "ru"))).isEqualTo(ScreenLanguage.KK);
    }

    @Test
    void russianStandsWhereNothingElseIsKnown() {
        assertThat(ScreenLanguage.of(request(null, "de", "fr"))).isEqualTo(ScreenLanguage.RU);
    }

    @Test
    void aChoiceOfALanguageWeDoNotSpeakCountsForNothing() {
        assertThat(ScreenLanguage.of(request("<script>", "en"))).isEqualTo(ScreenLanguage.EN);
    }

    @Test
    void theThemeFollowsTheSystemUntilOneIsChosen() {
        assertThat(ScreenTheme.of(request(null, "ru"))).isEqualTo(ScreenTheme.SYSTEM);
    }

    private static HttpServletRequest request(@Nullable String chosen, String... browser) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ScreenLanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getCookies" ->
                        chosen == null ? null : new Cookie[] {new Cookie(ScreenLanguage.COOKIE, chosen)};
                    case "getLocales" ->
                        Collections.enumeration(Arrays.stream(browser)
                                .map(Locale::forLanguageTag)
                                .toList());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
