package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What lawyers teach the search: callers' wordings for an article, and pairs of words in two languages. */
@ExtendWith(SharedServer.class)
class HintIT {
    private static final String EDITOR = "dana.editor";
    private static final String OPERATOR = "timur.operator";
    private static final String ARTICLE = "/acts/Z020000345_/ru/10";
    private static final String HINTS = "/api/v1/acts/Z020000345_/provisions/10/hints";

    private final SystemServer server;

    HintIT(SystemServer server) {
        this.server = server;
    }

    @BeforeEach
    void haveLawAndStaff() {
        Corpus.legal();
        server.withLaw();
        account(EDITOR, "editor");
        account(OPERATOR, "operator");
    }

    @ParameterizedTest
    @CsvSource({
        "ru,false,1280,720,отчим шарится по карманам,шарятся отчимы по карманам",
        "kk,true,390,844,өгей әкем қалтамды тінтеді,огей акем калтамды тинтеди"
    })
    void whatAnEditorSaysCallersSayFindsTheArticleForAnOperator(
            String language, boolean dark, int width, int height, String wording, String typed) {
        try (Browser browser = Browser.open(server)) {
            browser.dark(dark);
            enter(browser, EDITOR, language);
            browser.size(width, height);
            browser.go(ARTICLE);
            unfold(browser);
            browser.see("hint-word").sendKeys(wording, Keys.ENTER);
            browser.until("the hint in the list", () -> wordings(browser).contains(wording));
            assertThat(browser.focused().getDomAttribute("data-testid")).isEqualTo("hint-word");
            assertThat(browser.focused().getDomProperty("value")).isEmpty();
            assertThat(browser.see("hint-" + language).getDomAttribute("aria-pressed"))
                    .isEqualTo("true");

            browser.press(wording.toUpperCase(Locale.ROOT), Keys.ENTER);
            assertThat(browser.see("hint-error").getText()).contains(wording);
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.picture("hints-" + language + "-" + width);
            browser.forgetErrors();
            browser.press(Keys.ESCAPE);

            server.awaitCurrentIndex();
            isFoundFirst(language, wording, wording);
            isFoundFirst(language, wording, typed);

            WebElement remove = browser.untilThere("[data-wording='" + wording + "'] button");
            remove.sendKeys(Keys.ENTER);
            assertThat(browser.see("hint-removed").getText()).contains(wording);
            assertThat(browser.focused().getDomAttribute("data-testid")).isEqualTo("hint-undo");
            browser.picture("hints-undo-" + language + "-" + width);
            browser.press(Keys.ENTER);
            browser.until("the hint again", () -> wordings(browser).contains(wording));
            assertThat(browser.focused().getDomAttribute("data-testid")).isEqualTo("hint-remove");
            browser.press(Keys.ENTER);
            browser.see("hint-removed");
            assertThat(server.administrator().get(HINTS).json().getJsonArray("hints"))
                    .isEmpty();
            browser.assertKeptToItself();
        }
    }

    @Test
    void onlyWhoWritesContentChangesHints() {
        Caller operator = server.anonymous().signIn(OPERATOR, SystemServer.PASSWORD);
        JsonObject hint = Answer.object("lang", "ru", "wording", "вечером никого нет дома");
        Answer refused = operator.post(HINTS, hint);
        assertThat(refused.status()).isEqualTo(403);
        Answer added = server.anonymous().signIn(EDITOR, SystemServer.PASSWORD).post(HINTS, hint);
        assertThat(added.status()).isEqualTo(201);
        int id = added.json().getInt("id");
        assertThat(operator.delete(HINTS + "/" + id).status()).isEqualTo(403);
        assertThat(operator.get(HINTS).text()).contains("вечером никого нет дома");
        assertThat(server.administrator().delete(HINTS + "/" + id).status()).isEqualTo(204);
        assertThat(server.administrator().delete(HINTS + "/" + id).status()).isEqualTo(404);
        assertThat(server.administrator()
                        .post(HINTS, Answer.object("lang", "de", "wording", "niemand da"))
                        .status())
                .isEqualTo(400);
        assertThat(server.administrator()
                        .post(HINTS, Answer.object("lang", "ru", "wording", "и"))
                        .status())
                .isEqualTo(422);
        assertThat(server.administrator()
                        .post(HINTS.replace("/10/", "/9999/"), hint)
                        .status())
                .isEqualTo(404);
        for (String list : List.of("/api/v1/lexicon", "/api/v1/editions-needed")) {
            assertThat(operator.get(list).status()).isEqualTo(403);
        }
        assertThat(operator.with("Accept", "text/html").get("/admin/lexicon").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"ru,false,1280,720", "kk,true,390,844"})
    void aLawyerCorrectsWhatTheBaseLearned(String language, boolean dark, int width, int height) {
        try (Browser browser = Browser.open(server)) {
            browser.dark(dark);
            enter(browser, EDITOR, language);
            browser.size(width, height);
            browser.until("the lexicon to be learned", () -> {
                browser.go("/admin/lexicon");
                SystemServer.pause(1500);
                return !browser.all("lexicon-row").isEmpty();
            });
            assertThat(browser.accessibilityFaults()).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.picture("lexicon-" + language + "-" + width);

            browser.see("lexicon-filter").sendKeys("қорғаншы");
            browser.until(
                    "pairs of this word",
                    () -> browser.all("lexicon-row").stream()
                            .allMatch(row -> String.valueOf(row.getDomAttribute("data-kazakh"))
                                    .contains("орған")));
            String russian = String.valueOf(browser.see("lexicon-row").getDomAttribute("data-russian"));
            String row = "[data-testid='lexicon-row'][data-russian='" + russian + "']";
            browser.see("lexicon-reject").sendKeys(Keys.ENTER);
            browser.untilThere(row + "[data-state='rejected']");
            browser.picture("lexicon-rejected-" + language + "-" + width);
            browser.go("/admin/lexicon");
            browser.see("lexicon-row");
            browser.see("lexicon-state").sendKeys(Keys.END, Keys.ARROW_UP);
            browser.untilThere(row + "[data-state='rejected'] button").sendKeys(Keys.ENTER);
            browser.untilThere(row + "[data-state='confirmed']");

            browser.see("lexicon-new").sendKeys(Keys.ENTER);
            browser.see("lexicon-kazakh").sendKeys("екі сөз");
            browser.see("lexicon-russian").sendKeys("пара", Keys.ENTER);
            browser.untilThere("#pair-error:not([hidden])");
            assertThat(browser.accessibilityFaults()).isEmpty();
            browser.picture("lexicon-pair-" + language + "-" + width);
            browser.forgetErrors();
            browser.press(Keys.ESCAPE);
            browser.assertKeptToItself();
        }
    }

    private void isFoundFirst(String language, String wording, String typed) {
        try (Browser desk = Browser.open(server)) {
            enter(desk, OPERATOR, language);
            desk.press(Keys.F1);
            desk.press(typed);
            desk.until("the hinted article first", () -> {
                List<WebElement> hits = desk.all("hit");
                return !hits.isEmpty()
                        && "Z020000345_".equals(hits.get(0).getDomAttribute("data-act"))
                        && "10".equals(hits.get(0).getDomAttribute("data-article"));
            });
            desk.picture("desk-hint-" + language);
            desk.press(Keys.ENTER);
            unfold(desk);
            assertThat(wordings(desk)).contains(wording);
            assertThat(desk.all("hint-word")).isEmpty();
            assertThat(desk.all("hint-remove")).isEmpty();
            desk.assertKeptToItself();
        }
    }

    private static void unfold(Browser browser) {
        browser.untilThere("[data-testid='hints'] > summary").sendKeys(Keys.ENTER);
        browser.untilThere("[data-testid='hints'][open]");
    }

    private static List<String> wordings(Browser browser) {
        return browser.all("hint").stream()
                .map(hint -> String.valueOf(hint.getDomAttribute("data-wording")))
                .toList();
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
