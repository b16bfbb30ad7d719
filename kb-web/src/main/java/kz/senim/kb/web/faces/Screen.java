package kz.senim.kb.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** How the page that answers this request looks and speaks: {@code #{screen.lang}}, {@code #{screen.theme}}. */
@Named
@RequestScoped
public class Screen {

    private final HttpServletRequest request;
    private final ScreenTexts texts;

    @Inject
    public Screen(HttpServletRequest request, ScreenTexts texts) {
        this.request = request;
        this.texts = texts;
    }

    public String getLang() {
        return language().code();
    }

    public Locale getLocale() {
        return language().locale();
    }

    public String getTheme() {
        return ScreenTheme.of(request).code();
    }

    /**
     * The texts the page's scripts need, as a JSON object that is safe inside a data block of the page.
     *
     * @param sections the first words of the keys wanted, separated by spaces: {@code "desk reader"}; {@code common}
     *     always comes along
     * @param bilingual the sections of which both Russian and Kazakh are needed, whatever the screen speaks; may be empty
     */
    public String texts(String sections, String bilingual) {
        return texts.json(language(), sections, bilingual);
    }

    private ScreenLanguage language() {
        return ScreenLanguage.of(request);
    }
}
