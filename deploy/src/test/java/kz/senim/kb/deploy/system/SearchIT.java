package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.senim.kb.deploy.bench.HostileQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching through the API, with what people type and with what nobody should. */
@ExtendWith(SharedServer.class)
class SearchIT {
    /** No measurement: that takes a quiet machine. Whoever waits so long has met something that does not end. */
    private static final Duration STUCK = Duration.ofSeconds(2);

    @Test
    void findsBothLanguagesOfAnArticleAsOneHit(SystemServer server) {
        Corpus.legal();
        server.withLaw();
        JsonObject answer = server.administrator()
                .search("право ребенка на охрану здоровья")
                .json();
        List<JsonObject> hits = answer.getJsonArray("hits").stream()
                .map(JsonValue::asJsonObject)
                .toList();
        assertThat(hits).isNotEmpty();
        assertThat(hits.stream().map(hit -> hit.getString("actId") + "/" + hit.getString("article")))
                .doesNotHaveDuplicates();
        assertThat(hits).anySatisfy(hit -> {
            assertThat(hit.getString("actId")).isEqualTo("Z020000345_");
            assertThat(hit.getJsonArray("alsoIn")).isNotEmpty();
        });
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "алименты на детей,K1100000518",
        "бала құқықтары,Z020000345_",
        "вымогательство,K1400000226",
        "персональные данные,Z1300000094"
    })
    void findsTheActThatAnswers(String query, String act, SystemServer server) {
        Corpus.legal();
        server.withLaw();
        JsonObject answer = server.administrator().search(query).json();
        assertThat(answer.getJsonArray("hits").stream()
                        .map(hit -> hit.asJsonObject().getString("actId")))
                .contains(act);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void keepsToTheLanguageAskedFor(String language, SystemServer server) {
        Corpus.legal();
        server.withLaw();
        JsonObject query = Json.createObjectBuilder()
                .add("q", "бала ребенок")
                .add("lang", language)
                .build();
        JsonObject answer = server.administrator().post("/api/v1/search", query).json();
        assertThat(answer.getJsonArray("hits"))
                .isNotEmpty()
                .allSatisfy(
                        hit -> assertThat(hit.asJsonObject().getString("lang")).isEqualTo(language));
    }

    @Test
    void givesThePagesOfOneList(SystemServer server) {
        Corpus.legal();
        server.withLaw();
        List<String> whole = page(server, 0, 10);
        assertThat(whole).hasSize(10);
        assertThat(page(server, 0, 5)).isEqualTo(whole.subList(0, 5));
        assertThat(page(server, 5, 5)).isEqualTo(whole.subList(5, 10));
    }

    static Stream<Arguments> queriesNobodyShouldType() {
        return Stream.of(
                        Map.entry("small", HostileQuestions.small()),
                        Map.entry("operators", HostileQuestions.operators()),
                        Map.entry("large", HostileQuestions.large()))
                .flatMap(kind -> IntStream.range(0, kind.getValue().size())
                        .mapToObj(place -> Arguments.of(
                                kind.getKey() + " " + place, kind.getValue().get(place))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queriesNobodyShouldType")
    void answersWhateverIsTyped(String name, String query, SystemServer server) {
        for (boolean prefix : new boolean[] {false, true}) {
            isAnswered(query, prefix, server);
        }
    }

    @Test
    void answersEveryCharacterThereIs(SystemServer server) {
        for (String query : HostileQuestions.wholeUnicode()) {
            isAnswered(query, false, server);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\udc00\\ud83d", "\\u0000", "а\\ud800б", "\\ufffe\\uffff"})
    void answersHalvesOfCharactersSpeltOutInJson(String escaped, SystemServer server) {
        Answer answer = server.administrator().post("/api/v1/search", "{\"q\":\"" + escaped + "\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static void isAnswered(String query, boolean prefix, SystemServer server) {
        JsonObject body =
                Json.createObjectBuilder().add("q", query).add("prefix", prefix).build();
        long begin = System.nanoTime();
        Answer answer = server.administrator().post("/api/v1/search", body);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(taken).isLessThan(STUCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"q\"",
                "{",
                "{}",
                "{\"q\":null}",
                "{\"q\":[\"a\"]}",
                "{\"q\":{}}",
                "{\"q\":\"a\",\"limit\":-1}",
                "{\"q\":\"a\",\"limit\":1000000}",
                "{\"q\":\"a\",\"limit\":\"many\"}",
                "{\"q\":\"a\",\"offset\":-1}",
                "{\"q\":\"a\",\"lang\":\"de\"}",
                "{\"q\":\"a\",\"on\":\"tomorrow\"}",
                "{\"q\":\"a\",\"kinds\":[\"secret\"]}"
            })
    void namesWhatIsWrongWithABody(String body, SystemServer server) {
        Answer answer = server.administrator().post("/api/v1/search", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("bad-request");
        assertThat(answer.json().getString("detail")).isNotBlank();
    }

    @Test
    void refusesABodyOfAnEndlessLength(SystemServer server) {
        Answer answer = server.administrator().post("/api/v1/search", Answer.object("q", "алименты".repeat(3_000_000)));
        assertThat(answer.status()).isIn(400, 413);
    }

    @Test
    void keepsQueriesOutOfTheLog(SystemServer server) throws IOException {
        String secret = "Меншіктемехикая";
        assertThat(server.administrator().search(secret).status()).isEqualTo(200);
        server.administrator().post("/api/v1/search", "{\"q\":\"" + secret + "\",\"limit\":-1}");
        server.administrator().post("/api/v1/search", "{\"q\":\"" + secret);
        assertThat(Files.readString(server.base().log())).doesNotContain(secret);
    }

    private static List<String> page(SystemServer server, int offset, int limit) {
        JsonObject query = Json.createObjectBuilder()
                .add("q", "права и обязанности родителей")
                .add("offset", offset)
                .add("limit", limit)
                .build();
        return server.administrator().post("/api/v1/search", query).json().getJsonArray("hits").stream()
                .map(hit -> hit.asJsonObject().getString("url"))
                .toList();
    }
}
