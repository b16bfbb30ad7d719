package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The law of any day, what notes say will change, an article's history, and the acts that need a new edition. */
@ExtendWith(SharedServer.class)
class LawOfADayIT {
    private static final String ENTREPRENEURS = "/acts/K1500000375/ru";
    private static final String EDUCATION = "/acts/Z070000319_/";

    private final SystemServer server;
    private final Browser browser;

    LawOfADayIT(SystemServer server) {
        this.server = server;
        this.browser = Browser.open(server);
    }

    @BeforeEach
    void haveLaw() {
        Corpus.legal();
        server.withLaw();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aDayIsChosenByTheKeyboardStaysInSightInLinksAndInCopiedTextAndIsLeftByOneButton() {
        browser.enter("ru");
        browser.go(ENTREPRENEURS + "/129");
        browser.see("reader-heading");
        browser.untilThere("#read-day").sendKeys("01312026", Keys.ENTER);
        browser.until(
                "the text of that day", () -> browser.see("on-day").getText().contains("31 января 2026"));
        assertThat(browser.address()).endsWith("/129?on=2026-01-31");
        assertThat(browser.untilThere("[data-testid='reader-act']").getDomAttribute("href"))
                .endsWith("?on=2026-01-31");
        assertThat(browser.untilThere(".neighbours a.next").getDomAttribute("href"))
                .endsWith("?on=2026-01-31");
        browser.picture("day-reader-ru-1280");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.press(Keys.F8);
        browser.until("the copied text", () -> browser.clipboard().contains("По состоянию на 31 января 2026"));

        browser.untilThere("#search-day [data-testid='day-today']").sendKeys(Keys.ENTER);
        browser.until("today", () -> !browser.address().contains("on="));
        browser.until("no other day", () -> browser.all("on-day").isEmpty());
        browser.assertKeptToItself();
    }

    @ParameterizedTest
    @CsvSource({"ru,побои,10 февраля 2026", "kk,балалар,2026 жылғы 10 ақпан"})
    void aSearchSpeaksForTheDayThatStandsBesideIt(String language, String query, String said) {
        browser.enter(language);
        browser.go("/?on=2026-02-10");
        browser.see("search-box").sendKeys(query);
        browser.until(
                "hits of that day", () -> browser.see("found-day").getText().contains(said));
        browser.see("no-edition");
        browser.picture("day-search-" + language + "-1280");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(browser.see("reader").isDisplayed()).isTrue();
        browser.until("the day in the address", () -> browser.address().contains("?on=2026-02-10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void aDayWithoutTextSaysWhyAndLeadsBack(String language) {
        browser.enter(language);
        browser.go(ENTREPRENEURS + "/129?on=2020-01-01");
        assertThat(browser.see("reader-problem").getText()).contains("2026-01-31");
        browser.picture("day-none-" + language + "-1280");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.see("problem-today").sendKeys(Keys.ENTER);
        browser.see("reader-heading");

        browser.go(ENTREPRENEURS + "?on=1995-01-01");
        assertThat(browser.see("act-problem").getText()).contains("2015-10-29");
        browser.go(ENTREPRENEURS + "?on=2020-01-01");
        browser.see("first-edition").sendKeys(Keys.ENTER);
        browser.until("the first edition", () -> browser.see("on-day").isDisplayed());
        assertThat(browser.address()).contains("on=2026-01-31");
        browser.see("article");
        browser.picture("day-act-" + language + "-1280");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, dark {1}, {2} wide")
    @CsvSource({"ru,false,1280", "kk,false,390", "ru,true,390", "en,true,1280"})
    void whatWillChangeStandsAboveTheArticleAndAtItsPoint(String language, boolean dark, int width) {
        browser.enter(language);
        browser.dark(dark);
        browser.size(width, width == 390 ? 844 : 720);
        browser.go(EDUCATION + (language.equals("kk") ? "kk" : "ru") + "/5");
        browser.see("outlook");
        assertThat(browser.all("outlook"))
                .extracting(outlook -> outlook.getDomAttribute("data-state"))
                .contains("passed", "upcoming", "undated");
        WebElement here = browser.untilThere("[data-units^='art_5__subpara_19']");
        assertThat(here.getDomAttribute("data-state")).isEqualTo("upcoming");
        String suffix = language + (dark ? "-dark-" : "-") + width;
        browser.picture("changes-" + suffix);
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
        browser.untilThere("[data-testid='notes'] > summary").sendKeys(Keys.ENTER);
        assertThat(browser.see("history").getText()).contains("163-VIII");
        browser.picture("amendments-" + suffix);
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
    }

    @Test
    void aRepealedArticleSaysByWhatLaw() {
        browser.enter("ru");
        browser.go("/acts/K1400000226/ru/108");
        assertThat(browser.see("repealed-by").getText()).contains("03.07.2017 № 84-VI");
        browser.picture("repealed-ru-1280");
    }

    @ParameterizedTest(name = "{0}, dark {1}, {2} wide")
    @CsvSource({"ru,false,1280", "kk,true,390"})
    void theWorklistNamesActsThatNeedANewEdition(String language, boolean dark, int width) {
        browser.enter(language);
        browser.dark(dark);
        browser.size(width, width == 390 ? 844 : 720);
        browser.go("/admin/editions-needed");
        browser.see("needed-act");
        String suffix = language + (dark ? "-dark-" : "-") + width;
        browser.picture("editions-needed-" + suffix);
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
        browser.see("needed-filter").sendKeys("242-VIII");
        browser.until(
                "one law",
                () -> browser.all("needed-row").stream()
                        .allMatch(row -> row.getText().contains("242-VIII")));
        browser.see("needed-filter").sendKeys(" no such words");
        browser.see("needed-none");
        browser.picture("editions-needed-none-" + suffix);
        browser.assertKeptToItself();
    }

    @Test
    void theApiTellsTheSame() {
        JsonObject fifth = server.administrator()
                .get("/api/v1/acts/Z070000319_/provisions/5?lang=ru&on=2026-05-01")
                .json();
        assertThat(fifth.getJsonArray("coming").stream()
                        .map(JsonValue::asJsonObject)
                        .map(change -> String.valueOf(change.get("from"))))
                .contains("\"2026-09-01\"", "\"2027-01-01\"", "null");
        assertThat(fifth.getJsonArray("history")).isNotEmpty();
        JsonObject needed = server.administrator()
                .get("/api/v1/editions-needed?state=overdue&lang=kk")
                .json();
        assertThat(needed.getJsonArray("items"))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.asJsonObject().getString("lang")).isEqualTo("kk"));
        for (String wrong : List.of("days=x", "state=never", "lang=de")) {
            assertThat(server.administrator()
                            .get("/api/v1/editions-needed?" + wrong)
                            .status())
                    .isEqualTo(400);
        }
        assertThat(server.administrator()
                        .get("/api/v1/acts/K1500000375?on=2020-01-01")
                        .json()
                        .getJsonObject("stands")
                        .getJsonObject("ru")
                        .getString("stand"))
                .isEqualTo("no_edition_before");
        for (String day : List.of("1995-01-01", "2020-01-01")) {
            assertThat(server.administrator()
                            .get("/api/v1/acts/K1500000375/provisions/129?on=" + day)
                            .status())
                    .isEqualTo(404);
        }
    }
}
