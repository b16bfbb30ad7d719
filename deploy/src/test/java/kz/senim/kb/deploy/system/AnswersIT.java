package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.senim.kb.deploy.client.Parcel;
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

    @ParameterizedTest
    @CsvSource({
        "pdf,application/pdf,%PDF-",
        "docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,PK",
        "txt,text/plain;charset=UTF-8,Суицид қаупі"
    })
    void anAnswerIsTakenAlongAsAFile(String format, String type, String begins) {
        String path = ANSWERS + "/suicide-risk/";
        Answer file = operator.get(path + "kk/export?format=" + format);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualToIgnoringCase(type);
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename=\"suicide-risk_kk_")
                .endsWith("." + format);
        assertThat(file.text()).startsWith(begins);
        assertThat(operator.get(path + "kk/export?format=odt").status()).isEqualTo(400);
        assertThat(operator.get(path + "en/export?format=" + format).status()).isEqualTo(404);
        assertThat(server.anonymous().get(path + "kk/export?format=" + format).status())
                .isEqualTo(401);
    }

    @Test
    void whatIsNotPublishedIsTakenAlongOnlyByThoseWhoWrite() {
        JsonObject begun = Json.createObjectBuilder()
                .add("code", "draft-on-paper")
                .add("kind", "answer")
                .add("ru", text("Черновик на бумаге", "черновик"))
                .build();
        assertThat(editor.post(ANSWERS, begun).status()).isEqualTo(201);
        String path = ANSWERS + "/draft-on-paper/ru/export?format=txt";
        assertThat(operator.get(path).status()).isEqualTo(404);
        assertThat(editor.get(path).text())
                .contains("Черновик на бумаге", "ЧЕРНОВИК: не проверен и не опубликован", "Запишите, что случилось");
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
            assertThat(browser.see("answer-more").getLocation().getY())
                    .as("the tools stand in one row")
                    .isLessThan(browser.see("answer-copy-child").getLocation().getY() + 20);
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
    void whatIsPastedComesCleanedAndNothingOfItRuns() {
        String code = "pasted-from-word";
        String word =
                "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style>p{color:red}</style></head><body>"
                        + "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>куәлік<o:p></o:p></p>"
                        + "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>анықтама</p>"
                        + "<table border=1><tr><td><p class=MsoNormal>1 МРП</p></td><td>3932 теңге</td></tr></table>"
                        + "<img src=x onerror='window.hacked=true'><script>window.hacked=true</script></body></html>";
        assertThat(editor.post(
                                ANSWERS,
                                Json.createObjectBuilder()
                                        .add("code", code)
                                        .add("kind", "answer")
                                        .add("kk", text("Көшіріп қойылған", "көшіріп қойылған"))
                                        .build())
                        .status())
                .isEqualTo(201);
        try (Browser browser = Browser.open(server)) {
            enter(browser, EDITOR, "kk");
            browser.go("/answers/" + code + "/edit#kk");
            browser.until(
                    "the words",
                    () -> "Көшіріп қойылған".equals(browser.see("edit-title").getDomProperty("value")));
            browser.paste("edit-details", word);
            browser.until(
                    "what was dropped told",
                    () -> browser.see("edit-details-told").getText().contains("суреттер"));
            assertThat(browser.see("edit-details").getText()).contains("куәлік", "анықтама", "3932 теңге");
            browser.see("edit-details-numbers").sendKeys(Keys.ENTER);
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.picture("answer-edit-details-kk");
            browser.paste("edit-details", "<p>слово за словом</p>".repeat(140_000));
            browser.until(
                    "the refusal of five megabytes",
                    () -> browser.see("edit-details-told").getText().contains("60000"));
            browser.see("edit-save").sendKeys(Keys.ENTER);
            browser.until(
                    "the save", () -> editor.get(ANSWERS + "/" + code).text().contains("<ul><li>куәлік"));
            assertThat(browser.run("return window.hacked")).isNull();
            browser.size(390, 844);
            assertThat(browser.scrollsSideways()).isFalse();
        }
        String hostile =
                "<svg><p><style><img src=x onerror='window.hacked=true'></style></svg><a href='javascript:window.hacked=true'>x</a>"
                        + "<table><tr><td>".repeat(300)
                        + "<img src=//evil.example/x.png onerror='window.hacked=true'>дно";
        JsonObject saving = Json.createObjectBuilder()
                .add("basedOn", 2)
                .add("text", Json.createObjectBuilder(text("Зиянды", "зиянды")).add("details", hostile))
                .build();
        assertThat(editor.put(ANSWERS + "/" + code + "/kk", saving).status()).isEqualTo(200);
        assertThat(editor.get(ANSWERS + "/" + code).text())
                .doesNotContain("hacked")
                .contains("дно");
        try (Browser browser = Browser.open(server)) {
            enter(browser, EDITOR, "kk");
            browser.go("/answers/" + code);
            assertThat(browser.see("answer-details").getText()).contains("дно");
            assertThat(browser.run("return window.hacked")).isNull();
            browser.assertKeptToItself();
        }
    }

    @Test
    void anEditorBuildsAProtocolWhoseBranchesAllLeadSomewhere() {
        String code = "stuck-in-a-lift";
        JsonObject begun = Json.createObjectBuilder()
                .add("code", code)
                .add("kind", "protocol")
                .add("kk", text("Лифтіде қалып қойды", "лифт тоқтап қалды"))
                .build();
        assertThat(editor.post(ANSWERS, begun).status()).isEqualTo(201);
        try (Browser browser = Browser.open(server)) {
            enter(browser, EDITOR, "ru");
            browser.go("/answers/" + code + "/edit#ru");
            browser.see("edit-title").sendKeys("Застрял в лифте");
            browser.see("edit-child").sendKeys("Ты не один.");
            browser.see("step-add").sendKeys(Keys.ENTER);
            browser.focused().sendKeys("Спросить, есть ли связь");
            browser.see("choice-add").sendKeys(Keys.ENTER);
            browser.focused().sendKeys("Есть");
            browser.until(
                    "a fault", () -> browser.see("protocol-faults").getText().contains("никуда не ведёт"));
            browser.see("step-add").sendKeys(Keys.ENTER);
            browser.focused().sendKeys("Вызвать 112");
            browser.see("choice-next").sendKeys("2");
            browser.until(
                    "no fault",
                    () -> browser.all("protocol-faults").get(0).getText().isEmpty());
            browser.see("hand-over-add").sendKeys(Keys.ENTER);
            browser.focused().sendKeys(Keys.TAB);
            browser.focused().sendKeys("Паника не проходит");
            browser.see("particulars").findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
            browser.see("particulars-topic").sendKeys("– Травля");
            browser.untilThere("[data-testid=particulars-audience][data-code=child-14-15]")
                    .sendKeys(Keys.SPACE);
            browser.untilThere("[data-testid=particulars-need][data-code=emergency]")
                    .sendKeys(Keys.SPACE);
            browser.see("particulars-save").sendKeys(Keys.ENTER);
            browser.until(
                    "the particulars",
                    () -> editor.get(ANSWERS + "/" + code)
                            .json()
                            .getJsonArray("referTo")
                            .toString()
                            .contains("emergency"));
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.picture("protocol-edit-ru");
            browser.size(390, 844);
            assertThat(browser.scrollsSideways()).isFalse();
            browser.picture("protocol-edit-ru-390");
            browser.see("edit-save").sendKeys(Keys.ENTER);
            browser.see("edit-submit").sendKeys(Keys.ENTER);
            browser.until("review", () -> browser.all("edit-submit").isEmpty());
            browser.see("edit-kk").sendKeys(Keys.ENTER);
            browser.see("protocol-from-other").sendKeys(Keys.ENTER);
            assertThat(browser.all("step")).hasSize(2);
            assertThat(browser.all("choice-next").get(0).getDomProperty("value"))
                    .isEqualTo("s2");
            browser.assertKeptToItself();
        }
        JsonObject read = editor.get(ANSWERS + "/" + code).json();
        JsonObject words = read.getJsonObject("languages").getJsonObject("ru");
        assertThat(words.getString("state")).isEqualTo("review");
        assertThat(words.getJsonObject("draft").getJsonArray("handOver").toString())
                .contains("Паника не проходит");
        assertThat(read.getJsonArray("audience").toString()).contains("child-14-15");
        assertThat(read.getJsonArray("topics")).isNotEmpty();
    }

    @Test
    void anEditorGivesATemplateItsFieldsAndANoticeItsDays() {
        for (String kind : List.of("template", "notice")) {
            assertThat(editor.post(
                                    ANSWERS,
                                    Json.createObjectBuilder()
                                            .add("code", "new-" + kind)
                                            .add("kind", kind)
                                            .add("ru", text("Новое", "новое"))
                                            .build())
                            .status())
                    .isEqualTo(201);
        }
        try (Browser browser = Browser.open(server)) {
            enter(browser, EDITOR, "ru");
            browser.go("/answers/new-template/edit#ru");
            browser.see("field-add").sendKeys(Keys.ENTER);
            browser.focused().sendKeys("court");
            browser.see("field-label").sendKeys("Суд");
            browser.see("paragraph-add").sendKeys(Keys.ENTER);
            browser.see("paragraph-text").sendKeys("В {cuort}");
            browser.until(
                    "the unknown place",
                    () -> browser.see("template-faults").getText().contains("cuort"));
            browser.see("paragraph-text").clear();
            browser.see("paragraph-text").sendKeys("В {court}");
            browser.until(
                    "no fault",
                    () -> browser.all("template-faults").get(0).getText().isEmpty());
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.picture("template-edit-ru");
            browser.see("edit-save").sendKeys(Keys.ENTER);
            browser.until(
                    "the document",
                    () -> editor.get(ANSWERS + "/new-template").text().contains("В {court}"));
            browser.go("/answers/new-notice/edit#ru");
            browser.see("particulars").findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
            browser.see("particulars-from").sendKeys("06012027");
            browser.see("particulars-to").sendKeys("05012027");
            browser.see("particulars-save").sendKeys(Keys.ENTER);
            browser.see("particulars-error");
            browser.see("particulars-to").sendKeys("06122027");
            browser.see("particulars-save").sendKeys(Keys.ENTER);
            browser.until(
                    "the days",
                    () -> editor.get(ANSWERS + "/new-notice").text().contains("\"validTo\":\"2027-06-12\""));
        }
    }

    @ParameterizedTest
    @CsvSource({"ru,1280", "kk,390"})
    void staffLookAfterTheTreeOfTopics(String language, int width) {
        try (Browser browser = Browser.open(server)) {
            enter(browser, EDITOR, language);
            browser.size(width, 844);
            browser.go("/admin/topics");
            browser.see("topics-new").sendKeys(Keys.ENTER);
            browser.see("topic-parent").sendKeys(language.equals("ru") ? "Пропавшие" : "Жоғалған");
            String code = "missing.in-the-mountains-" + language;
            browser.see("topic-code").sendKeys(code);
            browser.see("topic-ru").sendKeys("В горах");
            browser.see("topic-kk").sendKeys("Таудағы адасу");
            browser.see("topic-en").sendKeys("In the mountains", Keys.ENTER);
            String row = "[data-testid=topic-row][data-code='" + code + "']";
            browser.untilThere(row + " .topic-below");
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.picture("topics-" + language + "-" + width);
            browser.untilThere(row + " button").sendKeys(Keys.ENTER);
            browser.see("topic-retired").sendKeys(Keys.SPACE);
            browser.see("topic-save").sendKeys(Keys.ENTER);
            browser.untilThere(row + " .badge");
            browser.assertKeptToItself();
        }
    }

    @Test
    void anOperatorKeepsAndPrintsAnswers() throws IOException {
        try (Browser browser = Browser.open(server)) {
            enter(browser, OPERATOR, "ru");
            browser.go("/answers/suicide-risk");
            browser.see("answer-favourite").sendKeys(Keys.ENTER);
            browser.until(
                    "the mark",
                    () -> "true".equals(browser.see("answer-favourite").getDomAttribute("aria-pressed")));
            browser.see("answer-print");
            browser.see("answer-more").sendKeys(Keys.ENTER);
            browser.see("save-pdf");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.picture("answer-menu-ru");
            browser.see("save-pdf").sendKeys(Keys.ENTER);
            assertThat(new String(browser.download(".pdf"), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
            browser.until(
                    "the menu closed", () -> browser.all("save-pdf").stream().noneMatch(e -> e.isDisplayed()));
            browser.see("answer-more").sendKeys(Keys.ENTER);
            browser.see("answer-link").sendKeys(Keys.ENTER);
            browser.until("the link", () -> browser.clipboard().endsWith("/answers/suicide-risk"));
            assertThat(browser.clipboard()).startsWith(server.url());
            browser.onPaper(true);
            assertThat(browser.see("protocol-sheet").findElements(By.cssSelector("ol > li")))
                    .hasSizeGreaterThan(5);
            assertThat(browser.all("protocol-step").get(0).isDisplayed()).isFalse();
            browser.picture("protocol-on-paper-ru");
            browser.onPaper(false);
            browser.go("/answers/notice-summer-water-safety");
            browser.see("answer-kk").sendKeys(Keys.ENTER);
            browser.onPaper(true);
            assertThat(browser.see("answer-details").getText()).contains("Бейтаныс суға сүңгіме");
            assertThat(browser.all("answer-trust").get(0).isDisplayed()).isFalse();
            browser.see("answer-days");
            browser.picture("notice-on-paper-kk");
            browser.onPaper(false);
            browser.see("not-helpful").findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
            browser.see("not-helpful-incomplete").sendKeys(Keys.ENTER);
            browser.until(
                    "the report",
                    () -> editor.get("/api/v1/worklist")
                            .json()
                            .getJsonArray("notHelpful")
                            .toString()
                            .contains("notice-summer-water-safety"));
            browser.go("/");
            browser.untilThere("[data-testid=favourites-entry][data-code=suicide-risk]");
            browser.untilThere("[data-testid=recent-answers-entry][data-code=notice-summer-water-safety]")
                    .sendKeys(Keys.ENTER);
            browser.see("answer-title");
            browser.assertKeptToItself();
        }
    }

    @ParameterizedTest
    @CsvSource({"ru,kk,false,1280,720", "kk,ru,true,390,844"})
    void allCrisisProtocolsArePrintedEachOnPagesOfItsOwn(
            String screen, String sheet, boolean dark, int width, int height) {
        try (Browser browser = Browser.open(server)) {
            browser.size(width, height);
            browser.dark(dark);
            enter(browser, OPERATOR, screen);
            browser.until("the card kept", () -> browser.keeps("/crisis"));
            browser.press(Keys.F2);
            browser.see("crisis-sheet").sendKeys(Keys.ENTER);
            browser.see("sheet-" + sheet).sendKeys(Keys.ENTER);
            int protocols = operator.get("/api/v1/crisis")
                    .json()
                    .getJsonArray("protocols")
                    .size();
            assertThat(browser.all("sheet-protocol")).hasSize(protocols);
            String words = browser.see("sheet").getText();
            assertThat(words).contains(sheet.equals("kk") ? "Хаттаманың соңы." : "Конец протокола.");
            assertThat(words).doesNotContain(sheet.equals("kk") ? "Конец протокола." : "Хаттаманың соңы.");
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.picture("crisis-sheet-" + sheet + "-" + width);
            browser.onPaper(true);
            assertThat(browser.all("sheet-print").get(0).isDisplayed()).isFalse();
            assertThat(browser.all("crisis-open").get(0).isDisplayed()).isFalse();
            browser.picture("crisis-sheet-on-paper-" + sheet);
            int together = browser.pagesOnPaper();
            int apart = 0;
            for (int place = 0; place < protocols; place++) {
                browser.run("document.querySelectorAll('[data-testid=sheet-protocol]')"
                        + ".forEach((sheet, place) => { sheet.hidden = place !== " + place + "; })");
                apart += browser.pagesOnPaper();
            }
            assertThat(together).isEqualTo(apart).isGreaterThanOrEqualTo(protocols);
            browser.assertKeptToItself();
        }
    }

    @Test
    void citationsAreRecognisedAsTheyAreTypedAndWhatToTranslateIsShown() {
        String path = ANSWERS + "/behind-in-kazakh";
        lawOfSupport();
        assertThat(editor.post(
                                ANSWERS,
                                Json.createObjectBuilder()
                                        .add("code", "behind-in-kazakh")
                                        .add("kind", "answer")
                                        .add("ru", text("Первое", "первое"))
                                        .add("kk", text("Бірінші", "бірінші"))
                                        .build())
                        .status())
                .isEqualTo(201);
        publish(path, "ru", 1);
        publish(path, "kk", 1);
        assertThat(editor.put(path + "/ru", saving(1, "Второе")).status()).isEqualTo(200);
        publish(path, "ru", 2);
        try (Browser browser = Browser.open(server)) {
            enter(browser, EDITOR, "kk");
            browser.go("/answers/behind-in-kazakh/edit#kk");
            browser.until(
                    "what to translate",
                    () -> browser.see("edit-behind").getText().contains("Второе"));
            browser.see("edit-basis").sendKeys("«Балаларға қолдау көрсету туралы» Заңның 1-бабы");
            browser.see("norm-chip").findElement(By.cssSelector(".badge")).sendKeys(Keys.SHIFT);
            browser.until(
                    "the norm under the focus",
                    () -> browser.see("norm-text").getText().contains("Әр бала"));
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.picture("answer-edit-norms-kk");
            browser.press(Keys.ESCAPE);
            browser.until(
                    "the norm gone", () -> !browser.all("norm-text").get(0).isDisplayed());
            browser.assertKeptToItself();
        }
    }

    private void lawOfSupport() {
        try {
            Path file = Files.writeString(
                    Files.createTempDirectory("senim-law").resolve("support.txt"),
                    " 1-бап. Көмек алу құқығы\n\n      1. Әр бала көмек пен қолдау алуға құқылы.\n\n"
                            + " 2-бап. Құпиялық\n\n      1. Баланың айтқаны құпия сақталады.\n");
            assertThat(server.bringIn(
                                    new Parcel(
                                            Map.of("support.txt", file),
                                            List.of(
                                                    "file,lang,act_id,kind,title_ru,title_kk,number,adopted,edition",
                                                    "support.txt,kk,Z990000003_,law,О поддержке детей,Балаларға қолдау көрсету туралы,3-I,1999-01-01,2026-01-01")))
                            .files())
                    .isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publish(String path, String language, int revision) {
        JsonObject body = Json.createObjectBuilder().add("revision", revision).build();
        assertThat(editor.post(path + "/" + language + "/submit", body).status())
                .isEqualTo(200);
        assertThat(reviewer.post(path + "/" + language + "/publish", body).status())
                .isEqualTo(200);
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
