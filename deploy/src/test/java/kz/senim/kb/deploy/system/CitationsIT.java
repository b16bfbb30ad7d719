package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Citations in the text of laws: links to what they name, and the list of what names a norm. */
@ExtendWith(SharedServer.class)
class CitationsIT {
    private static final String FOSTER_FAMILY = "/acts/K1100000518/ru/132-6";
    private static final String SOCIAL_NEED = "K2300000224/provisions/133";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final SystemServer server;
    private final Browser browser;

    CitationsIT(SystemServer server) {
        this.server = server;
        this.browser = Browser.open(server);
    }

    @BeforeEach
    void haveLawThatWasRead() {
        Corpus.legal();
        server.withLaw();
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (provision(SOCIAL_NEED, "ru").getInt("citedBy") == 0 && System.nanoTime() < end) {
            SystemServer.pause(500);
        }
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aCitationOnTheDeskOpensTheNormOfAnotherAct() {
        browser.enter("ru");
        browser.go(FOSTER_FAMILY);
        WebElement reference = browser.see("reference");
        assertThat(reference.getDomAttribute("href")).endsWith("/acts/K2300000224/ru/133#art_133__para_1__subpara_1");
        assertThat(reference.getDomAttribute("title")).startsWith("Статья 133");
        browser.picture("citations-ru-1280");
        reference.sendKeys(Keys.ENTER);
        browser.until(
                "the article cited",
                () -> browser.see("reader-heading").getText().contains("133"));
        assertThat(browser.address()).endsWith("/acts/K2300000224/ru/133#art_133__para_1__subpara_1");
        browser.assertKeptToItself();
    }

    @Test
    void copiedTextIsThatOfTheLaw() {
        browser.enter("ru");
        browser.go(FOSTER_FAMILY);
        browser.see("reference");
        browser.press(Keys.F8);
        browser.until(
                "the copied text",
                () -> browser.clipboard()
                        .contains("подпунктами 1), 2), 3) и 9) пункта 1 статьи 133 Социального кодекса Республики"));
    }

    @ParameterizedTest(name = "{0}, dark {1}, {2} wide")
    @CsvSource({"ru,false,1280", "kk,true,390", "en,false,390"})
    void whatCitesANormIsFoldedUnderIt(String language, boolean dark, int width) {
        browser.enter(language);
        browser.dark(dark);
        browser.size(width, width == 390 ? 844 : 720);
        browser.go("/acts/K2300000224/ru/133");
        browser.see("cited-by").findElement(By.tagName("summary")).click();
        browser.until(
                "who cites it",
                () -> browser.all("citing").stream()
                        .anyMatch(citing -> "132-6".equals(citing.getDomAttribute("data-article"))));
        browser.picture("cited-by-" + language + (dark ? "-dark-" : "-") + width);
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
    }

    @Test
    void theActPageHasTheSameLinksInKazakh() {
        browser.enter("kk");
        browser.go("/acts/Z070000319_/kk#art_47");
        browser.until(
                "links",
                () -> browser.all("reference").stream()
                        .anyMatch(one -> String.valueOf(one.getDomAttribute("href"))
                                .endsWith("/acts/Z070000319_/kk/26#art_26__para_8__subpara_3")));
        browser.picture("citations-act-kk-1280");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void theApiTellsWhereInTheWordsEachCitationStands() {
        JsonObject provision = provision("K1100000518/provisions/132-6", "ru");
        JsonObject first = provision.getJsonArray("references").getJsonObject(0);
        String words = provision
                .getJsonArray("paragraphs")
                .getJsonObject(first.getInt("paragraph"))
                .getString("text")
                .substring(first.getInt("start"), first.getInt("end"));
        assertThat(words).isEqualTo("подпунктами 1)");
        assertThat(first.getString("actId")).isEqualTo("K2300000224");
        assertThat(first.getString("eId")).isEqualTo("art_133__para_1__subpara_1");
    }

    @Test
    void whoCitesIsToldPageByPage() {
        JsonObject all = server.administrator()
                .get("/api/v1/acts/K1400000231/provisions/35/cited-by?lang=ru&limit=100")
                .json();
        assertThat(all.getInt("total")).isGreaterThan(20);
        JsonArray page = server.administrator()
                .get("/api/v1/acts/K1400000231/provisions/35/cited-by?lang=ru&offset=2&limit=3")
                .json()
                .getJsonArray("provisions");
        assertThat(articles(page))
                .isEqualTo(articles(all.getJsonArray("provisions")).subList(2, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offset=-1", "limit=0", "limit=101", "limit=x", "lang=de", "on=x"})
    void aPageThatCannotBeIsRefused(String wrong) {
        assertThat(server.administrator()
                        .get("/api/v1/acts/" + SOCIAL_NEED + "/cited-by?" + wrong)
                        .status())
                .isEqualTo(400);
    }

    private static List<String> articles(JsonArray page) {
        return page.stream()
                .map(JsonValue::asJsonObject)
                .map(citing -> citing.getString("actId") + " " + citing.getString("article"))
                .toList();
    }

    private JsonObject provision(String place, String language) {
        return server.administrator()
                .get("/api/v1/acts/" + place + "?lang=" + language)
                .json();
    }
}
