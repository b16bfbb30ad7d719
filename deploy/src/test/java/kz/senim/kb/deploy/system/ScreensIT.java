package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Every screen in every language, light and dark, on a call-centre screen and on a telephone. */
@ExtendWith(SharedServer.class)
class ScreensIT {

    @ParameterizedTest(name = "{0}, dark {1}, {2} × {3}")
    @CsvSource({"ru,false,1280,720", "kk,true,1280,720", "kk,false,390,844", "ru,true,390,844", "en,false,1280,720"})
    void areReadableByEveryone(String language, boolean dark, int width, int height, SystemServer server) {
        Corpus.legal();
        server.withLaw();
        String suffix = "-" + language + (dark ? "-dark" : "-light") + "-" + width;
        try (Browser browser = Browser.open(server)) {
            browser.dark(dark);
            browser.go("/");
            browser.see("username");
            browser.picture("sign-in" + suffix);
            assertThat(browser.accessibilityFaults()).as("/sign-in").isEmpty();
            browser.signIn(SystemServer.ADMINISTRATOR, SystemServer.PASSWORD);
            if (!browser.language().equals(language)) {
                browser.see("language-" + language).sendKeys(Keys.ENTER);
                browser.until(
                        "the language " + language, () -> browser.language().equals(language));
            }
            browser.forgetErrors();
            browser.size(width, height);
            look(browser, "/", "search-box", "desk" + suffix);
            look(
                    browser,
                    "/acts/Z020000345_/" + (language.equals("kk") ? "kk" : "ru") + "/10",
                    "reader-heading",
                    "reading" + suffix);
            look(browser, "/acts", "acts", "acts" + suffix);
            look(browser, "/acts/Z020000345_/" + (language.equals("kk") ? "kk" : "ru"), "article", "act" + suffix);
            look(browser, "/admin/imports", "drop", "imports" + suffix);
            look(browser, "/admin/editions-needed", "needed-states", "editions-needed" + suffix);
            look(browser, "/admin/users", "users", "users" + suffix);
            look(browser, "/admin/reports", "reports", "reports" + suffix);
            look(browser, "/admin/lexicon", "lexicon", "lexicon" + suffix);
            look(browser, "/admin/index", "index-state", "index" + suffix);
            look(browser, "/account", "password-save", "account" + suffix);
            browser.press(Keys.F2);
            browser.see("crisis-card");
            browser.picture("crisis" + suffix);
            assertThat(browser.accessibilityFaults()).as("the crisis card").isEmpty();
            browser.assertKeptToItself();
        }
    }

    private static void look(Browser browser, String page, String mark, String picture) {
        browser.go(page);
        browser.see(mark);
        browser.picture(picture);
        assertThat(browser.accessibilityFaults()).as(page).isEmpty();
        assertThat(browser.scrollsSideways()).as(page + " scrolls sideways").isFalse();
    }
}
