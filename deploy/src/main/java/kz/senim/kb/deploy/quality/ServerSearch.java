package kz.senim.kb.deploy.quality;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.Api;

/** A running server's search, asked as the operator's desk asks it, possibly without some of its parts. */
public final class ServerSearch implements Search {
    private final Api api;
    private final Set<Part> without;

    public ServerSearch(Api api, Set<Part> without) {
        this.api = api;
        this.without = Set.copyOf(without);
    }

    @Override
    public Found ask(String text) {
        JsonObject body = body(text);
        long begin = System.nanoTime();
        JsonObject answer = api.post("/api/v1/search", body);
        long nanos = System.nanoTime() - begin;
        return new Found(provisions(answer), nanos);
    }

    private JsonObject body(String text) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("q", text)
                .add("limit", Measures.DEPTH)
                .add("repair", true);
        if (!without.isEmpty()) {
            JsonArrayBuilder parts = Json.createArrayBuilder();
            new TreeSet<>(without).forEach(part -> parts.add(part.toString()));
            body.add("without", parts);
        }
        return body.build();
    }

    /** The sample act shows how Senim works; nobody has judged it, and a base in use does not hold it. */
    private static List<Provision> provisions(JsonObject answer) {
        if (!(answer.get("hits") instanceof JsonArray hits)) {
            throw new Failure("The server's answer holds no hits: is this Senim?");
        }
        return hits.getValuesAs(JsonObject.class).stream()
                .filter(hit -> !hit.getBoolean("sample", false))
                .map(hit -> new Provision(hit.getString("actId"), hit.getString("article")))
                .toList();
    }
}
