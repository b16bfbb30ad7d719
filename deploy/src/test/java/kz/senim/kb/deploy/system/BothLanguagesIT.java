package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An act in Russian and Kazakh side by side, and the report on what does not match. */
@ExtendWith(SharedServer.class)
class BothLanguagesIT {
    private static final String EDUCATION = "/acts/Z070000319_/";
    private static final String ENTREPRENEURS = "/acts/K1500000375/";

    private final SystemServer server;

    BothLanguagesIT(SystemServer server) {
        this.server = server;
    }

    @BeforeEach
    void haveLaw() {
        Corpus.legal();
        server.withLaw();
    }

    @ParameterizedTest(name = "{0}, dark {1}, {2} wide")
    @CsvSource({"ru,false,1280", "kk,false,1280", "ru,true,390", "kk,false,390"})
    void aPointIsReadInBothLanguagesUnderAnAddressOfItsOwn(String language, boolean dark, int width) {
        String suffix = language + (dark ? "-dark-" : "-") + width;
        try (Browser browser = Browser.open(server)) {
            browser.dark(dark);
            browser.enter(language);
            browser.size(width, width == 390 ? 844 : 720);
            browser.go(EDUCATION + language + "/parallel#art_39__para_3-1");
            WebElement row = browser.untilThere("[data-testid='pair'][data-eid='art_39__para_3-1'].marked");
            assertThat(row.getText()).contains("3-1. Документы об образовании собственного образца");
            WebElement missing = browser.untilThere("[data-eid='art_39__para_3-1'] [data-testid='pair-missing']");
            assertThat(missing.getDomAttribute("data-lang")).isEqualTo("kk");
            WebElement fourth = browser.untilThere("[data-testid='pair'][data-eid='art_39__para_4']");
            assertThat(fourth.getText()).contains("4. Документы", "4. Дербес");
            if (width > 390) {
                assertThat(fourth.findElements(By.xpath("./div")))
                        .extracting(cell -> cell.getRect().getY())
                        .hasSize(2)
                        .containsOnly(fourth.getRect().getY());
            }
            browser.picture("parallel-" + suffix);
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.assertKeptToItself();
        }
    }

    @Test
    void theKeyboardLeadsFromOneLanguageToBothAndBackAtTheSamePlaceAndDay() {
        try (Browser browser = Browser.open(server)) {
            browser.enter("ru");
            browser.go(EDUCATION + "ru?on=2026-05-01#art_39");
            browser.until("the article", () -> browser.focused().getText().contains("Статья 39"));
            browser.see("read-both").sendKeys(Keys.ENTER);
            browser.until(
                    "both languages", () -> browser.address().endsWith(EDUCATION + "ru/parallel?on=2026-05-01#art_39"));
            browser.until("the article", () -> browser.focused().getText().contains("Статья 39"));
            browser.see("read-kk").sendKeys(Keys.ENTER);
            browser.until("Kazakh", () -> browser.address().endsWith(EDUCATION + "kk?on=2026-05-01#art_39"));
        }
    }

    @Test
    void anActInOneLanguageSaysSoInsteadOfOfferingBoth() {
        try (Browser browser = Browser.open(server)) {
            browser.enter("ru");
            browser.go(ENTREPRENEURS + "ru");
            assertThat(browser.see("read-both").isEnabled()).isFalse();
            browser.go(ENTREPRENEURS + "ru/mismatches");
            assertThat(browser.see("mismatches-none").getText()).contains("казахского текста нет");
            browser.go(ENTREPRENEURS + "ru/parallel");
            assertThat(browser.see("pair-missing").getDomAttribute("data-lang")).isEqualTo("kk");
        }
    }

    @ParameterizedTest(name = "{0}, dark {1}, {2} wide")
    @CsvSource({"ru,false,1280", "kk,true,390"})
    void theReportLeadsFromEachMismatchToBothTexts(String language, boolean dark, int width) {
        String suffix = language + (dark ? "-dark-" : "-") + width;
        try (Browser browser = Browser.open(server)) {
            browser.dark(dark);
            browser.enter(language);
            browser.size(width, width == 390 ? 844 : 720);
            browser.go(EDUCATION + language);
            browser.see("mismatches").sendKeys(Keys.ENTER);
            browser.see("mismatch");
            browser.picture("mismatches-" + suffix);
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.untilThere("[data-testid='mismatch-kind'][data-kind='point']")
                    .sendKeys(Keys.ENTER);
            browser.until(
                    "points only",
                    () -> browser.all("mismatch").stream()
                            .allMatch(row -> "point".equals(row.getDomAttribute("data-kind"))));
            browser.untilThere("[data-testid='mismatch'][data-place='art_1__subpara_28-3'] a")
                    .sendKeys(Keys.ENTER);
            browser.untilThere("[data-testid='pair'][data-eid='art_1__subpara_28-3'].marked");
            browser.assertKeptToItself();
        }
    }

    /** Read off the two texts by eye: the numbers that stand in the one file and not in the other. */
    @Test
    void theApiTellsWhatTheTwoTextsOfTheLawOnEducationDoNotShare() {
        JsonObject report = server.administrator()
                .get("/api/v1/acts/Z070000319_/mismatches")
                .json();
        assertThat(report.getBoolean("datesDiffer")).isFalse();
        assertThat(report.getJsonArray("mismatches").stream()
                        .map(JsonValue::asJsonObject)
                        .filter(mismatch -> mismatch.getString("kind").equals("point"))
                        .map(mismatch -> mismatch.getJsonObject("places"))
                        .map(places -> places.getString("ru", "-") + " " + places.getString("kk", "-")))
                .containsExactly(
                        "- art_1__subpara_28-3",
                        "art_6__para_3__subpara_25-8 -",
                        "- art_23__para_2__subpara_1-1",
                        "art_39__para_3-1 -",
                        "art_39__para_4-1 -");
        JsonObject article = server.administrator()
                .get("/api/v1/acts/Z070000319_/provisions/39/parallel")
                .json();
        assertThat(article.getJsonArray("rows").stream()
                        .map(JsonValue::asJsonObject)
                        .filter(row -> row.isNull("kk")))
                .hasSize(2);
        for (String path : List.of("/parallel", "/mismatches", "/provisions/39/parallel")) {
            assertThat(server.administrator()
                            .get("/api/v1/acts/Z070000319_" + path + "?on=soon")
                            .status())
                    .isEqualTo(400);
            assertThat(server.administrator()
                            .get("/api/v1/acts/Z070000319_" + path + "?on=1999-01-01")
                            .status())
                    .isEqualTo(404);
            assertThat(server.anonymous().get("/api/v1/acts/Z070000319_" + path).status())
                    .isEqualTo(401);
        }
        assertThat(server.administrator()
                        .get("/api/v1/acts/Z070000319_/parallel")
                        .json()
                        .getJsonArray("nodes"))
                .isNotEmpty();
        assertThat(server.administrator()
                        .get("/api/v1/acts/Z070000319_/provisions/9999/parallel")
                        .status())
                .isEqualTo(404);
    }
}
