package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What an operator and an administrator do, by the keyboard, in Russian and in Kazakh. */
@ExtendWith(SharedServer.class)
class WalkIT {
    private static final String CHILD_RIGHTS = "/acts/Z020000345_/";

    private final Browser browser;
    private final SystemServer server;

    WalkIT(SystemServer server) {
        this.server = server;
        this.browser = Browser.open(server);
    }

    @BeforeEach
    void haveLaw() {
        Corpus.legal();
        server.withLaw();
    }

    @AfterEach
    void keepToItself() {
        try (browser) {
            browser.assertKeptToItself();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ru,алименты на детей", "kk,бала құқықтары"})
    void findsAndReadsALawOut(String language, String query) {
        browser.enter(language);
        browser.press(Keys.F1);
        assertThat(browser.focused().getDomAttribute("data-testid")).isEqualTo("search-box");
        browser.press(query);
        browser.see("hit");
        browser.picture("desk-results-" + language);
        assertThat(browser.address()).doesNotContain("q=");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER);
        String heading = browser.see("reader-heading").getText();
        assertThat(heading).isNotBlank();
        assertThat(browser.address()).contains("/acts/");
        browser.picture("desk-reading-" + language);

        browser.press(Keys.F8);
        browser.until("the text on the clipboard", () -> browser.clipboard().length() > 50);
        String copied = browser.clipboard();
        assertThat(copied).contains("adilet.zan.kz");
        browser.press(Keys.F9);
        browser.until("the message on the clipboard", () -> !browser.clipboard().equals(copied));
        assertThat(browser.clipboard()).hasSizeLessThanOrEqualTo(500).contains("adilet.zan.kz");

        browser.pressWith(Keys.ALT, Keys.ARROW_DOWN);
        browser.until(
                "the next article",
                () -> !browser.see("reader-heading").getText().equals(heading));
        browser.pressWith(Keys.ALT, Keys.ARROW_UP);
        browser.until(
                "the article before",
                () -> browser.see("reader-heading").getText().equals(heading));
        browser.press(Keys.ESCAPE);
        assertThat(browser.focused().getDomAttribute("data-testid")).isEqualTo("search-box");
    }

    @ParameterizedTest
    @CsvSource({"ru", "kk"})
    void showsBothLanguagesSideBySide(String language) {
        browser.enter(language);
        browser.go(CHILD_RIGHTS + language + "/10");
        browser.see("reader-heading");
        browser.press(Keys.F4);
        browser.see("text-ru");
        browser.see("text-kk");
        browser.picture("desk-both-" + language);
        browser.press(Keys.F4);
        browser.until(
                "one language",
                () -> browser.all("text-ru").stream().noneMatch(e -> e.isDisplayed())
                        || browser.all("text-kk").stream().noneMatch(e -> e.isDisplayed()));
    }

    @ParameterizedTest
    @CsvSource({"ru", "kk"})
    void readsAWholeActByTheKeyboard(String language) {
        browser.enter(language);
        browser.go(CHILD_RIGHTS + language);
        browser.see("toc");
        browser.untilThere("[data-testid='article']");
        browser.see("jump").sendKeys("10", Keys.ENTER);
        browser.untilThere("[data-testid='article'][data-article='10']:not(.waiting)");
        browser.picture("act-" + language);
        String other = language.equals("ru") ? "kk" : "ru";
        browser.see("read-" + other).sendKeys(Keys.ENTER);
        browser.until(
                "the same article in the other language",
                () -> browser.address().endsWith(CHILD_RIGHTS + other + "#art_10"));
        browser.untilThere("[data-testid='article'][data-article='10']:not(.waiting)");
        browser.untilThere("[data-testid='toc'] [data-article='10'][aria-current='true']");
    }

    @ParameterizedTest
    @CsvSource({"ru", "kk"})
    void opensTheCrisisCardFromAnywhere(String language) {
        browser.enter(language);
        for (String page : new String[] {"/", "/acts", CHILD_RIGHTS + language, "/admin/imports", "/account"}) {
            browser.go(page);
            browser.see("user-menu");
            browser.press(Keys.F2);
            assertThat(browser.see("crisis-card").getText()).contains("112", "102", "103", "111");
            browser.picture("crisis-" + language);
            browser.press(Keys.ESCAPE);
            browser.until(
                    "the card closed", () -> browser.all("crisis-card").stream().noneMatch(e -> e.isDisplayed()));
        }
    }

    @ParameterizedTest
    @CsvSource({"ru", "kk"})
    void bringsAPageOfTheOfficialSiteIn(String language, @TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("mentors.html"), page(), StandardCharsets.UTF_8);
        browser.enter(language);
        browser.go("/admin/imports");
        browser.see("drop");
        browser.all("files").get(0).sendKeys(page.toString());
        browser.see("import-publish").sendKeys(Keys.ENTER);
        browser.until(
                "the report",
                () -> browser.see("import-report").getText().contains("mentors.html")
                        && browser.all("past-imports").stream()
                                .anyMatch(table -> table.getText().contains("1")));
        browser.until(
                "the act among all",
                () -> server.administrator().get("/api/v1/acts").text().contains("О тестовых наставниках"));
        browser.picture("imports-" + language);
        server.awaitCurrentIndex();
        server.api().get("/api/v1/acts").getJsonArray("acts").stream()
                .map(act -> act.asJsonObject())
                .filter(act -> act.getString("titleRu", "").contains("О тестовых наставниках"))
                .forEach(act -> act.getJsonArray("editions")
                        .forEach(edition -> server.api()
                                .delete("/api/v1/acts/" + act.getString("actId") + "/editions/"
                                        + edition.asJsonObject().getString("lang") + "/"
                                        + edition.asJsonObject().getString("date"))));
    }

    @Test
    void opensASearchFromALinkEvenAfterSigningIn() {
        browser.go("/#q=%D0%B0%D0%BB%D0%B8%D0%BC%D0%B5%D0%BD%D1%82%D1%8B");
        browser.signIn(SystemServer.ADMINISTRATOR, SystemServer.PASSWORD);
        browser.see("hit");
        assertThat(browser.see("search-box").getDomProperty("value")).isEqualTo("алименты");
        browser.forgetErrors();
    }

    @Test
    void saysThatAPasswordIsWrong() {
        browser.go("/");
        browser.see("username").sendKeys("nobody", Keys.TAB);
        browser.focused().sendKeys("not the password", Keys.ENTER);
        assertThat(browser.see("sign-in-error").getText()).isNotBlank();
        browser.forgetErrors();
    }

    @Test
    void endsASession() {
        browser.enter("ru");
        browser.see("user-menu").sendKeys(Keys.ENTER);
        browser.see("sign-out").sendKeys(Keys.ENTER);
        browser.see("sign-in");
        browser.go("/acts");
        browser.see("sign-in");
        browser.forgetErrors();
    }

    private static String page() {
        return """
                <!DOCTYPE html>
                <html lang="ru"><head><meta charset="utf-8"><title>О тестовых наставниках - ИПС "Әділет"</title>
                <link rel="canonical" href="https://adilet.zan.kz/rus/docs/Z2000000999"></head><body>
                <div id="container" class="module_npaView lang_rus"><div class="container_alpha slogan">
                <h1>О тестовых наставниках</h1><span class="status status_upd">Обновленный</span>
                <p>Закон Республики Казахстан от 3 марта 2020 года № 999-VI.</p></div>
                <div class="container_gamma text text_upd"><div class="gs_12"><article>
                <h3 id="z1"> Глава 1. ОБЩИЕ ПОЛОЖЕНИЯ</h3>
                <h3 id="z2"> Статья 1. Наставник</h3>
                <p id="z3">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; 1. Наставник помогает ребенку освоиться в семье.</p>
                <p id="z4">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; 2. Наставника назначает орган опеки.</p>
                <h3 id="z5"> Статья 2. Срок наставничества</h3>
                <p id="z6">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Срок наставничества – один год.</p>
                </article></div></div></div></body></html>
                """;
    }
}
