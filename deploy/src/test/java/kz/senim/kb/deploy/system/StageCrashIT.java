package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.senim.kb.deploy.client.ImportReport;
import kz.senim.kb.deploy.client.ImportReport.FileReport;
import kz.senim.kb.deploy.client.Multipart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code kill -9} in each stage of an import, on purpose: the server is held there by a file in its base, ended, and
 * started again. What API and page say before and after is how far the import really is.
 */
class StageCrashIT {
    private static final List<String> TO_PUBLISH =
            List.of("reading", "identifying", "parsing", "publishing", "written");
    private static final List<String> TO_PREVIEW = List.of("reading", "identifying", "parsing", "comparing");
    private static final String HEADER = "file,lang,act_id,kind,title_ru,title_kk,number,adopted,edition";
    private static final String LAW = """
            Статья 1. Наставник

            1. Наставник помогает ребенку освоиться.

            2. Наставника назначает орган опеки.

            Статья 2. Срок

            Срок наставничества – один год.
            """;

    @ParameterizedTest
    @EnumSource
    void whatIsKilledInAnyStageOfPublishingIsNotThereAndThenIsWhole(Database database) throws IOException {
        try (SystemServer server = SystemServer.start(database.fresh(), false)) {
            for (String stage : TO_PUBLISH) {
                String act = "Z99000000" + TO_PUBLISH.indexOf(stage) + "_";
                hold(server, stage);
                String location = upload(server, act, "publish");
                awaitHeld(server, stage);
                assertUnderWay(server, location, stage.equals("written") ? "publishing" : stage, act);
                killAndRestart(server, stage);
                awaitHeld(server, stage);
                assertUnderWay(server, location, stage.equals("written") ? "publishing" : stage, act);
                if (database == Database.H2) {
                    assertPageTells(server, "running", stage.equals("written") ? "publishing" : stage);
                }
                letGo(server, stage);
                ImportReport report = server.report(location);
                assertThat(report.state()).isEqualTo("done");
                assertThat(report.files()).extracting(FileReport::state).containsExactly("published");
                assertWhole(server, act);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKilledInAnyStageOfAPreviewWaitsForAPersonAfterwards(Database database) throws IOException {
        try (SystemServer server = SystemServer.start(database.fresh(), false)) {
            for (String stage : TO_PREVIEW) {
                String act = "Z99000000" + TO_PREVIEW.indexOf(stage) + "_";
                hold(server, stage);
                String location = upload(server, act, "preview");
                awaitHeld(server, stage);
                killAndRestart(server, stage);
                awaitHeld(server, stage);
                assertUnderWay(server, location, stage, act);
                letGo(server, stage);
                ImportReport report = server.report(location);
                assertThat(report.files()).extracting(FileReport::state).containsExactly("previewed");
                assertThat(server.administrator().get("/api/v1/acts/" + act).status())
                        .isEqualTo(404);
                assertThat(accept(server, location).status()).isEqualTo(200);
                assertWhole(server, act);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKilledWhileItIsAcceptedGoesOnWaiting(Database database) throws IOException {
        try (SystemServer server = SystemServer.start(database.fresh(), false)) {
            String act = "Z990000007_";
            String location = upload(server, act, "preview");
            server.report(location);
            hold(server, "written");
            CompletableFuture<Void> accepting = CompletableFuture.runAsync(() -> accept(server, location));
            awaitHeld(server, "written");
            assertThat(server.administrator().get("/api/v1/acts/" + act).status())
                    .isEqualTo(404);
            server.kill();
            assertThat(accepting).failsWithin(Duration.ofMinutes(1));
            letGo(server, "written");
            server.restart();
            assertThat(server.report(location).files())
                    .extracting(FileReport::state)
                    .containsExactly("previewed");
            assertThat(server.administrator().get("/api/v1/acts/" + act).status())
                    .isEqualTo(404);
            assertThat(server.administrator().get("/api/v1/history").json().getJsonArray("entries"))
                    .isEmpty();
            if (database == Database.H2) {
                assertPageTells(server, "previewed", null);
            }
            assertThat(accept(server, location).status()).isEqualTo(200);
            assertWhole(server, act);
        }
    }

    /** All is in, once: the text, one entry of the history, and as many hits as provisions. */
    private static void assertWhole(SystemServer server, String act) {
        String text = server.administrator()
                .get("/api/v1/acts/" + act + "/text?lang=ru&on=2026-02-20")
                .text();
        assertThat(text.replaceAll("\\s+", "")).isEqualTo(LAW.replaceAll("\\s+", ""));
        assertThat(server.administrator()
                        .get("/api/v1/acts/" + act + "/history")
                        .json()
                        .getJsonArray("entries"))
                .hasSize(1);
        server.awaitCurrentIndex();
    }

    private static void assertUnderWay(SystemServer server, String location, String stage, String act) {
        JsonObject report = server.api().get(location);
        assertThat(report.getString("state")).isEqualTo("running");
        JsonObject file = report.getJsonArray("files").getJsonObject(0);
        assertThat(file.getString("state")).isEqualTo("running");
        assertThat(file.getString("stage")).isEqualTo(stage);
        assertThat(server.administrator().get("/api/v1/acts/" + act).status()).isEqualTo(404);
        assertThat(server.administrator()
                        .get("/api/v1/acts/" + act + "/provisions/1?lang=ru")
                        .status())
                .isEqualTo(404);
    }

    /** While it is under way the page shows its stage, afterwards what became of it. */
    private static void assertPageTells(SystemServer server, String state, @Nullable String stage) {
        try (Browser browser = Browser.open(server)) {
            browser.enter("ru");
            browser.go("/admin/imports");
            browser.untilThere(
                    stage == null
                            ? "[data-testid='past-imports'] .badge." + state
                            : "[data-testid='import-file'][data-state='" + state
                                    + "'] [aria-current='step'][data-stage='" + stage + "']");
        }
    }

    private static String upload(SystemServer server, String act, String mode) {
        String row =
                "mentors.txt,ru," + act + ",law,О наставниках,Тәлімгерлер туралы," + act + ",2020-01-01,2026-02-20";
        Multipart parts = new Multipart()
                .field("mode", mode)
                .file("file", "mentors.txt", LAW.getBytes(StandardCharsets.UTF_8))
                .file("manifest", "acts.csv", (HEADER + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
        Answer answer = server.administrator().post("/api/v1/imports", parts);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    private static Answer accept(SystemServer server, String location) {
        return server.administrator().post(location + "/files/0/accept", "{\"revision\":0}");
    }

    private static void hold(SystemServer server, String stage) throws IOException {
        Files.writeString(sign(server, "hold", stage), "");
    }

    private static void letGo(SystemServer server, String stage) throws IOException {
        Files.delete(sign(server, "hold", stage));
        Files.deleteIfExists(sign(server, "held", stage));
    }

    private static void killAndRestart(SystemServer server, String stage) throws IOException {
        server.kill();
        Files.delete(sign(server, "held", stage));
        server.restart();
    }

    private static void awaitHeld(SystemServer server, String stage) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!Files.exists(sign(server, "held", stage))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The import did not come to " + stage + ": "
                        + read(server.base().log()));
            }
            SystemServer.pause(20);
        }
    }

    private static Path sign(SystemServer server, String what, String stage) {
        return server.base().folder().resolve(what + "-import-at-" + stage);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
