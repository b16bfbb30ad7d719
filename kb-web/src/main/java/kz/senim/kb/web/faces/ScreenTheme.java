package kz.senim.kb.web.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Light or dark, as the person chose; where nothing was chosen, as their system has it. */
public enum ScreenTheme {
    SYSTEM,
    LIGHT,
    DARK;

    /** The cookie that remembers the choice; its value is a {@link #code()}. */
    public static final String COOKIE = "SENIMTHEME";

    /** The theme's name in the page's {@code data-theme}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of the page that answers this request. */
    public static ScreenTheme of(HttpServletRequest request) {
        List<Cookie> cookies = request.getCookies() == null ? List.of() : List.of(request.getCookies());
        return cookies.stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie ->
                        Arrays.stream(values()).filter(theme -> theme.code().equals(cookie.getValue())))
                .findFirst()
                .orElse(SYSTEM);
    }
}
