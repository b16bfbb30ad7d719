package kz.senim.kb.deploy.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What the server answered. */
record Answer(int status, HttpHeaders headers, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    JsonObject json() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (jakarta.json.JsonException e) {
            throw new AssertionError("not a JSON object: " + this, e);
        }
    }

    /** The code of the problem document, empty where the answer is none. */
    String problem() {
        return header("Content-Type").startsWith("application/problem+json")
                ? json().getString("type").replace("urn:senim:problem:", "")
                : "";
    }

    /** A cookie as it is to be sent back. */
    String cookie(String name) {
        return headers.allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name + " in " + headers.map()));
    }

    /** A JSON object of names and their texts. */
    static JsonObject object(String... namesAndValues) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object.build();
    }

    @Override
    public String toString() {
        String text = text();
        return status + " " + header("Content-Type") + " " + text.substring(0, Math.min(600, text.length()));
    }
}
