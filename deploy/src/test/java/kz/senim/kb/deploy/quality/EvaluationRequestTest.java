package kz.senim.kb.deploy.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluationRequestTest {
    private volatile String asked = "";
    private volatile String answer = "{\"hits\":[]}";
    private final HttpServer server = start();

    @BeforeEach
    void serve() {
        server.createContext("/api/v1/search", exchange -> {
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aQueryIsAskedAsTheDeskAsksIt() {
        search(Set.of()).ask("слова");
        assertThat(asked).isEqualTo("{\"q\":\"слова\",\"limit\":10,\"repair\":true}");
    }

    @Test
    void thePartsToDoWithoutAreNamed() {
        search(Set.of(Part.KAZAKH, Part.THESAURUS)).ask("слова");
        assertThat(asked).endsWith(",\"without\":[\"thesaurus\",\"kazakh\"]}");
    }

    @Test
    void theSampleActIsLeftOut() {
        answer = "{\"hits\":[{\"actId\":\"S\",\"article\":\"1\",\"sample\":true},"
                + "{\"actId\":\"A\",\"article\":\"7-2\",\"sample\":false}],\"tookMillis\":1}";
        Found found = search(Set.of()).ask("слова");
        assertThat(found.provisions()).containsExactly(new Provision("A", "7-2"));
        assertThat(found.nanos()).isPositive();
    }

    @Test
    void anAnswerWithoutHitsIsNotSenims() {
        answer = "{}";
        assertThatThrownBy(() -> search(Set.of()).ask("слова"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no hits");
    }

    private ServerSearch search(Set<Part> without) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new ServerSearch(new Api(address, "token"), without);
    }

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new Failure("No port is free", e);
        }
    }
}
