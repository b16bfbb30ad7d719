package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A directory of contacts is brought in, in conflict with what staff has changed, and taken back. */
class ContactImportIT {
    private static final SystemServer SERVER = SystemServer.start(Map.of(), false);

    private static final String HEADINGS = "Организация;Название;Телефон;Режим работы;Регион;Вид;Возраст от\n";
    private static final String CENTRE =
            "Центр;Кризисный центр «Пример»;+7 (000) 000-00-71;24/7;Шымкент;crisis-centre;";
    private static final String LAWYER = "Центр;Юрист «Пример»;+7 (000) 000-00-72;Mo-Fr 09:00-18:00;Шымкент;lawyer;\n";
    private static final String FAULTY = "Центр;Психолог «Пример»;нет номера;с утра;Атлантида;psychologist;\n";

    private final SystemServer server = SERVER;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void anImportWithConflictsIsLookedAtAcceptedAndTakenBack() throws IOException {
        try (Browser browser = Browser.open(server)) {
            browser.enter("ru");
            bringIn(browser, HEADINGS + CENTRE + "7\n" + FAULTY);
            assertThat(browser.all("directory-problem")).hasSizeGreaterThanOrEqualTo(3);
            browser.see("directory-accept").sendKeys(Keys.ENTER);
            browser.untilThere("[data-testid='directory-run'][data-state='accepted']");
            assertThat(find("Кризисный центр «Пример»").getInt("minimumAge")).isEqualTo(7);

            changeAge(find("Кризисный центр «Пример»"), 9);
            bringIn(browser, HEADINGS + CENTRE + "8\n" + LAWYER);
            browser.untilThere("[data-testid='directory-items'][data-kind='conflicting']");
            browser.untilThere("[data-testid='directory-items'][data-kind='vanished']");
            browser.picture("contact-import-ru");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.see("directory-take").click();
            browser.see("directory-accept").sendKeys(Keys.ENTER);
            browser.untilThere("[data-testid='directory-run'][data-state='accepted']");
            assertThat(find("Кризисный центр «Пример»").getInt("minimumAge")).isEqualTo(8);

            browser.see("directory-undo").sendKeys(Keys.ENTER);
            browser.untilThere("[data-testid='directory-run'][data-state='undone']");
            assertThat(find("Кризисный центр «Пример»").getInt("minimumAge")).isEqualTo(9);
            browser.size(390, 800);
            assertThat(browser.scrollsSideways()).isFalse();
        }
    }

    private void bringIn(Browser browser, String table) throws IOException {
        Path file = Files.writeString(folder.resolve("список.csv"), table);
        browser.go("/admin/contact-import");
        browser.untilThere("[data-testid='directory-past'] li");
        browser.see("directory-files").sendKeys(file.toString());
        browser.untilThere("[data-testid='directory-columns']:not([hidden]) select[data-heading='Регион']");
        assertThat(browser.see("directory-columns")
                        .findElement(By.cssSelector("select[data-heading='Телефон']"))
                        .getAttribute("value"))
                .isEqualTo("phone");
        browser.see("directory-remember").sendKeys("как у центра");
        browser.see("directory-source").sendKeys("Центр");
        browser.see("directory-look").sendKeys(Keys.ENTER);
        browser.untilThere("[data-testid='directory-run'][data-state='waiting']");
    }

    private JsonObject find(String name) {
        return server
                .administrator()
                .post("/api/v1/contacts/find", Json.createObjectBuilder().build())
                .json()
                .getJsonArray("contacts")
                .stream()
                .map(each -> each.asJsonObject())
                .map(each -> each.containsKey("contact") ? each.getJsonObject("contact") : each)
                .filter(each -> each.getJsonObject("ru").getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void changeAge(JsonObject contact, int age) {
        JsonObject form = Json.createObjectBuilder()
                .add("version", contact.getInt("version"))
                .add(
                        "organization",
                        Json.createObjectBuilder().add("id", organization()).add("ru", "Центр"))
                .add(
                        "ru",
                        Json.createObjectBuilder()
                                .add("name", contact.getJsonObject("ru").getString("name")))
                .add(
                        "phones",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("number", "+7 (000) 000-00-71")))
                .add("languages", Json.createArrayBuilder())
                .add("kinds", Json.createArrayBuilder().add("crisis-centre"))
                .add("hours", "24/7")
                .add("minimumAge", age)
                .add("areas", Json.createArrayBuilder())
                .build();
        Answer answer = server.administrator().put("/api/v1/contacts/" + contact.getInt("id"), form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private int organization() {
        return server.administrator()
                .get("/api/v1/contacts/organizations")
                .json()
                .getJsonArray("organizations")
                .getJsonObject(0)
                .getInt("id");
    }
}
