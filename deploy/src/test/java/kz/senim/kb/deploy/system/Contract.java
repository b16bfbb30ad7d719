package kz.senim.kb.deploy.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.deploy.server.Installation;
import org.jspecify.annotations.Nullable;

/** The API's OpenAPI document, and whether the server keeps to it. */
final class Contract {
    private static final String ROOT = "/api/v1";
    private static final Contract WRITTEN = read();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Contract(JsonNode document) {
        this.document = document;
    }

    /** The document as it stands in the checkout. */
    static Contract written() {
        return WRITTEN;
    }

    private static Contract read() {
        try {
            return new Contract(new YAMLMapper()
                    .readTree(Installation.checkout()
                            .resolve("kb-web/src/main/resources/openapi.yaml")
                            .toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if the document does not foresee this answer, or foresees it with another shape. */
    void check(String method, String path, Answer answer) {
        if (!path.startsWith(ROOT + "/") || path.startsWith(ROOT + "/openapi")) {
            return;
        }
        String where = method + " " + path + " → " + answer;
        JsonNode operation = operation(method, path);
        if (operation == null) {
            if (answer.status() < 400) {
                throw new AssertionError("not in the OpenAPI document: " + where);
            }
            return;
        }
        JsonNode responses = operation.path("responses");
        JsonNode response = responses.path(Integer.toString(answer.status()));
        if (response.isMissingNode()) {
            response = responses.path("default");
        }
        if (response.isMissingNode()) {
            throw new AssertionError("status not in the OpenAPI document: " + where);
        }
        checkBody(resolve(response).path("content"), answer, where);
    }

    private void checkBody(JsonNode content, Answer answer, String where) {
        if (content.isEmpty()) {
            return;
        }
        String type = answer.header("Content-Type").replaceFirst("\\s*;.*", "");
        JsonNode described = content.path(type);
        if (described.isMissingNode()) {
            throw new AssertionError("content type not in the OpenAPI document: " + where);
        }
        if (!type.endsWith("json")) {
            return;
        }
        try {
            ObjectNode schema = described.path("schema").deepCopy();
            schema.set("components", document.path("components"));
            JsonSchema compiled = schemas.getSchema(schema);
            Set<ValidationMessage> faults = compiled.validate(JSON.readTree(answer.body()));
            if (!faults.isEmpty()) {
                throw new AssertionError("against the OpenAPI document: " + faults + " in " + where);
            }
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + where, e);
        }
    }

    private @Nullable JsonNode operation(String method, String path) {
        String[] asked = path.substring(ROOT.length()).replaceFirst("\\?.*", "").split("/");
        JsonNode found = null;
        int best = -1;
        for (Iterator<Map.Entry<String, JsonNode>> paths =
                        document.path("paths").fields();
                paths.hasNext(); ) {
            Map.Entry<String, JsonNode> template = paths.next();
            int literal = matching(template.getKey().split("/"), asked);
            JsonNode operation = template.getValue().path(method.toLowerCase(java.util.Locale.ROOT));
            if (literal > best && !operation.isMissingNode()) {
                best = literal;
                found = operation;
            }
        }
        return found;
    }

    /** How many segments are the same to the letter; -1 where the template does not fit. */
    private static int matching(String[] template, String[] asked) {
        if (template.length != asked.length) {
            return -1;
        }
        int literal = 0;
        for (int i = 0; i < template.length; i++) {
            if (template[i].equals(asked[i])) {
                literal++;
            } else if (!template[i].startsWith("{")) {
                return -1;
            }
        }
        return literal;
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
