package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kz.senim.kb.deploy.client.Multipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** From a saved page to published law and back: preview, correction, accept, undo, history. */
@ExtendWith(SharedServer.class)
class PreviewIT {
    private static final String ACT = "Z2100000777";
    private static final String FIRST = page(
            "1. Наставник=1. Наставник помогает ребенку освоиться в семье.|2. Наставника назначает орган опеки.",
            "2. Срок наставничества=Срок наставничества – один год.",
            "3. Плата=Наставник помогает без платы.");
    private static final String SECOND = page(
            "1. Наставник=1. Наставник помогает ребенку освоиться в приемной семье.|2. Наставника назначает орган опеки.",
            "2. Срок наставничества=Срок наставничества – один год.",
            "2-1. Отпуск наставника=Наставник отдыхает один месяц в году.",
            "7. Об этом сказано в другом законе=Как и о прочем.");

    private final SystemServer server;

    PreviewIT(SystemServer server) {
        this.server = server;
    }

    @BeforeEach
    @AfterEach
    void withoutTheAct() {
        Answer act = server.administrator().get("/api/v1/acts/" + ACT);
        if (act.status() == 200) {
            for (JsonValue value : act.json().getJsonArray("editions")) {
                JsonObject edition = value.asJsonObject();
                server.administrator()
                        .delete("/api/v1/acts/" + ACT + "/editions/" + edition.getString("lang") + "/"
                                + edition.getString("date"));
            }
        }
    }

    @Test
    void aPageGoesThroughPreviewAcceptAndUndo(@TempDir Path folder) {
        accept(preview("first.html", FIRST), "2026-01-01");
        String location = preview("second.html", SECOND);
        JsonObject draft = patch(location, Json.createObjectBuilder().add("date", "2026-02-01"));
        assertThat(draft.getString("base")).isEqualTo("2026-01-01");
        assertThat(draft.getBoolean("ready")).isTrue();
        assertThat(draft.getJsonArray("changes"))
                .extracting(change -> change.asJsonObject().getString("key"))
                .contains("art_1", "art_2-1", "art_7", "-art_3");
        JsonObject words =
                server.administrator().get(location + "/changes/art_1").json();
        assertThat(words.toString()).contains("\"added\"", "приемной");

        JsonObject history = accept(location, "2026-02-01");
        assertThat(history.getString("sha256")).isEqualTo(sha256(SECOND));
        assertThat(text("2026-02-01")).contains("в приемной семье");
        assertThat(server.administrator()
                        .get("/api/v1/history/" + history.getString("id") + "/file")
                        .body())
                .isEqualTo(SECOND.getBytes(StandardCharsets.UTF_8));

        JsonObject undone = server.administrator()
                .post("/api/v1/history/" + history.getString("id") + "/undo")
                .json();
        assertThat(undone.isNull("undoneAt")).isFalse();
        assertThat(text("2026-02-01")).doesNotContain("в приемной семье").contains("без платы");
        assertThat(server.administrator()
                        .get("/api/v1/acts/" + ACT + "/history")
                        .json()
                        .getJsonArray("entries"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void correctionsAndDecisionsChangeWhatIsAccepted() {
        accept(preview("first.html", FIRST), "2026-01-01");
        String location = preview("second.html", SECOND);
        JsonObject tree = server.administrator().get(location + "/tree").json();
        int line = tree.getJsonArray("rows").stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("eId").equals("art_7"))
                .findFirst()
                .orElseThrow()
                .getInt("line");
        JsonObject corrected = server.administrator()
                .post(
                        location + "/corrections",
                        Json.createObjectBuilder()
                                .add("line", line)
                                .add("role", "text")
                                .build())
                .json();
        assertThat(corrected.getInt("articles")).isEqualTo(3);
        JsonObject decided = server.administrator()
                .post(
                        location + "/decisions",
                        Json.createObjectBuilder()
                                .add("keys", Json.createArrayBuilder().add("-art_3"))
                                .add("accepted", false)
                                .build())
                .json();
        assertThat(decided.getInt("revision")).isEqualTo(2);
        accept(location, "2026-02-01");
        assertThat(text("2026-02-01")).contains("Статья 7. Об этом сказано в другом законе", "без платы");
        assertThat(server.administrator()
                        .get("/api/v1/acts/" + ACT + "/provisions/7?lang=ru&on=2026-02-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongIsToldAndChangesNothing() {
        String location = preview("first.html", FIRST);
        Caller administrator = server.administrator();
        assertThat(administrator.get("/api/v1/imports/999999999/files/0").status())
                .isEqualTo(404);
        assertThat(administrator.get(location.replaceFirst("/0$", "/7")).status())
                .isEqualTo(404);
        assertThat(administrator.get(location + "/changes/art_99").status()).isEqualTo(404);
        assertThat(administrator.get(location + "/tree/art_99").status()).isEqualTo(404);
        for (String body : List.of(
                "{}",
                "{\"line\":0,\"role\":\"text\"}",
                "{\"line\":3,\"role\":\"poem\"}",
                "{\"line\":\"3\",\"role\":\"text\"}")) {
            assertThat(administrator.post(location + "/corrections", body).status())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(administrator
                        .post(location + "/corrections", "{\"line\":3,\"role\":\"number\",\"number\":\"пять\"}")
                        .problem())
                .isEqualTo("refused");
        assertThat(administrator.patch(location, "{\"actId\":\"../etc\"}").status())
                .isEqualTo(422);
        assertThat(administrator.patch(location, "{\"date\":\"весной\"}").status())
                .isEqualTo(400);
        assertThat(administrator
                        .post(location + "/decisions", "{\"keys\":[\"art_1\"],\"accepted\":false}")
                        .status())
                .isEqualTo(404);
        assertThat(administrator.post(location + "/accept", "{\"revision\":99}").status())
                .isEqualTo(409);
        assertThat(administrator.delete(location + "/corrections/4").status()).isEqualTo(422);
        assertThat(administrator.post(location + "/discard").status()).isEqualTo(204);
        assertThat(administrator.post(location + "/accept", "{\"revision\":0}").status())
                .isEqualTo(409);
        assertThat(administrator.get("/api/v1/acts/" + ACT).status()).isEqualTo(404);
        assertThat(administrator.get("/api/v1/history/999999999").status()).isEqualTo(404);
    }

    @Test
    void aWaitingFileOutlivesTheServer() {
        try (SystemServer own = SystemServer.start(java.util.Map.of(), false)) {
            String location = preview(own, "first.html", FIRST);
            own.administrator().patch(location, "{\"date\":\"2026-01-01\"}");
            own.kill();
            own.restart();
            JsonObject draft = own.administrator().get(location).json();
            assertThat(draft.getJsonObject("identity").getString("date")).isEqualTo("2026-01-01");
            Answer accepted = own.administrator().post(location + "/accept", "{\"revision\":1}");
            assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"ru,1280,720,false", "kk,1280,720,false", "ru,390,844,false", "kk,390,844,true"})
    void anAdministratorGoesFromASavedPageToPublishedAndBack(
            String language, int width, int height, boolean dark, @TempDir Path folder) throws IOException {
        accept(preview("first.html", FIRST), "2026-01-01");
        server.administrator()
                .post(
                        "/api/v1/reports",
                        Answer.object("actId", ACT, "article", "1", "lang", "ru", "text", "Опечатка в пункте 1"));
        Path page = Files.writeString(folder.resolve("nastavniki.html"), SECOND);
        String suffix = "-" + language + "-" + width + (dark ? "-dark" : "");
        try (Browser browser = Browser.open(server)) {
            browser.dark(dark);
            browser.enter(language);
            browser.size(width, height);
            browser.go("/admin/imports");
            browser.see("drop");
            browser.all("files").get(0).sendKeys(page.toString());
            browser.see("import-start").sendKeys(Keys.ENTER);
            browser.see("accept-bar");
            browser.see("sides");
            browser.until("the problems", () -> !browser.all("problem").isEmpty());
            assertThat(browser.see("touched").getText()).contains("Опечатка");
            look(browser, "preview" + suffix);

            browser.untilThere("[data-testid='problem'][data-kind='number_gap'] [data-role='text']")
                    .sendKeys(Keys.ENTER);
            browser.see("correction-undo");
            browser.untilThere("[data-testid='change'][data-key='-art_3']").sendKeys(Keys.ENTER);
            browser.until(
                    "the removed article",
                    () -> browser.see("change-words").getText().contains("без платы"));
            browser.see("change-toggle").sendKeys(Keys.ENTER);
            browser.untilThere("[data-testid='change'][data-key='-art_3'].declined");
            look(browser, "preview-corrected" + suffix);

            browser.see("accept").sendKeys(Keys.ENTER);
            browser.untilThere("[data-testid='decided'][data-state='accepted']");
            look(browser, "preview-accepted" + suffix);
            String act = server.administrator()
                    .get("/api/v1/acts/" + ACT + "/text?lang=ru")
                    .text();
            assertThat(act).contains("в приемной семье", "без платы", "Статья 7. Об этом");

            browser.see("undo").sendKeys(Keys.ENTER);
            browser.untilThere("[data-testid='decided'][data-state='undone']");
            look(browser, "preview-undone" + suffix);
            assertThat(server.administrator()
                            .get("/api/v1/acts/" + ACT + "/text?lang=ru")
                            .text())
                    .doesNotContain("в приемной семье");
            browser.go("/admin/history#" + ACT);
            browser.untilThere("[data-testid='history-entry'][data-undone='true']");
            look(browser, "history" + suffix);
            browser.assertKeptToItself();
        }
    }

    private static void look(Browser browser, String picture) {
        browser.picture(picture);
        assertThat(browser.accessibilityFaults()).as(picture).isEmpty();
        assertThat(browser.scrollsSideways()).as(picture + " scrolls sideways").isFalse();
    }

    private String preview(String name, String page) {
        return preview(server, name, page);
    }

    /** Brings a page in and gives the address of its preview. */
    private static String preview(SystemServer server, String name, String page) {
        Multipart parts =
                new Multipart().field("mode", "preview").file("file", name, page.getBytes(StandardCharsets.UTF_8));
        Answer answer = server.administrator().post("/api/v1/imports", parts);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        String location = answer.header("Location").replaceFirst("^https?://[^/]*", "");
        assertThat(server.report(location).files().get(0).state()).isEqualTo("previewed");
        return location + "/files/0";
    }

    private JsonObject patch(String location, jakarta.json.JsonObjectBuilder fields) {
        Answer answer = server.administrator().patch(location, fields.build());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private JsonObject accept(String location, String date) {
        JsonObject draft = patch(location, Json.createObjectBuilder().add("date", date));
        Answer answer = server.administrator()
                .post(
                        location + "/accept",
                        Json.createObjectBuilder()
                                .add("revision", draft.getInt("revision"))
                                .build());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().getJsonObject("history");
    }

    private String text(String day) {
        return server.administrator()
                .get("/api/v1/acts/" + ACT + "/text?lang=ru&on=" + day)
                .text();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String page(String... articles) {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="ru"><head><meta charset="utf-8"><title>О проверочных наставниках - ИПС "Әділет"</title>
                <link rel="canonical" href="https://adilet.zan.kz/rus/docs/Z2100000777"></head><body>
                <div id="container" class="module_npaView lang_rus"><div class="container_alpha slogan">
                <h1>О проверочных наставниках</h1><span class="status status_upd">Обновленный</span>
                <p>Закон Республики Казахстан от 3 марта 2021 года № 777-VI.</p></div>
                <div class="container_gamma text text_upd"><div class="gs_12"><article>
                """);
        for (String article : articles) {
            String[] headingAndText = article.split("=", 2);
            page.append("<h3>Статья ").append(headingAndText[0]).append("</h3>\n");
            for (String paragraph : headingAndText[1].split("\\|")) {
                page.append("<p>").append(paragraph).append("</p>\n");
            }
        }
        return page.append("</article></div></div></div></body></html>").toString();
    }
}
