package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The desk's suggestions and filters, by the keyboard, in Russian and in Kazakh. */
@ExtendWith(SharedServer.class)
class GuidedSearchIT {
    private final Browser browser;
    private final SystemServer server;

    GuidedSearchIT(SystemServer server) {
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
    @CsvSource({"ru,папа бь,папа бьет", "kk,акем ур,әкем ұр"})
    void upFromTheFirstHitLeadsToTheSuggestionsAndEnterSearchesForAWording(String language, String typed, String said) {
        browser.enter(language);
        type(typed);
        browser.until("a wording", () -> last("suggestion").getText().contains(said));
        browser.until("hits", () -> "hit".equals(selected().getDomAttribute("data-testid")));
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.picture("desk-suggestions-" + language);

        browser.press(Keys.ARROW_UP);
        assertThat(selected().getDomAttribute("data-kind")).isEqualTo("wording");
        assertThat(browser.see("search-box").getDomAttribute("aria-activedescendant"))
                .isEqualTo(selected().getDomAttribute("id"));
        assertThat(browser.accessibilityFaults()).isEmpty();
        String wording = selected().getDomAttribute("title");
        browser.press(Keys.ESCAPE);
        assertThat(selected().getDomAttribute("data-testid")).isEqualTo("hit");
        assertThat(box()).isEqualTo(typed);
        browser.press(Keys.ARROW_UP, Keys.ENTER);
        assertThat(box()).isEqualTo(wording);
        assertThat(browser.focused().getDomAttribute("data-testid")).isEqualTo("search-box");
        browser.until("hits", () -> "hit".equals(selected().getDomAttribute("data-testid")));
    }

    @Test
    void aSuggestedHeadingOpens() {
        browser.enter("ru");
        type("лишение родительских пр");
        browser.until("a heading", () -> last("suggestion").getText().contains("Лишение родительских прав"));
        browser.until("hits", () -> "hit".equals(selected().getDomAttribute("data-testid")));
        while (!"heading".equals(selected().getDomAttribute("data-kind"))) {
            browser.press(Keys.ARROW_UP);
        }
        browser.press(Keys.ENTER);
        assertThat(browser.see("reader-heading").getText()).contains("Лишение родительских прав");
    }

    @ParameterizedTest
    @CsvSource({
        "ru,ук,Уголовный кодекс Республики Казахстан",
        "kk,бала кукы,Қазақстан Республикасындағы баланың құқықтары туралы"
    })
    void aSuggestedActHasItsOwnPage(String language, String typed, String title) {
        browser.enter(language);
        type(typed);
        browser.until("the act", () -> first("suggestion").getText().contains(title));
        browser.until("hits", () -> "hit".equals(selected().getDomAttribute("data-testid")));
        while (!"act".equals(selected().getDomAttribute("data-kind"))) {
            browser.press(Keys.ARROW_UP);
        }
        browser.press(Keys.ENTER);
        assertThat(browser.see("act-title").getText()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"ru", "kk"})
    void inAnEmptyBoxTheActsOpenedLastAreSuggested(String language) {
        browser.enter(language);
        browser.go("/acts/K1100000518/ru/75");
        browser.see("reader-heading");
        browser.go("/");
        browser.until("the act", () -> "act".equals(browser.see("suggestion").getDomAttribute("data-kind")));
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.picture("desk-recent-" + language);
        browser.press(Keys.F1);
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.see("act-title");
        assertThat(browser.address()).endsWith("/acts/K1100000518/ru");
    }

    @ParameterizedTest
    @CsvSource({"ru,побои", "kk,бала"})
    void filtersNarrowTheHitsStayInSightAndGoWithTheQuestion(String language, String query) {
        browser.enter(language);
        type(query);
        browser.see("hit");
        browser.see("filter-toggle").sendKeys(Keys.ENTER);
        WebElement act = browser.see("filter-act");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.picture("desk-filters-" + language);
        String title = act.getDomAttribute("title");
        act.sendKeys(Keys.ENTER);
        browser.until(
                "hits of one act",
                () -> browser.all("hit").stream()
                                .map(hit -> hit.getDomAttribute("data-act"))
                                .distinct()
                                .count()
                        == 1);
        assertThat(browser.see("filter-chosen").getText()).isEqualTo(title);
        assertThat(browser.focused().getDomAttribute("aria-pressed")).isEqualTo("true");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.picture("desk-narrowed-" + language);

        browser.press(Keys.ESCAPE);
        assertThat(browser.focused().getDomAttribute("data-testid")).isEqualTo("filter-toggle");
        browser.press(Keys.ESCAPE);
        assertThat(browser.focused().getDomAttribute("data-testid")).isEqualTo("search-box");
        assertThat(browser.all("filter-chosen")).hasSize(1);
        browser.press(Keys.ESCAPE);
        assertThat(box()).isEmpty();
        assertThat(browser.all("filter-chosen")).isEmpty();
    }

    @Test
    void aLinkOpensANarrowedQuestionAndLeavesNoTraceOfIt() {
        browser.enter("ru");
        browser.go("/?#q=%D0%BF%D0%BE%D0%B1%D0%BE%D0%B8&act=K1400000226&lang=ru&status=in_force");
        browser.see("hit");
        browser.until("three filters", () -> browser.all("filter-chosen").size() == 3);
        browser.until(
                "the title of the act",
                () -> browser.see("filter-chosen").getText().equals("Уголовный кодекс Республики Казахстан"));
        assertThat(box()).isEqualTo("побои");
        assertThat(browser.address()).doesNotContain("#");
        assertThat(browser.all("hit"))
                .allSatisfy(hit -> assertThat(hit.getDomAttribute("data-act")).isEqualTo("K1400000226"));
    }

    @Test
    void saysThatTheFiltersLeaveNothingAndOffersToClearThem() {
        browser.enter("kk");
        browser.go("/?#q=%D0%B0%D0%BB%D0%B8%D0%BC%D0%B5%D0%BD%D1%82%D1%8B&act=Z970000094_&status=suspended");
        WebElement clear = browser.see("none-clear");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.picture("desk-filters-nothing-kk");
        clear.sendKeys(Keys.ENTER);
        browser.see("hit");
        assertThat(browser.all("filter-chosen")).isEmpty();
    }

    private void type(String query) {
        browser.press(Keys.F1);
        browser.press(query);
    }

    private String box() {
        return String.valueOf(browser.see("search-box").getDomProperty("value"));
    }

    private WebElement selected() {
        return browser.untilThere("#results [aria-selected='true']");
    }

    private WebElement first(String name) {
        browser.see(name);
        return browser.all(name).get(0);
    }

    private WebElement last(String name) {
        browser.see(name);
        List<WebElement> all = browser.all(name);
        return all.get(all.size() - 1);
    }
}
