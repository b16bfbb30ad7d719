package kz.senim.kb.deploy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.senim.kb.deploy.client.Multipart;

/** Someone who calls the server over HTTP. Every answer of the API is held against its OpenAPI document. */
final class Caller {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI server;
    private final Map<String, String> headers;

    Caller(URI server, Map<String, String> headers) {
        this.server = server;
        this.headers = headers;
    }

    /** The same caller with one header more, or another value for it. */
    Caller with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Caller(server, all);
    }

    Caller without(String header) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.remove(header);
        return new Caller(server, all);
    }

    /** Opens a session; the caller that comes back sends its cookie and its CSRF token. */
    Caller signIn(String username, String password) {
        Answer answer = post("/api/v1/session", Answer.object("username", username, "password", password));
        if (answer.status() != 200) {
            throw new AssertionError("sign-in: " + answer);
        }
        return with("Cookie", answer.cookie("SENIMSESSION"))
                .with("X-CSRF-Token", answer.json().getString("csrfToken"));
    }

    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    Answer post(String path, Object json) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(json.toString()));
    }

    Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    Answer post(String path, Multipart parts) {
        return with("Content-Type", parts.contentType()).send("POST", path, parts.publisher());
    }

    Answer put(String path, Object json) {
        return with("Content-Type", "application/json").send("PUT", path, BodyPublishers.ofString(json.toString()));
    }

    Answer patch(String path, Object json) {
        return with("Content-Type", "application/json").send("PATCH", path, BodyPublishers.ofString(json.toString()));
    }

    Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    Answer search(String query) {
        return post("/api/v1/search", Answer.object("q", query));
    }

    Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofMinutes(5))
                .method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
            Contract.written().check(method, path, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
