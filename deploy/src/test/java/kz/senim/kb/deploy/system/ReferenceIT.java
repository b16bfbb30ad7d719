package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Reference tables and the glossary: through the API, and as operators and editors see them. */
class ReferenceIT {
    private static final SystemServer SERVER = SystemServer.start(Map.of(), true);
    private static final String API = "/api/v1/reference";

    private final SystemServer server = SERVER;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "сколько мрп в 2026 | mci | 4325",
                "мрп 2024 | mci | 3692",
                "ең төменгі жалақы | minimum-wage | 85000",
                "пособие на рождение | birth-1-3 | 38"
            })
    void theOneSearchBoxFindsRows(String typed, String code, int number) {
        JsonObject found = server.administrator().search(typed).json();
        JsonObject row = found.getJsonArray("references").getJsonObject(0).getJsonObject("row");
        assertThat(row.getString("code")).isEqualTo(code);
        assertThat(row.getJsonArray("cells").getJsonObject(0).getInt("number")).isEqualTo(number);
    }

    @Test
    void anAmountInIndicesIsToldInTengeOfItsDay() {
        assertThat(tenge("2025-05-01")).isEqualTo(149416);
        assertThat(tenge("2026-05-01")).isEqualTo(164350);
        JsonArray compared = server.administrator()
                .get(API + "/tables/child-benefits/compare?from=2025-05-01&to=2026-05-01")
                .json()
                .getJsonArray("rows");
        assertThat(compared).isNotEmpty();
        assertThat(server.administrator().get(API + "/tables/none").status()).isEqualTo(404);
        assertThat(server.administrator().get(API + "/tables/fines?on=вчера").status())
                .isEqualTo(400);
    }

    @Test
    void aTableIsMadeFilledChangedAndRead() {
        JsonObjectBuilder table = Json.createObjectBuilder()
                .add("code", "trial")
                .add("titleRu", "Проба")
                .add("titleKk", "Сынақ")
                .add(
                        "columns",
                        Json.createArrayBuilder()
                                .add(column("amount", "amount"))
                                .add(column("basis", "norm")));
        JsonObject body = table.build();
        assertThat(server.administrator().post(API + "/tables", body).status()).isEqualTo(201);
        assertThat(server.administrator().post(API + "/tables", body).problem()).isEqualTo("conflict");

        JsonObject row = created("trial", row("first", "2026-01-01", 10).build());
        String path = API + "/rows/" + row.getInt("id");
        JsonObject change = row("first", "2026-01-01", 12)
                .add("version", row.getInt("version"))
                .build();
        assertThat(server.administrator().put(path, change).status()).isEqualTo(200);
        assertThat(server.administrator().put(path, change).problem()).isEqualTo("conflict");
        assertThat(server.administrator()
                        .post(
                                API + "/tables/trial/rows",
                                row("First", "2026-01-01", 1).build())
                        .status())
                .isEqualTo(422);
        int version = server.administrator().get(path).json().getInt("version");
        assertThat(server.administrator()
                        .post(path + "/assure", versioned(version))
                        .json()
                        .getString("assuredOn"))
                .isNotEmpty();
        JsonArray history = server.administrator().get(path + "/history").json().getJsonArray("revisions");
        assertThat(history)
                .extracting(each -> each.asJsonObject().getString("deed"))
                .containsExactly("assured", "changed", "added");
        version = server.administrator().get(path).json().getInt("version");
        assertThat(server.administrator()
                        .post(path + "/remove", versioned(version))
                        .status())
                .isEqualTo(204);
        assertThat(server.administrator().get(API + "/tables/trial/rows").json().getJsonArray("rows"))
                .isEmpty();
        assertThat(server.administrator().get(API + "/flags").json().getJsonArray("flags"))
                .isEmpty();
    }

    @Test
    void aFileIsPreviewedAcceptedAndTakenBack() {
        String file =
                "code,name_ru,valid_from,amount\nsubsistence-minimum,Величина прожиточного минимума,2030-01-01,99999\n";
        JsonObject preview = server.administrator()
                .post(API + "/tables/monthly-index/imports/preview", file(file).build())
                .json();
        assertThat(preview.getJsonArray("problems")).isEmpty();
        assertThat(preview.getJsonArray("changes").getJsonObject(0).getString("effect"))
                .isEqualTo("added");
        Answer accepted = server.administrator()
                .post(
                        API + "/tables/monthly-index/imports",
                        file(file)
                                .add("fingerprint", preview.getString("fingerprint"))
                                .build());
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(201);
        assertThat(rowsOn("2030-06-01")).isEqualTo(1);
        Answer undone = server.administrator()
                .post(API + "/imports/" + accepted.json().getInt("id") + "/undo", JsonValue.EMPTY_JSON_OBJECT);
        assertThat(undone.status()).as(undone.toString()).isEqualTo(200);
        assertThat(rowsOn("2030-06-01")).isZero();
        assertThat(server.administrator()
                        .post(
                                API + "/tables/monthly-index/imports/preview",
                                file("no,table\n1,2\n").build())
                        .json()
                        .getJsonArray("problems"))
                .isNotEmpty();
    }

    @Test
    void termsAreAddedChangedAndFound() {
        JsonObject form = Json.createObjectBuilder()
                .add("ru", term("пробация", "надзор вместо тюрьмы"))
                .add("kk", term("пробация бақылауы", "түрменің орнына бақылау"))
                .add("forms", Json.createArrayBuilder().add("пробации"))
                .build();
        Answer added = server.administrator().post("/api/v1/glossary", form);
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(server.administrator().post("/api/v1/glossary", form).problem())
                .isEqualTo("conflict");
        String path = "/api/v1/glossary/" + added.json().getInt("id");
        JsonObject changed = Json.createObjectBuilder(form)
                .add("version", added.json().getInt("version"))
                .add("en", term("probation", "supervision in place of prison"))
                .build();
        JsonObject after = server.administrator().put(path, changed).json();
        assertThat(after.getJsonObject("en").getString("term")).isEqualTo("probation");
        assertThat(server.administrator()
                        .post(path + "/remove", versioned(after.getInt("version")))
                        .status())
                .isEqualTo(204);
        assertThat(server.administrator()
                        .search("что такое опека")
                        .json()
                        .getJsonArray("references")
                        .getJsonObject(0)
                        .getJsonObject("term")
                        .getJsonObject("kk")
                        .getString("term"))
                .isEqualTo("қорғаншылық");
    }

    @ParameterizedTest
    @CsvSource({"ru,сколько мрп в 2026,Основание", "kk,аек 2026,Негізі"})
    void anOperatorReadsAnAmountAndPastesIt(String language, String typed, String basis) {
        try (Browser browser = Browser.open(server)) {
            browser.enter(language);
            browser.press(typed);
            browser.untilThere("[data-testid='hit'][data-kind='reference'][data-code='mci']");
            browser.press(Keys.ENTER);
            assertThat(browser.scrollsSideways()).isFalse();
            assertThat(browser.see("row-value").getText().replaceAll("\\s", "")).contains("4325₸");
            browser.until("the card", () -> !browser.all("row-copy-kk").isEmpty());
            browser.picture("reference-desk-" + language);
            browser.see("row-copy-" + language).click();
            browser.until("the reply", () -> browser.clipboard().contains(basis));
            assertThat(browser.accessibilityFaults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ru,Проверка строки", "kk,Жолды тексеру"})
    void anEditorChangesATable(String language, String name) {
        try (Browser browser = Browser.open(server)) {
            browser.enter(language);
            browser.go("/reference#fines");
            String row = "[data-testid='reference-row'][data-code='bullying']";
            browser.untilThere(row);
            browser.picture("reference-table-" + language);
            assertThat(browser.scrollsSideways()).isFalse();
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.untilThere(row + " [data-testid='row-edit']").sendKeys(Keys.ENTER);
            String field = "row-field-" + language;
            browser.see(field).clear();
            browser.see(field).sendKeys(name);
            browser.picture("reference-edit-" + language);
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.see("row-save").sendKeys(Keys.ENTER);
            browser.until(
                    "it is kept",
                    () -> browser.all("reference-row").stream()
                            .anyMatch(each -> each.getText().contains(name)));
            browser.untilThere(row + " [data-testid='row-history']").sendKeys(Keys.ENTER);
            browser.until(
                    "the history",
                    () -> browser.see("history").findElements(By.tagName("li")).size() >= 2);
            browser.size(390, 800);
            assertThat(browser.scrollsSideways()).isFalse();
        }
    }

    @Test
    void wordsOfAnAnswerAreExplained() {
        try (Browser browser = Browser.open(server)) {
            browser.enter("ru");
            browser.go("/answers/child-support-not-paid");
            browser.untilThere("[data-testid='glossary-word']").sendKeys(Keys.SHIFT);
            browser.until("the meaning", () -> !browser.all("glossary-meaning").isEmpty());
            browser.picture("glossary-word-ru");
            assertThat(browser.see("glossary-meaning").getText()).contains(" — ");
            assertThat(browser.accessibilityFaults()).isEmpty();
        }
    }

    @Test
    void aFileIsBroughtInByHandAndTakenBack() throws IOException {
        Path file = Files.createTempFile("rows", ".csv");
        Files.writeString(
                file,
                "code;name_ru;name_kk;valid_from;amount\nmci;Месячный расчётный показатель (МРП);АЕК;2031-01-01;5555\n");
        try (Browser browser = Browser.open(server)) {
            browser.enter("ru");
            browser.go("/reference#monthly-index");
            browser.untilThere("[data-testid='reference-row'][data-code='mci']");
            browser.see("import-open").sendKeys(Keys.ENTER);
            browser.see("import-file").sendKeys(file.toString());
            browser.untilThere("[data-testid='import-change'][data-effect='added']");
            browser.picture("reference-import-ru");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.see("import-accept").sendKeys(Keys.ENTER);
            browser.until("it is told", () -> rowsOn("2031-06-01") == 1);
            browser.untilThere("[data-testid='import-undo']").sendKeys(Keys.ENTER);
            browser.until("it is told no more", () -> rowsOn("2031-06-01") == 0);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void yearsAreComparedOnTheDarkScreen() {
        try (Browser browser = Browser.open(server)) {
            browser.enter("kk");
            browser.go("/reference#monthly-index");
            browser.untilThere("[data-testid='reference-row'][data-code='mci']");
            browser.see("theme-toggle").click();
            browser.see("table-against").sendKeys("01152025");
            browser.untilThere("[data-testid='comparison']");
            browser.until("the rise", () -> browser.see("comparison").getText().contains("+393"));
            browser.picture("reference-compare-kk-dark");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.size(390, 800);
            assertThat(browser.scrollsSideways()).isFalse();
        }
    }

    @Test
    void theGlossaryIsReadOnANarrowScreen() {
        try (Browser browser = Browser.open(server)) {
            browser.enter("kk");
            browser.go("/glossary");
            browser.untilThere("[data-testid='term']");
            browser.picture("glossary-kk");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.size(390, 800);
            assertThat(browser.scrollsSideways()).isFalse();
        }
    }

    private int tenge(String on) {
        return server.administrator()
                .get(API + "/tables/child-benefits?on=" + on)
                .json()
                .getJsonArray("rows")
                .getJsonObject(0)
                .getJsonArray("cells")
                .getJsonObject(0)
                .getInt("tenge");
    }

    private int rowsOn(String on) {
        return server.administrator()
                .get(API + "/tables/monthly-index?on=" + on)
                .json()
                .getJsonArray("rows")
                .size();
    }

    private JsonObject created(String table, JsonObject row) {
        Answer answer = server.administrator().post(API + "/tables/" + table + "/rows", row);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    private static JsonObject versioned(int version) {
        return Json.createObjectBuilder().add("version", version).build();
    }

    private static JsonObjectBuilder file(String content) {
        return Json.createObjectBuilder()
                .add("fileName", "rows.csv")
                .add("content", Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonObjectBuilder column(String code, String kind) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("kind", kind)
                .add("ru", code)
                .add("kk", code);
    }

    private static JsonObjectBuilder row(String code, String from, int amount) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("ru", "Первая")
                .add("validFrom", from)
                .add(
                        "cells",
                        Json.createObjectBuilder()
                                .add(
                                        "amount",
                                        Json.createObjectBuilder()
                                                .add("number", amount)
                                                .add("unit", "mci")));
    }

    private static JsonObjectBuilder term(String term, String meaning) {
        return Json.createObjectBuilder().add("term", term).add("meaning", meaning);
    }
}
