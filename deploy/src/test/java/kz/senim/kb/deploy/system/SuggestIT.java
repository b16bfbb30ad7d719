package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggestions and facets through the API. */
@ExtendWith(SharedServer.class)
class SuggestIT {
    private static final String CRIMINAL_CODE = "K1400000226";

    private final SystemServer server;

    SuggestIT(SystemServer server) {
        this.server = server;
    }

    @BeforeEach
    void haveLaw() {
        Corpus.legal();
        server.withLaw();
    }

    @ParameterizedTest(name = "{0} suggests the {1} {2}")
    @CsvSource({
        "ук,act,Уголовный кодекс Республики Казахстан",
        "закон о правах ре,act,О правах ребенка в Республике Казахстан",
        "бала кукы,act,Қазақстан Республикасындағы баланың құқықтары туралы",
        "лишение роди,heading,Лишение родительских прав",
        "әкем ұр,wording,әкем ұрады",
        "акем ур,wording,әкем ұрады"
    })
    void suggestsWhatIsMeant(String typed, String kind, String text) {
        assertThat(suggest(typed)).anySatisfy(suggestion -> {
            assertThat(suggestion.getString("kind")).isEqualTo(kind);
            assertThat(suggestion.getString("text")).isEqualTo(text);
        });
    }

    @Test
    void whatIsSuggestedLeadsToAPageThatIsThere() {
        for (String typed : List.of("лише", "ук", "бала", "охрана")) {
            for (JsonObject suggestion : suggest(typed)) {
                if (suggestion.isNull("url")) {
                    continue;
                }
                String[] path = suggestion.getString("url").split("/");
                String resource = path.length > 4 ? "provisions/" + path[4] : "toc";
                assertThat(server.administrator()
                                .get("/api/v1/acts/" + path[2] + "/" + resource + "?lang=" + path[3])
                                .status())
                        .as(suggestion.toString())
                        .isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kz.senim.kb.deploy.system.SearchIT#queriesNobodyShouldType")
    void answersWhateverIsTyped(String typed) {
        Answer answer = server.administrator().post("/api/v1/suggest", Answer.object("q", typed));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"q\":1}",
                "{\"q\":\"a\",\"limit\":0}",
                "{\"q\":\"a\",\"limit\":21}",
                "{\"q\":\"a\",\"lang\":\"de\"}"
            })
    void namesWhatIsWrongWithABody(String body) {
        Answer answer = server.administrator().post("/api/v1/suggest", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("bad-request");
    }

    @Test
    void suggestsNothingToStrangers() {
        assertThat(server.administrator()
                        .without("Authorization")
                        .post("/api/v1/suggest", Answer.object("q", "ук"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void keepsWhatIsTypedOutOfTheLog() throws IOException {
        String secret = "Менситалмасбек";
        assertThat(suggest(secret)).isEmpty();
        server.administrator().post("/api/v1/suggest", "{\"q\":\"" + secret + "\",\"limit\":-1}");
        assertThat(Files.readString(server.base().log())).doesNotContain(secret);
    }

    @Test
    void aFacetCountsWhatItsFilterLeaves() {
        JsonObject all = find(List.of(), List.of(), true);
        JsonObject act = all.getJsonObject("facets").getJsonArray("acts").stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getString("actId").equals(CRIMINAL_CODE))
                .findFirst()
                .orElseThrow();
        JsonObject narrowed = find(List.of(CRIMINAL_CODE), List.of(), true);
        assertThat(narrowed.getInt("total")).isEqualTo(act.getInt("count")).isPositive();
        assertThat(narrowed.getJsonArray("hits"))
                .allSatisfy(
                        hit -> assertThat(hit.asJsonObject().getString("actId")).isEqualTo(CRIMINAL_CODE));
        assertThat(narrowed.getJsonObject("facets").getJsonArray("acts"))
                .isEqualTo(all.getJsonObject("facets").getJsonArray("acts"));
        assertThat(find(List.of(CRIMINAL_CODE), List.of("repealed"), false).getJsonArray("hits"))
                .allSatisfy(hit ->
                        assertThat(hit.asJsonObject().getString("status")).isEqualTo("repealed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"q\":\"a\",\"acts\":\"K1400000226\"}",
                "{\"q\":\"a\",\"acts\":[1]}",
                "{\"q\":\"a\",\"statuses\":[\"secret\"]}",
                "{\"q\":\"a\",\"facets\":\"yes\"}"
            })
    void namesWhatIsWrongWithAFilter(String body) {
        Answer answer = server.administrator().post("/api/v1/search", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("bad-request");
    }

    private JsonObject find(List<String> acts, List<String> statuses, boolean facets) {
        return server.administrator()
                .post(
                        "/api/v1/search",
                        Json.createObjectBuilder()
                                .add("q", "вымогательство")
                                .add("acts", list(acts))
                                .add("statuses", list(statuses))
                                .add("facets", facets)
                                .build())
                .json();
    }

    private static JsonArrayBuilder list(List<String> values) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        values.forEach(list::add);
        return list;
    }

    private List<JsonObject> suggest(String typed) {
        return server
                .administrator()
                .post("/api/v1/suggest", Answer.object("q", typed))
                .json()
                .getJsonArray("suggestions")
                .stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }
}
