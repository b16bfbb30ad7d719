package kz.senim.kb.deploy.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import kz.senim.kb.deploy.Failure;
import org.jspecify.annotations.Nullable;

/** The API of one server, spoken with a token. Every method throws {@link Failure} telling what the server refused. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int FIRST_ERROR = 400;
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI server;
    private final @Nullable String token;
    private final String language;

    public Api(URI server, @Nullable String token) {
        this(server, token, Locale.getDefault());
    }

    public Api(URI server, @Nullable String token, Locale locale) {
        this.server = server;
        this.token = token;
        String spoken = locale.getLanguage();
        this.language = spoken.equals("ru") || spoken.equals("kk") ? spoken : "en";
    }

    public URI server() {
        return server;
    }

    public JsonObject get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    public JsonObject post(String path, JsonValue body) {
        return send("POST", path, BodyPublishers.ofString(body.toString()), "application/json");
    }

    public JsonObject post(String path) {
        return send("POST", path, BodyPublishers.noBody(), null);
    }

    public JsonObject patch(String path, JsonValue body) {
        return send("PATCH", path, BodyPublishers.ofString(body.toString()), "application/json");
    }

    public JsonObject delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null);
    }

    /** Sends parts; returns the path of what the server made of them. */
    public String upload(String path, Multipart parts) {
        HttpRequest request = request(path)
                .header("Content-Type", parts.contentType())
                .POST(parts.publisher())
                .build();
        HttpResponse<String> response = exchange(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        check(response.statusCode(), response.body());
        String location = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new Failure("The server took the upload but did not say where its report is."));
        return server.resolve(location).getPath();
    }

    /** Sends a file as it is. */
    public JsonObject postFile(String path, Path file, String contentType) {
        try {
            return send("POST", path, BodyPublishers.ofFile(file), contentType);
        } catch (IOException e) {
            throw new Failure("Cannot read " + file + ": " + e, e);
        }
    }

    /** Saves an answer's body; the file appears only when it is whole. */
    public void download(String path, Path file) {
        HttpResponse<InputStream> response = exchange(request(path).build(), BodyHandlers.ofInputStream());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (InputStream body = response.body()) {
            if (response.statusCode() >= FIRST_ERROR) {
                check(response.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure("Cannot write " + file + ": " + e, e);
        }
    }

    private JsonObject send(String method, String path, BodyPublisher body, @Nullable String contentType) {
        HttpRequest.Builder request = request(path).method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        HttpResponse<String> response = exchange(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        check(response.statusCode(), response.body());
        return response.body().isBlank() ? JsonValue.EMPTY_JSON_OBJECT : parse(response.body());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json, */*;q=0.1")
                .header("Accept-Language", language);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new Failure("The server at " + server + " does not answer (" + e + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while waiting for the server.", e);
        }
    }

    private static void check(int status, String body) {
        if (status < FIRST_ERROR) {
            return;
        }
        String said = body.isBlank() ? "" : problem(body);
        if (status == UNAUTHORIZED && said.isEmpty()) {
            said = "sign-in is needed";
        }
        throw new Failure("The server refused (" + status + ")" + (said.isEmpty() ? "." : ": " + said));
    }

    private static String problem(String body) {
        try {
            JsonObject problem = parse(body);
            String title = problem.getString("title", "");
            String detail = problem.getString("detail", "");
            String id = problem.getString("id", "");
            return (detail.isEmpty() || detail.equals(title) ? title : title + ". " + detail)
                    + (id.isEmpty() ? "" : " [" + id + "]");
        } catch (Failure e) {
            return "";
        }
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonStructure value = reader.read();
            return value instanceof JsonObject object
                    ? object
                    : Json.createObjectBuilder().add("value", value).build();
        } catch (jakarta.json.JsonException e) {
            throw new Failure("The server's answer is not JSON: is this Senim?", e);
        }
    }
}
