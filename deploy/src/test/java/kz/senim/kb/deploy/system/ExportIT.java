package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The law taken along as files. */
@ExtendWith(SharedServer.class)
class ExportIT {
    private static final String EXPORT = "/api/v1/acts/Z020000345_/export?lang=";

    private final SystemServer server;

    ExportIT(SystemServer server) {
        this.server = server;
    }

    @BeforeEach
    void haveLaw() {
        Corpus.legal();
        server.withLaw();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "akn,ru,application/akn+xml,xml,<?xml",
        "docx,kk,application/vnd.openxmlformats-officedocument.wordprocessingml.document,docx,PK",
        "pdf,kk,application/pdf,pdf,%PDF-",
        "txt,ru,text/plain;charset=UTF-8,txt,О правах ребенка",
        "json,kk,application/json,json,{"
    })
    void givesAWholeActInEveryFormat(String format, String language, String type, String ending, String begins) {
        Answer answer = server.administrator().get(EXPORT + language + "&format=" + format);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase(type);
        assertThat(answer.text()).startsWith(begins);
        String disposition = answer.header("Content-Disposition");
        assertThat(disposition)
                .startsWith("attachment; filename=\"Z020000345__" + language + "_")
                .endsWith("." + ending);
        String readable =
                URLDecoder.decode(disposition.replaceFirst(".*filename\\*=UTF-8''", ""), StandardCharsets.UTF_8);
        assertThat(readable).contains(language.equals("ru") ? "О правах ребенка" : "баланың құқықтары");
    }

    @Test
    void givesOneProvisionByItself() {
        Answer answer = server.administrator().get(EXPORT + "kk&format=txt&article=10");
        assertThat(answer.text())
                .contains("10-бап.")
                .doesNotContain("11-бап.")
                .contains("https://adilet.zan.kz/kaz/docs/Z020000345_");
        assertThat(server.administrator()
                        .get(EXPORT + "ru&format=json&article=10")
                        .json()
                        .getJsonArray("provisions"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/acts/Z020000345_/export?format=odt,400,bad-request",
        "/api/v1/acts/Z020000345_/export,400,bad-request",
        "/api/v1/acts/Z020000345_/export?format=akn&article=10,400,bad-request",
        "/api/v1/acts/Z020000345_/export?format=pdf&on=tomorrow,400,bad-request",
        "/api/v1/acts/Z020000345_/export?format=pdf&article=9999,404,not-found",
        "/api/v1/acts/Z020000345_/export?format=pdf&on=1990-01-01,404,not-found",
        "/api/v1/acts/NOSUCH/export?format=docx,404,not-found"
    })
    void saysWhatIsWrongInAProblemDocument(String path, int status, String problem) {
        Answer answer = server.administrator().get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Content-Disposition")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ru", "kk"})
    void offersToSaveOnBothPages(String language) {
        Browser browser = Browser.open(server);
        try (browser) {
            browser.enter(language);
            browser.go("/acts/Z020000345_/" + language);
            browser.see("save-menu").click();
            browser.see("save-akn");
            browser.picture("act-save-" + language);
            browser.see("save-docx").sendKeys(Keys.ENTER);
            browser.until(
                    "the menu closed", () -> browser.all("save-pdf").stream().noneMatch(e -> e.isDisplayed()));
            browser.go("/acts/Z020000345_/" + language + "/10");
            browser.see("reader-heading");
            browser.see("reader-more").click();
            browser.see("save-pdf");
            browser.picture("desk-save-" + language);
            browser.size(390, 844);
            browser.go("/acts/Z020000345_/" + language);
            browser.see("save-menu").click();
            browser.see("save-akn");
            assertThat(browser.scrollsSideways()).isFalse();
            browser.picture("act-save-narrow-" + language);
            browser.assertKeptToItself();
        }
    }
}
