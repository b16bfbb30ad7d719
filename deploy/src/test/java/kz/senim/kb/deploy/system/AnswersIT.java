package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** An answer's way from an empty page to the operators, and through their hands, over the API and in a browser. */
class AnswersIT {
    private static final SystemServer SERVER = SystemServer.start(Map.of(), true);

    private static final String EDITOR = "asel.editor";
    private static final String REVIEWER = "dana.reviewer";
    private static final String OPERATOR = "timur.operator";
    private static final String ANSWERS = "/api/v1/answers";

    private final SystemServer server = SERVER;
    private final Caller editor;
    private final Caller reviewer;
    private final Caller operator;

    AnswersIT() {
        account(EDITOR, "editor");
        account(REVIEWER, "reviewer");
        account(OPERATOR, "operator");
        this.editor = server.anonymous().signIn(EDITOR, SystemServer.PASSWORD);
        this.reviewer = server.anonymous().signIn(REVIEWER, SystemServer.PASSWORD);
        this.operator = server.anonymous().signIn(OPERATOR, SystemServer.PASSWORD);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void goesFromADraftToTheOperatorsThroughTwoPeople() {
        String path = ANSWERS + "/lost-phone-at-school";
        JsonObject begun = Json.createObjectBuilder()
                .add("code", "lost-phone-at-school")
                .add("kind", "answer")
                .add("topics", Json.createArrayBuilder(List.of("education-and-work.school-rules")))
                .add("help", Json.createArrayBuilder(List.of("legal")))
                .add("audience", Json.createArrayBuilder(List.of("parent")))
                .add("referTo", Json.createArrayBuilder(List.of("police")))
                .add("ru", text("Телефон пропал в раздевалке", "у меня украли телефон в школьной раздевалке"))
                .add(
                        "kk",
                        text(
                                "Телефон шешінетін бөлмеде жоғалды",
                                "мектептің шешінетін бөлмесінен телефонымды ұрлап кетті"))
                .build();
        assertThat(operator.post(ANSWERS, begun).status()).isEqualTo(403);
        assertThat(editor.post(ANSWERS, begun).status()).isEqualTo(201);
        assertThat(editor.post(ANSWERS, begun).status()).isEqualTo(409);
        assertThat(operator.get(path).status()).isEqualTo(404);

        for (String language : List.of("ru", "kk")) {
            JsonObject first = Json.createObjectBuilder().add("revision", 1).build();
            assertThat(editor.post(path + "/" + language + "/submit", first).status())
                    .isEqualTo(200);
            assertThat(editor.post(path + "/" + language + "/publish", first).status())
                    .isEqualTo(403);
            assertThat(reviewer.post(path + "/" + language + "/publish", first).status())
                    .isEqualTo(200);
        }

        JsonObject read = operator.get(path).json();
        JsonObject russian = read.getJsonObject("languages").getJsonObject("ru");
        assertThat(russian.getString("verifiedBy")).isEqualTo(REVIEWER);
        assertThat(russian.getJsonObject("text").getString("title")).isEqualTo("Телефон пропал в раздевалке");
        assertThat(russian.getJsonObject("chatToAdult").getString("text")).startsWith("Запишите");
        assertThat(russian.getJsonObject("chatToChild").getBoolean("otherAudience"))
                .isTrue();

        server.awaitCurrentIndex();
        JsonArray found = operator.search("украли телефон в раздевалке").json().getJsonArray("answers");
        assertThat(found.getJsonObject(0).getString("code")).isEqualTo("lost-phone-at-school");
        assertThat(found.getJsonObject(0).getBoolean("above")).isTrue();
        reviewer.post(path + "/ru/archive", Answer.object());
        reviewer.post(path + "/kk/archive", Answer.object());
        assertThat(operator.get(path).status()).isEqualTo(404);
    }

    @Test
    void theSecondOfTwoEditorsLosesNothing() {
        String path = ANSWERS + "/two-editors";
        assertThat(editor.post(
                                ANSWERS,
                                Json.createObjectBuilder()
                                        .add("code", "two-editors")
                                        .add("kind", "answer")
                                        .add("ru", text("Первое", "первое"))
                                        .build())
                        .status())
                .isEqualTo(201);
        assertThat(reviewer.put(path + "/ru", saving(1, "Второе")).status()).isEqualTo(200);
        Answer refused = editor.put(path + "/ru", saving(1, "Третье"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains(REVIEWER);
        assertThat(editor.put(path + "/ru/typing", saving(1, "Третье")).status())
                .isEqualTo(204);
        assertThat(editor.get(path + "/ru/typing").json().getJsonObject("text").getString("title"))
                .isEqualTo("Третье");
        JsonArray runs =
                editor.get(path + "/ru/revisions/2/changes?from=1").json().getJsonArray("runs");
        assertThat(runs.getJsonObject(0).getString("text")).startsWith("Первое");
        assertThat(editor.put(path + "/ru", saving(2, "Третье")).status()).isEqualTo(200);
        assertThat(editor.get(path + "/ru/typing").status()).isEqualTo(204);
        assertThat(editor.get(path + "/history?lang=ru").json().getJsonArray("revisions"))
                .hasSize(3);
        assertThat(editor.get("/api/v1/worklist").text()).contains("two-editors");
    }

    @Test
    void topicsAndTheCrisisCardAreReadByEverybody() {
        assertThat(operator.get("/api/v1/topics").json().getJsonArray("topics")).hasSizeGreaterThan(87);
        assertThat(operator.get("/api/v1/crisis").json().getJsonArray("protocols"))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(operator.get(ANSWERS).json().getJsonArray("answers")).hasSizeGreaterThanOrEqualTo(58);
        assertThat(operator.get("/api/v1/worklist").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"ru,false,1280,720,меня травят в классе", "kk,true,390,844,мені сыныпта қорлайды"})
    void anOperatorReadsAndCopiesAnAnswer(String language, boolean dark, int width, int height, String question) {
        server.awaitCurrentIndex();
        try (Browser browser = Browser.open(server)) {
            browser.dark(dark);
            enter(browser, OPERATOR, language);
            browser.size(width, height);
            browser.see("search-box").sendKeys(question);
            browser.see("answer-hit");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.press(Keys.ENTER);
            browser.see("answer");
            assertThat(browser.address()).contains("/answers/");
            assertThat(browser.see("answer-trust").getText()).contains("sample-reviewer");
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.picture("answer-" + language + "-" + width);
            String said = browser.see("say-child").findElement(By.tagName("p")).getText();
            browser.press(Keys.F9);
            browser.until(
                    "the reply on the clipboard", () -> browser.clipboard().startsWith(said.substring(0, 20)));
            browser.assertKeptToItself();
        }
    }

    @Test
    void aTemplateIsMadeIntoADocumentThatNothingKeeps() {
        String path = ANSWERS + "/claim-alimony/kk/document";
        String name = "Ұлжалғас Әбдіғаппарқызы";
        JsonObject values = Json.createObjectBuilder()
                .add("values", Answer.object("plaintiff", name, "date", "2026-03-05"))
                .build();
        JsonObject check = operator.post(path + "/check", values).json();
        assertThat(check.getJsonArray("missing").getValuesAs(JsonObject.class))
                .extracting(missing -> missing.getString("name"))
                .contains("court", "defendant")
                .doesNotContain("plaintiff", "date", "share");
        assertThat(check.getJsonArray("norms")).isNotEmpty();

        Answer made = operator.post(path, values);
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.header("Content-Disposition"))
                .contains("claim-alimony_kk_")
                .contains(".docx");
        assertThat(inside(made.body(), "word/document.xml")).contains(name).contains("05.03.2026");

        assertThat(operator.post(path, Answer.object("name", "x")).status()).isEqualTo(400);
        Answer unknown = operator.post(
                path,
                Json.createObjectBuilder()
                        .add("values", Answer.object("no-such", "x"))
                        .build());
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(operator.post(ANSWERS + "/bullying-in-class/kk/document", values)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"ru,false,1280,720", "kk,true,390,844"})
    void anOperatorFillsATemplateInByTheKeyboard(String language, boolean dark, int width, int height)
            throws IOException {
        try (Browser browser = Browser.open(server)) {
            browser.dark(dark);
            enter(browser, OPERATOR, language);
            browser.size(width, height);
            browser.go("/answers/claim-alimony");
            browser.see("answer-" + language).sendKeys(Keys.ENTER);
            browser.untilThere("[data-testid=document-field][data-name=plaintiff]")
                    .sendKeys("Әбдіғаппарқызы Ұлжалғас");
            browser.see("answer-" + (language.equals("ru") ? "kk" : "ru")).sendKeys(Keys.ENTER);
            assertThat(browser.untilThere("[data-testid=document-field][data-name=plaintiff]")
                            .getDomProperty("value"))
                    .isEqualTo("Әбдіғаппарқызы Ұлжалғас");
            browser.see("document-make").sendKeys(Keys.ENTER);
            browser.see("document-missing").sendKeys(Keys.ENTER);
            assertThat(browser.focused().getDomAttribute("data-name")).isEqualTo("court");
            browser.see("document-norm");
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.picture("template-" + language + "-" + width);
            assertThat(inside(browser.download(".docx"), "word/document.xml")).contains("Әбдіғаппарқызы Ұлжалғас");
            browser.see("document-clear").sendKeys(Keys.ENTER);
            assertThat(browser.focused().getDomProperty("value")).isEmpty();
            browser.assertKeptToItself();
        }
    }

    private static String inside(byte[] docx, String part) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no " + part);
    }

    @Test
    void theProtocolsOpenAfterAReloadWithTheServerDead() {
        try (Browser browser = Browser.open(server)) {
            enter(browser, OPERATOR, "ru");
            browser.press(Keys.F2);
            browser.see("crisis-protocol-open");
            browser.picture("crisis-protocols-ru");
            browser.press(Keys.ESCAPE);
            browser.until("the page kept", () -> browser.keeps("/crisis"));
            server.kill();
            browser.go("/");
            browser.press(Keys.F2);
            browser.see("crisis-protocol-open").click();
            browser.see("protocol-step");
            browser.see("protocol-choice").click();
            browser.see("protocol-back").click();
            browser.picture("crisis-server-dead-ru");
            browser.forgetErrors();
        } finally {
            server.restart();
        }
    }

    @ParameterizedTest
    @CsvSource({"ru,Забыли ключи от дома", "kk,Үйдің кілті ұмытылды"})
    void twoPeopleBringAnAnswerFromAnEmptyPageToTheOperators(String language, String title) {
        String code = "forgotten-keys-" + language;
        try (Browser browser = Browser.open(server)) {
            enter(browser, EDITOR, language);
            browser.go("/answers");
            browser.see("new-code").sendKeys(code, Keys.ENTER);
            browser.see("edit-" + language).sendKeys(Keys.ENTER);
            browser.see("edit-title").sendKeys(title);
            browser.see("edit-child").sendKeys(title + ".");
            browser.until(
                    "what is typed kept",
                    () -> !browser.see("edit-kept").getText().isEmpty());
            browser.go("/answers");
            browser.see("answers-row");
            browser.go("/answers/" + code + "/edit#" + language);
            browser.see("edit-restored");
            assertThat(browser.see("edit-title").getDomProperty("value")).isEqualTo(title);
            browser.see("edit-save").sendKeys(Keys.ENTER);
            browser.see("edit-submit").sendKeys(Keys.ENTER);
            browser.until("review", () -> browser.all("edit-submit").isEmpty());
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.picture("answer-edit-" + language);
        }
        try (Browser browser = Browser.open(server)) {
            enter(browser, REVIEWER, language);
            browser.go("/answers");
            browser.untilThere("[data-testid=task][data-code=" + code + "] a").sendKeys(Keys.ENTER);
            browser.see("edit-publish").sendKeys(Keys.ENTER);
            browser.see("edit-verify");
            browser.assertKeptToItself();
        }
        assertThat(operator.get(ANSWERS + "/" + code).text()).contains(title);
    }

    private static void enter(Browser browser, String username, String language) {
        browser.go("/");
        browser.signIn(username, SystemServer.PASSWORD);
        if (!browser.language().equals(language)) {
            browser.see("language-" + language).sendKeys(Keys.ENTER);
            browser.until("the language " + language, () -> browser.language().equals(language));
        }
        browser.see("search-box");
        browser.forgetErrors();
    }

    private static JsonObject saving(int basedOn, String title) {
        return Json.createObjectBuilder()
                .add("basedOn", basedOn)
                .add("text", text(title, title))
                .build();
    }

    private static JsonObject text(String title, String wording) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("wordings", Json.createArrayBuilder().add(wording))
                .add("say", Json.createObjectBuilder().add("adult", "Запишите, что случилось, и сообщите дежурному."))
                .build();
    }

    private void account(String username, String role) {
        Answer answer = server.administrator()
                .post(
                        "/api/v1/users",
                        Answer.object(
                                "username",
                                username,
                                "name",
                                username,
                                "role",
                                role,
                                "password",
                                SystemServer.PASSWORD));
        assertThat(answer.status()).as(answer.toString()).isIn(201, 409);
    }
}
