package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import kz.senim.kb.deploy.client.Parcel;
import kz.senim.kb.deploy.client.Selection;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup brings a base back equal to what it was, on both databases; a damaged one changes nothing. */
class BackupIT {

    @ParameterizedTest
    @EnumSource
    void bringsABaseBackByteEqualInContent(Database database, @TempDir Path folder) throws IOException {
        Path backup = folder.resolve("base.zip");
        Map<String, String> before;
        try (SystemServer server = SystemServer.start(database.fresh(), true)) {
            bringIn(server, "law_on_child_rights.txt");
            server.administrator()
                    .post(
                            "/api/v1/users",
                            Answer.object(
                                    "username",
                                    "aigul",
                                    "name",
                                    "Айгүл",
                                    "role",
                                    "operator",
                                    "password",
                                    SystemServer.PASSWORD));
            server.awaitCurrentIndex();
            before = content(server);
            server.api().download("/api/v1/backup", backup);

            bringIn(server, "law_on_consumer_protection.txt");
            server.administrator().delete("/api/v1/sample");
            assertThat(content(server)).isNotEqualTo(before);
            restore(server, backup);
            assertThat(content(server)).isEqualTo(before);
            server.anonymous().signIn("aigul", SystemServer.PASSWORD);
        }
        try (SystemServer elsewhere = SystemServer.start(database.fresh(), false)) {
            restore(elsewhere, backup);
            assertThat(content(elsewhere)).isEqualTo(before);
            elsewhere.restart();
            elsewhere.awaitCurrentIndex();
            assertThat(content(elsewhere)).isEqualTo(before);
            assertThat(elsewhere.administrator().search("ребенок").json().getInt("total"))
                    .isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingForADamagedBackup(Database database, @TempDir Path folder) throws IOException {
        Path backup = folder.resolve("base.zip");
        try (SystemServer server = SystemServer.start(database.fresh(), true)) {
            server.api().download("/api/v1/backup", backup);
            byte[] good = Files.readAllBytes(backup);
            Map<String, String> before = content(server);
            byte[] flipped = good.clone();
            flipped[good.length / 2] ^= 0x55;
            for (byte[] bad : new byte[][] {
                new byte[0],
                "not a zip".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                flipped,
                Arrays.copyOf(good, good.length / 2),
                Arrays.copyOf(good, good.length - 30)
            }) {
                Answer answer = server.administrator()
                        .with("Content-Type", "application/zip")
                        .send("POST", "/api/v1/restore", BodyPublishers.ofByteArray(bad));
                assertThat(answer.status()).as(answer.toString()).isIn(400, 422);
                assertThat(content(server)).isEqualTo(before);
            }
        }
    }

    private static void bringIn(SystemServer server, String file) {
        for (Parcel parcel : Selection.only(Corpus.manifest(), file)) {
            assertThat(server.bringIn(parcel).files())
                    .noneSatisfy(report ->
                            assertThat(report.bad()).as(report.toString()).isTrue());
        }
    }

    private static void restore(SystemServer server, Path backup) {
        JsonObject done = server.api().postFile("/api/v1/restore", backup, "application/zip");
        assertThat(done.getInt("rows")).isPositive();
        server.awaitCurrentIndex();
    }

    /** All that can be read of a base: acts with the hashes of their sources, every text, every account. */
    private static Map<String, String> content(SystemServer server) {
        Map<String, String> content = new TreeMap<>();
        Caller administrator = server.administrator();
        JsonObject acts = administrator.get("/api/v1/acts").json();
        content.put("acts", acts.toString());
        for (JsonValue value : acts.getJsonArray("acts")) {
            JsonObject act = value.asJsonObject();
            for (JsonValue edition : act.getJsonArray("editions")) {
                String address = "/api/v1/acts/" + act.getString("actId") + "/%s?lang="
                        + edition.asJsonObject().getString("lang") + "&on="
                        + edition.asJsonObject().getString("date");
                for (String part : new String[] {"text", "toc"}) {
                    String path = address.formatted(part);
                    content.put(path, administrator.get(path).text());
                }
            }
        }
        administrator
                .get("/api/v1/users")
                .json()
                .getJsonArray("users")
                .forEach(user -> content.put(
                        "user " + user.asJsonObject().getString("username"),
                        user.asJsonObject().getString("role")
                                + user.asJsonObject().getString("createdAt")));
        return content;
    }
}
