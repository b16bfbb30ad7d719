package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Where to turn: through the API, and as an operator sees it. */
class ContactIT {
    private static final SystemServer SERVER = SystemServer.start(Map.of(), true);

    private final SystemServer server = SERVER;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void whoServesTheTownIsFoundThroughItsRegion() {
        JsonObject found = find(Json.createObjectBuilder()
                .add("region", region("Семей"))
                .add("kind", "crisis-centre")
                .add("age", 15)
                .add("openNow", true));
        assertThat(found.getBoolean("fallback")).isTrue();
        assertThat(found.getJsonObject("nearest").getString("ru")).isEqualTo("Абайская область");
        JsonObject first = found.getJsonArray("contacts").getJsonObject(0);
        assertThat(first.getJsonObject("open").getString("state")).isEqualTo("open");
        assertThat(first.getJsonArray("phones").getJsonObject(0).getString("number"))
                .startsWith("+7 (000)");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "кризисный центр Шымкент | Кризисный центр для женщин и детей, Шымкент",
                "психолог ночью Актобе | Ночная психологическая служба, Актобе",
                "қорғаншылық органы Семей | Отдел опеки и попечительства, Семей",
                "112 | Единая служба спасения 112"
            })
    void theOneSearchBoxFindsContacts(String typed, String name) {
        JsonObject hit =
                server.administrator().search(typed).json().getJsonArray("hits").getJsonObject(0);
        assertThat(hit.getString("kind")).isEqualTo("contact");
        assertThat(hit.getJsonObject("contact").getJsonObject("ru").getString("name"))
                .isEqualTo(name);
    }

    @Test
    void aContactIsAddedChangedCheckedAndMerged() {
        JsonObject added = created(form("Пример службы", "Mo-Fr 09:00-18:00; PH off"));
        JsonObject twin = created(form("Пример службы", "24/7"));
        String path = "/api/v1/contacts/" + added.getInt("id");

        JsonObject change = form("Пример службы", "Пн-Сб 10:00-17:00")
                .add("version", added.getInt("version"))
                .build();
        assertThat(server.administrator().put(path, change).json().getString("hours"))
                .isEqualTo("Mo-Sa 10:00-17:00");
        Answer again = server.administrator().put(path, change);
        assertThat(again.problem()).isEqualTo("conflict");
        Answer bad = server.administrator()
                .post("/api/v1/contacts", form("Пример", "с утра").build());
        assertThat(bad.status()).as(bad.toString()).isEqualTo(422);
        assertThat(bad.json().getString("detail")).contains("с утра");

        assertThat(server.administrator()
                        .post(path + "/no-answer", Answer.object("number", "+7 (000) 000-99-01"))
                        .status())
                .isEqualTo(201);
        assertThat(workIds()).contains(added.getInt("id"));
        int version = server.administrator().get(path).json().getInt("version");
        Answer verified = server.administrator()
                .post(
                        path + "/verify",
                        Json.createObjectBuilder().add("version", version).build());
        assertThat(verified.json().getString("assuredOn")).isNotEmpty();
        assertThat(workIds()).doesNotContain(added.getInt("id"));
        assertThat(server.administrator().get(path + "/history").json().getJsonArray("changes"))
                .extracting(each -> each.asJsonObject().getString("field"))
                .contains("schedules", "assured_date");

        assertThat(server.administrator()
                        .get("/api/v1/contacts/duplicates")
                        .json()
                        .getJsonArray("duplicates"))
                .isNotEmpty();
        server.administrator()
                .post(
                        path + "/merge",
                        Json.createObjectBuilder()
                                .add("ended", twin.getInt("id"))
                                .build());
        assertThat(server.administrator()
                        .get("/api/v1/contacts/" + twin.getInt("id"))
                        .json()
                        .getInt("mergedInto"))
                .isEqualTo(added.getInt("id"));
    }

    @Test
    void theDirectoryIsReadAsHsdsPageByPage() {
        JsonObject page = server.administrator()
                .get("/api/v1/hsds/services?per_page=5&page=2")
                .json();
        assertThat(page.getInt("size")).isEqualTo(5);
        assertThat(page.getInt("page_number")).isEqualTo(2);
        assertThat(page.getBoolean("first_page")).isFalse();
        String id = page.getJsonArray("contents").getJsonObject(0).getString("id");
        JsonObject service =
                server.administrator().get("/api/v1/hsds/services/" + id).json();
        assertThat(service.getJsonArray("phones")).isNotEmpty();
        assertThat(service.getJsonObject("organization").getString("name")).isNotEmpty();
        for (String list : List.of("", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms")) {
            assertThat(server.administrator().get("/api/v1/hsds" + list).status())
                    .as(list)
                    .isEqualTo(200);
        }
        assertThat(server.administrator()
                        .get("/api/v1/hsds/services?per_page=1000")
                        .status())
                .isEqualTo(400);
        assertThat(server.administrator().get("/api/v1/holidays").json().getJsonArray("holidays"))
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"ru,кризисный центр Шымкент", "kk,дағдарыс орталығы Шымкент"})
    void anOperatorReadsTheNumberAloudAfterOneEnter(String language, String typed) {
        try (Browser browser = Browser.open(server)) {
            browser.enter(language);
            browser.press(typed);
            browser.untilThere("[data-testid='hit'][data-kind='contact'][data-state='open']");
            browser.press(Keys.ENTER);
            assertThat(browser.see("number").getText()).startsWith("+7 (000)");
            assertThat(browser.see("contact").findElements(org.openqa.selenium.By.cssSelector("[data-state='open']")))
                    .isNotEmpty();
            browser.picture("contact-" + language);
            browser.see("contact-copy-kk").click();
            browser.until("the reply", () -> browser.clipboard().contains("дағдарыс орталығы"));
            assertThat(browser.clipboard()).contains("+7 (000)").contains("Қазір ашық");
        }
    }

    @Test
    void theCallersRegionStaysInTheTabAndOutOfTheAddress() {
        try (Browser browser = Browser.open(server)) {
            browser.enter("ru");
            browser.go("/contacts");
            browser.untilThere("[data-testid='contact']");
            new Select(browser.see("contact-region")).selectByValue(Integer.toString(region("Астана")));
            browser.until(
                    "Astana's own",
                    () -> browser.all("serves").stream()
                            .anyMatch(serves -> serves.getText().contains("Астана")));
            assertThat(browser.address()).endsWith("/contacts");
            browser.go("/contacts");
            browser.until(
                    "the same region",
                    () -> browser.all("serves").stream()
                            .anyMatch(serves -> serves.getText().contains("Астана")));
            browser.picture("contacts");
            browser.size(390, 800);
            assertThat(browser.scrollsSideways()).isFalse();
            assertThat(browser.accessibilityFaults()).isEmpty();
        }
    }

    @Test
    void upkeepGoesThroughContactsByTelephone() {
        int id = created(form("Служба для проверки", "24/7")).getInt("id");
        server.administrator()
                .post("/api/v1/contacts/" + id + "/no-answer", Answer.object("number", "+7 (000) 000-99-01"));
        try (Browser browser = Browser.open(server)) {
            browser.enter("ru");
            browser.go("/admin/contacts");
            String row = "[data-testid='work'][data-id='" + id + "']";
            browser.untilThere(row);
            browser.picture("contact-upkeep");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.untilThere(row + " [data-testid='work-verify']").click();
            browser.until("it is done", () -> !workIds().contains(id));
            browser.go("/admin/contact#" + id);
            browser.until(
                    "the form is filled",
                    () -> "Служба для проверки"
                            .equals(browser.see("edit-name-ru").getAttribute("value")));
            browser.see("edit-hours").clear();
            browser.see("edit-hours").sendKeys("Пн-Пт 09:00-12:00");
            browser.see("edit-save").sendKeys(Keys.ENTER);
            browser.until(
                    "it is kept",
                    () -> "Mo-Fr 09:00-12:00".equals(browser.see("edit-hours").getAttribute("value")));
            browser.size(390, 800);
            assertThat(browser.scrollsSideways()).isFalse();
        }
    }

    private JsonObject find(JsonObjectBuilder query) {
        return server.administrator()
                .post("/api/v1/contacts/find", query.build())
                .json();
    }

    private JsonObject created(JsonObjectBuilder form) {
        Answer answer = server.administrator().post("/api/v1/contacts", form.build());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    private JsonObjectBuilder form(String name, String hours) {
        JsonArrayBuilder none = Json.createArrayBuilder();
        return Json.createObjectBuilder()
                .add("organization", Answer.object("ru", "Пример организации"))
                .add("ru", Answer.object("name", name))
                .add("phones", Json.createArrayBuilder().add(Answer.object("number", "+7 (000) 000-99-01")))
                .add("languages", none)
                .add("kinds", Json.createArrayBuilder().add("lawyer"))
                .add("hours", hours)
                .add("areas", Json.createArrayBuilder().add(region("Астана")));
    }

    private List<Integer> workIds() {
        return server.administrator().get("/api/v1/contacts/worklist").json().getJsonArray("work").stream()
                .map(work -> work.asJsonObject().getJsonObject("contact").getInt("id"))
                .toList();
    }

    private int region(String name) {
        return server.administrator().get("/api/v1/regions").json().getJsonArray("regions").stream()
                .map(JsonValue::asJsonObject)
                .filter(region -> region.getString("ru").equals(name))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }
}
