package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the desk shows of how a question was understood, by the keyboard, in Russian and in Kazakh. */
@ExtendWith(SharedServer.class)
class RepairIT {
    private final Browser browser;
    private final SystemServer server;

    RepairIT(SystemServer server) {
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

    @ParameterizedTest
    @CsvSource({"ru", "kk"})
    void saysWhatWasRepairedAndSearchesWordForWordWhenRefused(String language) {
        browser.enter(language);
        type("fkbvtyns");
        browser.until("what was repaired", () -> says("repair", "fkbvtyns") && says("repair", "алименты"));
        browser.see("hit");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.picture("desk-repair-" + language);

        WebElement refuse = browser.see("repair-refuse");
        assertThat(refuse.getTagName()).isEqualTo("button");
        refuse.sendKeys(Keys.ENTER);
        browser.see("no-results");
        assertThat(browser.all("repair")).isEmpty();
        assertThat(browser.all("hit")).isEmpty();
        assertThat(browser.see("search-box").getDomProperty("value")).isEqualTo("fkbvtyns");
        assertThat(browser.focused().getDomAttribute("data-testid")).isEqualTo("search-box");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.picture("desk-nothing-" + language);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ru,ук 140 ч 2,/acts/K1400000226/ru/140,__para_2",
        "ru,ст 10 закона о правах ребенка,/acts/Z020000345_/(ru|kk)/10,''",
        "kk,10-бап бала құқықтары,/acts/Z020000345_/(ru|kk)/10,''",
        "kk,бала құқықтары 10-бап 2-тармақ,/acts/Z020000345_/(ru|kk)/10,__para_2"
    })
    void opensTheCitedProvisionOnEnter(String language, String query, String address, String point) {
        browser.enter(language);
        browser.press(Keys.F1);
        browser.press(query, Keys.ENTER);
        assertThat(browser.see("reader-heading").getText()).isNotBlank();
        browser.until("the address of what was cited", () -> browser.address().contains("/acts/"));
        browser.until("the cited place in the address", () -> browser.address().endsWith(point));
        assertThat(browser.address()).containsPattern(address + "(?:#.*)?$");
        assertThat(hits().get(0).findElements(By.cssSelector("[data-testid='cited']")))
                .hasSize(1);
        if (!point.isEmpty()) {
            assertThat(browser.see("cited").getText()).contains("2");
            assertThat(browser.untilThere(".law p[aria-current='location']").getDomAttribute("id"))
                    .endsWith(point);
        }
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.picture("desk-citation-" + language);
    }

    @Test
    void saysWhenACitedArticleIsNotInTheBaseAndOpensNothingInItsStead() {
        browser.enter("ru");
        type("ст 9999 ук");
        browser.until("what is missing", () -> says("unknown", "9999"));
        browser.press(Keys.ENTER);
        assertThat(browser.all("cited")).isEmpty();
        assertThat(browser.address()).doesNotContain("/acts/");
    }

    private void type(String query) {
        browser.press(Keys.F1);
        browser.press(query);
    }

    private boolean says(String line, String words) {
        return browser.see(line).getText().contains(words);
    }

    private List<WebElement> hits() {
        browser.see("hit");
        return browser.all("hit");
    }
}
