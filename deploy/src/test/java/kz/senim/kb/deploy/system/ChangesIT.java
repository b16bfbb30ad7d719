package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Two editions of an act beside each other, through the API and on the screen. */
@ExtendWith(SharedServer.class)
class ChangesIT {
    private static final String CODE = "K1500000375";
    private static final String CHANGES = "/api/v1/acts/" + CODE + "/changes?lang=ru";

    private final SystemServer server;
    private String from = "";
    private String to = "";

    ChangesIT(SystemServer server) {
        this.server = server;
    }

    @BeforeEach
    void haveTwoEditions() {
        Corpus.legal();
        server.withLaw();
        List<String> dates = server.administrator().get("/api/v1/acts/" + CODE).json().getJsonArray("editions").stream()
                .map(edition -> edition.asJsonObject().getString("date"))
                .sorted()
                .toList();
        from = dates.get(0);
        to = dates.get(1);
    }

    @Test
    void namesProvisionsPointsAndNotes() {
        JsonObject changes = server.administrator()
                .get(CHANGES + "&from=" + from + "&to=" + to)
                .json();
        assertThat(eIds(changes)).containsExactly("art_82", "art_129", "art_138", "art_139", "art_283-1");
        JsonObject article = provision(changes, "art_129");
        assertThat(article.getString("kind")).isEqualTo("reworded");
        assertThat(article.getJsonArray("points").stream()
                        .map(point -> point.asJsonObject().getString("to")))
                .containsExactly(
                        "art_129__para_2",
                        "art_129__para_4-1",
                        "art_129__para_15",
                        "art_129__para_17",
                        "art_129__para_18-1__al_2",
                        "art_129__para_19");
        assertThat(provision(changes, "art_82").getString("kind")).isEqualTo("notes");
    }

    @Test
    void theOtherWayRoundTheSamePlacesDiffer() {
        JsonObject there = server.administrator()
                .get(CHANGES + "&from=" + from + "&to=" + to)
                .json();
        JsonObject back = server.administrator()
                .get(CHANGES + "&from=" + to + "&to=" + from)
                .json();
        assertThat(eIds(back)).isEqualTo(eIds(there));
    }

    @Test
    void oneProvisionIsComparedByItself() {
        String path = "/api/v1/acts/" + CODE + "/provisions/138/changes?lang=ru&from=" + from + "&to=" + to;
        JsonObject one = server.administrator().get(path).json();
        JsonObject all = server.administrator()
                .get(CHANGES + "&from=" + from + "&to=" + to)
                .json();
        assertThat(one.getJsonArray("provisions")).hasSize(1);
        assertThat(provision(one, "art_138")).isEqualTo(provision(all, "art_138"));
        assertThat(server.administrator()
                        .get(path.replace("/138/", "/1/"))
                        .json()
                        .getJsonArray("provisions"))
                .isEmpty();
    }

    @Test
    void oneEditionDoesNotDifferFromItself() {
        assertThat(server.administrator().get(CHANGES + "&from=" + to).json().getJsonArray("provisions"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&from=", "&from=yesterday", "&from=2026-02-01&to=2026-02-30"})
    void namesTheDayThatIsMissingOrWrong(String days) {
        Answer answer = server.administrator().get(CHANGES + days);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("bad-request");
    }

    @Test
    void saysThatThereIsNothingToCompare() {
        assertThat(server.administrator().get(CHANGES + "&from=1990-01-01").status())
                .isEqualTo(404);
        assertThat(server.administrator()
                        .get("/api/v1/acts/K9999999999/changes?from=2026-01-01")
                        .status())
                .isEqualTo(404);
        assertThat(server.administrator()
                        .get("/api/v1/acts/" + CODE + "/provisions/9999/changes?from=" + from)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}, dark {1}, {2} wide")
    @CsvSource({"ru,false,1280,720", "kk,true,1280,720", "ru,false,390,844", "en,true,390,844"})
    void areReadSideBySideByTheKeyboard(String language, boolean dark, int width, int height) {
        String suffix = "-" + language + (dark ? "-dark" : "-light") + "-" + width;
        try (Browser browser = Browser.open(server)) {
            browser.dark(dark);
            browser.enter(language);
            browser.size(width, height);
            browser.go("/acts/" + CODE + "/ru");
            browser.see("compare").sendKeys(Keys.ENTER);
            browser.see("sides");
            assertThat(browser.all("changed")).hasSize(5);
            browser.see("kind-text").sendKeys(Keys.ENTER);
            browser.until(
                    "the text's changes alone", () -> browser.all("changed").size() == 2);
            assertThat(browser.focused().getDomAttribute("data-testid")).isEqualTo("kind-text");
            browser.picture("changes" + suffix);
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();

            browser.pressWith(Keys.ALT, Keys.ARROW_DOWN);
            browser.until(
                    "the next change",
                    () -> browser.see("changes-heading").getText().contains("138"));
            assertThat(browser.untilThere("[data-eid='art_138__subpara_64'] ins")
                            .getText())
                    .contains("объектов авторского права");
            int lines = browser.all("side-line").size();
            browser.see("sides-more").sendKeys(Keys.ENTER);
            browser.until("the unchanged lines", () -> browser.all("side-line").size() > lines);
            browser.picture("changes-unfolded" + suffix);

            browser.see("kind-notes").sendKeys(Keys.ENTER);
            browser.until("the changes of notes", () -> browser.all("changed").size() == 3);
            browser.see("kind-coming").sendKeys(Keys.ENTER);
            browser.until("the coming changes", () -> browser.all("changed").size() == 5);
            browser.all("changed").get(1).sendKeys(Keys.ENTER);
            browser.until(
                    "the heading takes the focus",
                    () -> "changes-heading".equals(browser.focused().getDomAttribute("data-testid")));
            browser.assertKeptToItself();
        }
    }

    @Test
    void sayWhenThereIsNothingToShow() {
        try (Browser browser = Browser.open(server)) {
            browser.enter("ru");
            browser.go("/acts/Z020000345_/ru/changes");
            browser.see("changes-empty");
            browser.picture("changes-single-ru");
            browser.go("/acts/" + CODE + "/ru/changes?from=" + to + "&to=" + to);
            browser.see("changes-empty");
            browser.picture("changes-same-ru");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.assertKeptToItself();
        }
    }

    private static List<String> eIds(JsonObject changes) {
        return changes.getJsonArray("provisions").stream()
                .map(provision -> provision.asJsonObject().getString("eId"))
                .toList();
    }

    private static JsonObject provision(JsonObject changes, String eId) {
        JsonArray provisions = changes.getJsonArray("provisions");
        return provisions.stream()
                .map(JsonValue::asJsonObject)
                .filter(provision -> provision.getString("eId").equals(eId))
                .findFirst()
                .orElseThrow();
    }
}
