package kz.senim.kb.web.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language the screens speak. What a person chose is kept in a cookie; before that the browser's languages are
 * asked, and Russian stands where neither says anything.
 */
public enum ScreenLanguage {
    RU,
    KK,
    EN;

    /** The cookie that remembers the choice; its value is a {@link #code()}. */
    public static final String COOKIE = "SENIMLANG";

    /** The language's ISO 639-1 code, as in {@code <html lang>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The language of the screen that answers this request. */
    public static ScreenLanguage of(HttpServletRequest request) {
        return chosenIn(request)
                .or(() -> Collections.list(request.getLocales()).stream()
                        .map(locale -> named(locale.getLanguage()))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(RU);
    }

    /** The language of this code; empty where the screens do not speak it. */
    public static Optional<ScreenLanguage> named(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    private static Optional<ScreenLanguage> chosenIn(HttpServletRequest request) {
        List<Cookie> cookies = request.getCookies() == null ? List.of() : List.of(request.getCookies());
        return cookies.stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> named(cookie.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
