package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.senim.kb.deploy.server.Folders;
import kz.senim.kb.deploy.server.Installation;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One browser with a profile of its own. It reaches no host but the server under test, and it notes every request and
 * every error on the console.
 */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SCROLLBAR = 20;
    private static final Pattern PRINTED_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private final ChromeDriver driver;
    private final Path profile;
    private final String server;
    private final List<String> requests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private Browser(ChromeDriver driver, Path profile, String server) {
        this.driver = driver;
        this.profile = profile;
        this.server = server;
    }

    static Browser open(SystemServer server) {
        Path driverPath = onPath("chromedriver");
        Path browserPath = onPath("chromium");
        Corpus.needed(
                Files.isExecutable(driverPath) && Files.isExecutable(browserPath),
                "chromium and chromedriver are not installed: apt-get install chromium chromium-driver");
        try {
            Path profile = Files.createTempDirectory("senim-browser");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(browserPath.toString());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-features=OptimizationHints,MediaRouter,Translate",
                    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                    "--user-data-dir=" + profile);
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability("goog:loggingPrefs", logs);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(driverPath.toFile())
                    .usingAnyFreePort()
                    .build();
            Browser browser = new Browser(new ChromeDriver(service, options), profile, server.url());
            browser.mayUseTheClipboard();
            browser.maySave();
            browser.size(1280, 720);
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the size of the page itself. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(width + SCROLLBAR, height + 200));
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Shows the page as it is printed, or as on the screen again. */
    void onPaper(boolean paper) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
    }

    /** How many pages the page takes when it is printed on A4. */
    int pagesOnPaper() {
        String pdf =
                (String) driver.executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69))
                        .get("data");
        String objects = new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1);
        return (int) PRINTED_PAGE.matcher(objects).results().count();
    }

    void go(String path) {
        driver.get(server + path);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** Signs in by the keyboard, wherever the entrance stands. */
    void signIn(String username, String password) {
        WebElement name = see("username");
        name.sendKeys(username, Keys.TAB);
        driver.switchTo().activeElement().sendKeys(password, Keys.ENTER);
        until("the desk or another page behind the entrance", () -> !address().contains("/sign-in"));
        see("user-menu");
    }

    /** Signs the administrator in and stays on the desk, whose screen speaks this language. */
    void enter(String language) {
        go("/");
        signIn(SystemServer.ADMINISTRATOR, SystemServer.PASSWORD);
        if (!language().equals(language)) {
            see("language-" + language).sendKeys(Keys.ENTER);
            until("the language " + language, () -> language().equals(language));
        }
        see("search-box");
        forgetErrors();
    }

    /** The element with this {@code data-testid}, once it is shown. */
    WebElement see(String name) {
        return untilThere("[data-testid='" + name + "']");
    }

    List<WebElement> all(String name) {
        return driver.findElements(By.cssSelector("[data-testid='" + name + "']"));
    }

    WebElement untilThere(String css) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> css + " on " + address() + ": " + errorsNow())
                .until(page -> page.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    void until(String what, java.util.function.BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> what + " on " + address() + ": " + errorsNow())
                .until(page -> condition.getAsBoolean());
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence... keys) {
        Actions actions = new Actions(driver);
        for (CharSequence key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
    }

    void pressWith(Keys modifier, CharSequence key) {
        new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String language() {
        return String.valueOf(driver.executeScript("return document.documentElement.lang"));
    }

    /** The one file with this ending that the browser has saved, once it is whole. */
    byte[] download(String ending) throws IOException {
        List<Path> saved = new ArrayList<>();
        until("a saved file " + ending, () -> {
            saved.clear();
            try (Stream<Path> files = Files.list(downloads())) {
                files.filter(file -> file.toString().endsWith(ending)).forEach(saved::add);
            } catch (IOException e) {
                return false;
            }
            return saved.size() == 1;
        });
        return Files.readAllBytes(saved.get(0));
    }

    private Path downloads() {
        return profile.resolve("downloads");
    }

    private void maySave() {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", downloads().toString()));
    }

    /** Pastes HTML into the element with this {@code data-testid}, as if it had been on the clipboard. */
    void paste(String name, String html) {
        driver.executeScript(
                "const data = new DataTransfer(); data.setData('text/html', arguments[1]); arguments[0].focus();"
                        + "arguments[0].dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));",
                see(name),
                html);
    }

    @Nullable
    Object run(String script) {
        return driver.executeScript(script);
    }

    /** What stands on the clipboard. */
    String clipboard() {
        return String.valueOf(driver.executeAsyncScript(
                "const done = arguments[0]; navigator.clipboard.readText().then(done, (e) => done(String(e)))"));
    }

    /** Whether the browser itself has kept this page, for when the server is down. */
    boolean keeps(String path) {
        return Boolean.TRUE.equals(driver.executeAsyncScript(
                "const done = arguments[1]; caches.match(arguments[0]).then((kept) => done(Boolean(kept)), () => done(false));",
                path));
    }

    /** Whether the page is wider than its window. */
    boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** Faults axe calls serious or critical, told with their places. */
    List<String> accessibilityFaults() {
        Results results = new AxeBuilder().analyze(driver);
        return results.getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(Browser::told)
                .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .limit(5)
                        .map(node -> String.valueOf(node.getHtml()))
                        .toList();
    }

    /** Puts a picture into {@code docs/pictures}, where {@code kb.pictures} is true. */
    void picture(String name) {
        if (!Boolean.getBoolean("kb.pictures")) {
            return;
        }
        try {
            Path folder = Files.createDirectories(Installation.checkout().resolve("docs/pictures"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if a page of ours asked another host for something, or put an error on the console. */
    void assertKeptToItself() {
        collect();
        assertThat(requests)
                .as("requests")
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request).startsWith(server));
        assertThat(errors).as("errors on the console").isEmpty();
    }

    /** Forgets errors that were to be expected, such as the refusal of a wrong password. */
    void forgetErrors() {
        collect();
        errors.clear();
    }

    private List<String> errorsNow() {
        collect();
        return errors;
    }

    private void collect() {
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> note(entry.getMessage()));
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .forEach(entry -> errors.add(entry.getMessage()));
    }

    private void note(String message) {
        if (!message.contains("\"Network.requestWillBeSent\"")) {
            return;
        }
        try (JsonReader reader = Json.createReader(new StringReader(message))) {
            JsonObject event = reader.readObject().getJsonObject("message").getJsonObject("params");
            String url = event.getJsonObject("request").getString("url");
            String scheme = String.valueOf(URI.create(url.replaceAll("[^\\x21-\\x7e].*|[{}|\\\\^`].*", ""))
                    .getScheme());
            if (List.of("http", "https", "ws", "wss").contains(scheme)) {
                requests.add(url);
            }
        }
    }

    private void mayUseTheClipboard() {
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("origin", server, "permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    private static Path onPath(String program) {
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path path = Path.of(place, program);
            if (Files.isExecutable(path)) {
                return path;
            }
        }
        return Path.of(program);
    }

    @Override
    public void close() {
        driver.quit();
        try {
            Folders.delete(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
