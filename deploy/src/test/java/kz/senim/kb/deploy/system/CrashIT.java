package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.senim.kb.deploy.client.ImportReport;
import kz.senim.kb.deploy.client.Manifest;
import kz.senim.kb.deploy.client.Parcel;
import kz.senim.kb.deploy.client.Selection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code kill -9} in the middle of an import and of a rebuild, at random moments: afterwards the base holds all or
 * nothing of each file, and the index equals the database without a hand lifted.
 */
class CrashIT {
    private static final int REPETITIONS = Integer.getInteger("kb.crash.repetitions", 2);
    private static final long SEED = Long.getLong("kb.crash.seed", System.nanoTime());

    /** Two bilingual pairs and a large code, so that a kill meets the middle of a file and the gap between two. */
    private static final List<String> FILES = List.of(
            "rus/law_on_child_rights.txt",
            "kaz/law_on_child_rights.txt",
            "rus/code_on_marriage_and_family.txt",
            "rus/law_on_education.txt",
            "kaz/law_on_education.txt");

    private static final long FIRST_KILL_MILLIS = 200;
    private static final int IMPORT_MILLIS = 6_000;
    private static final int REBUILD_MILLIS = 2_000;

    @ParameterizedTest
    @EnumSource
    void holdsAllOrNothingOfEachFileAfterAKillInAnImport(Database database) {
        Random random = new Random(SEED);
        Parcel parcel = parcel();
        for (int repetition = 1; repetition <= REPETITIONS; repetition++) {
            long moment = FIRST_KILL_MILLIS + random.nextInt(IMPORT_MILLIS);
            try (SystemServer server = SystemServer.start(database.fresh(), false)) {
                String location = server.api().upload("/api/v1/imports", parcel.multipart("publish"));
                SystemServer.pause(moment);
                server.kill();
                server.restart();
                int survived = editions(server).size();
                ImportReport report = server.report(location);
                assertThat(report.state()).isIn("interrupted", "done");
                JsonObject index = server.awaitCurrentIndex();
                Set<String> there = editions(server);
                for (Manifest.Row row : rows()) {
                    check(server, row, there.contains(key(row)));
                }
                note(
                        database,
                        "import",
                        repetition,
                        moment,
                        survived + " of " + FILES.size() + " files in after the kill, " + there.size()
                                + " when the import was "
                                + report.state() + ", " + index.getInt("documents") + " documents = "
                                + index.getInt("provisions") + " provisions");
                importedAgainIsWhole(server, parcel);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasAnIndexEqualToTheDatabaseAfterAKillInARebuild(Database database) {
        Random random = new Random(SEED);
        try (SystemServer server = SystemServer.start(database.fresh(), false)) {
            server.bringIn(parcel());
            int provisions = server.awaitCurrentIndex().getInt("provisions");
            for (int repetition = 1; repetition <= REPETITIONS; repetition++) {
                long moment = random.nextInt(REBUILD_MILLIS);
                server.api().post("/api/v1/index/rebuild");
                SystemServer.pause(moment);
                String state = server.api().get("/api/v1/index").getString("state");
                server.kill();
                server.restart();
                JsonObject index = server.awaitCurrentIndex();
                assertThat(index.getInt("documents")).isEqualTo(provisions);
                assertThat(index.getInt("provisions")).isEqualTo(provisions);
                assertThat(server.administrator().search("алименты").json().getInt("total"))
                        .isPositive();
                note(
                        database,
                        "rebuild",
                        repetition,
                        moment,
                        state + " when killed, " + index.getInt("documents") + " documents = " + provisions
                                + " provisions");
            }
        }
    }

    /** A file that is in is whole; one that is not has left no act, no text and no hit. */
    private static void check(SystemServer server, Manifest.Row row, boolean in) {
        String[] cells = row.line().split(",");
        String edition = row.line().substring(row.line().lastIndexOf(',') + 1);
        Answer text =
                server.administrator().get("/api/v1/acts/" + cells[2] + "/text?lang=" + cells[1] + "&on=" + edition);
        if (!in) {
            assertThat(text.status()).as(row.file()).isEqualTo(404);
            return;
        }
        assertThat(text.status()).isEqualTo(200);
        assertThat(lastWords(text.text())).as("the end of " + row.file()).isEqualTo(lastWords(read(row.path())));
    }

    private static void importedAgainIsWhole(SystemServer server, Parcel parcel) {
        ImportReport again = server.bringIn(parcel);
        assertThat(again.files())
                .hasSize(FILES.size())
                .allSatisfy(file -> assertThat(file.state()).isIn("published", "unchanged"));
        assertThat(editions(server)).hasSize(FILES.size());
        server.awaitCurrentIndex();
    }

    private static Set<String> editions(SystemServer server) {
        Set<String> editions = new HashSet<>();
        for (JsonValue value : server.api().get("/api/v1/acts").getJsonArray("acts")) {
            JsonObject act = value.asJsonObject();
            for (JsonValue edition : act.getJsonArray("editions")) {
                editions.add(act.getString("actId") + edition.asJsonObject().getString("lang"));
            }
        }
        return editions;
    }

    private static String key(Manifest.Row row) {
        String[] cells = row.line().split(",");
        return cells[2] + cells[1];
    }

    private static List<Manifest.Row> rows() {
        return Corpus.files().stream().filter(row -> FILES.contains(row.file())).toList();
    }

    private static Parcel parcel() {
        Corpus.legal();
        List<Parcel> all = Selection.of(List.of(Corpus.manifest()));
        return all.get(0).only(FILES);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String lastWords(String text) {
        String visible = text.replaceAll("[\\s\\u00a0]+", "");
        return visible.substring(Math.max(0, visible.length() - 200));
    }

    /** Each kill is a row of {@code target/crashes.csv}, to be read when one of them fails. */
    private static void note(Database database, String work, int repetition, long moment, String outcome) {
        try {
            Files.writeString(
                    Path.of("target", "crashes.csv"),
                    database + "," + work + "," + repetition + "," + SEED + "," + moment + ",\"" + outcome + "\"\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
