package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law as read through the API. */
@ExtendWith(SharedServer.class)
class LegislationIT {
    private static final String ADMINISTRATIVE_OFFENCES = "K1400000235";

    @ParameterizedTest(name = "{0} has {2} articles in {1}")
    @CsvSource({
        "K1400000226,ru,502",
        "K1400000235,ru,1071",
        "K1100000518,ru,286",
        "Z020000345_,ru,96",
        "Z020000345_,kk,96",
        "Z070000319_,ru,88",
        "Z070000319_,kk,88"
    })
    void findsEveryHeading(String act, String language, int articles, SystemServer server) {
        Corpus.legal();
        server.withLaw();
        JsonObject answer = server.administrator().get("/api/v1/acts/" + act).json();
        assertThat(answer.getJsonObject("articles").getInt(language)).isEqualTo(articles);
        JsonArray nodes = server.administrator()
                .get("/api/v1/acts/" + act + "/toc?lang=" + language)
                .json()
                .getJsonArray("nodes");
        assertThat(articlesIn(nodes)).hasSize(articles).doesNotHaveDuplicates();
    }

    @Test
    void bringsSixteenActsInFromTwentyThreeFiles(SystemServer server) {
        Corpus.legal();
        server.withLaw();
        List<JsonObject> acts = server.administrator().get("/api/v1/acts").json().getJsonArray("acts").stream()
                .map(JsonValue::asJsonObject)
                .filter(act -> !act.getBoolean("sample"))
                .toList();
        assertThat(acts).hasSize(16);
        assertThat(acts.stream()
                        .mapToInt(act -> act.getJsonArray("editions").size())
                        .sum())
                .isEqualTo(23);
    }

    @ParameterizedTest
    @ValueSource(strings = {"69", "173", "312"})
    void readsTheArticlesWhoseHeadingsAreMisspelt(String article, SystemServer server) {
        Corpus.legal();
        server.withLaw();
        JsonObject provision = server.administrator()
                .get("/api/v1/acts/" + ADMINISTRATIVE_OFFENCES + "/provisions/" + article + "?lang=ru")
                .json();
        assertThat(provision.getString("article")).isEqualTo(article);
        assertThat(provision.getString("heading")).isNotBlank();
        assertThat(provision.getJsonArray("paragraphs")).isNotEmpty();
    }

    @Test
    void leadsFromAnArticleToTheNextAndBack(SystemServer server) {
        Corpus.legal();
        server.withLaw();
        String provisions = "/api/v1/acts/Z020000345_/provisions/";
        JsonObject tenth = server.administrator().get(provisions + "10?lang=kk").json();
        assertThat(tenth.getBoolean("otherLang")).isTrue();
        String next = tenth.getJsonObject("next").getString("article");
        JsonObject eleventh =
                server.administrator().get(provisions + next + "?lang=kk").json();
        assertThat(eleventh.getJsonObject("previous").getString("article")).isEqualTo("10");
    }

    @Test
    void speaksForTheDayAsked(SystemServer server) {
        Corpus.legal();
        server.withLaw();
        JsonObject acts = server.administrator().get("/api/v1/acts").json();
        JsonObject twice = acts.getJsonArray("acts").stream()
                .map(JsonValue::asJsonObject)
                .filter(act -> act.getJsonArray("editions").size() == 2
                        && act.getJsonArray("editions").stream()
                                .allMatch(edition ->
                                        edition.asJsonObject().getString("lang").equals("ru")))
                .findFirst()
                .orElseThrow();
        String text = "/api/v1/acts/" + twice.getString("actId") + "/text?lang=ru&on=";
        List<String> days = twice.getJsonArray("editions").stream()
                .map(edition -> edition.asJsonObject().getString("date"))
                .sorted()
                .toList();
        String before = server.administrator().get(text + days.get(0)).text();
        String after = server.administrator().get(text + days.get(1)).text();
        assertThat(before).isNotEqualTo(after);
        assertThat(server.administrator().get(text + "1990-01-01").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/acts/K9999999999",
                "/api/v1/acts/K9999999999/toc",
                "/api/v1/acts/K9999999999/text",
                "/api/v1/acts/K9999999999/provisions/1",
                "/api/v1/acts/Z020000345_/provisions/9999",
                "/api/v1/acts/%D1%84/toc",
                "/api/v1/nothing"
            })
    void saysThatThereIsNoSuchThing(String path, SystemServer server) {
        Answer answer = server.administrator().get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=de", "lang=", "on=yesterday", "on=2026-02-30", "lang=ru&on=999999999999"})
    void namesWhatIsWrongWithAParameter(String query, SystemServer server) {
        Answer answer = server.administrator().get("/api/v1/acts/sample/toc?" + query);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.problem()).isIn("bad-request", "not-found");
    }

    private static List<String> articlesIn(JsonArray nodes) {
        List<String> articles = new ArrayList<>();
        for (JsonValue value : nodes) {
            JsonObject node = value.asJsonObject();
            if (node.getString("kind").equals("article")) {
                articles.add(node.getString("article"));
            }
            articles.addAll(articlesIn(node.getJsonArray("children")));
        }
        return articles;
    }
}
