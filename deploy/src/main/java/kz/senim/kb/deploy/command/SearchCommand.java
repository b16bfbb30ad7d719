package kz.senim.kb.deploy.command;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.senim.kb.deploy.client.Api;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb search}. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Searches the base.")
public final class SearchCommand implements Callable<Integer> {
    @Mixin
    private BaseOptions baseOptions = new BaseOptions();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "what is looked for")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "print the server's whole answer")
    private boolean json;

    @Option(names = "--lang", paramLabel = "ru|kk", description = "only texts in this language")
    private @Nullable String language;

    @Option(names = "--limit", defaultValue = "10", description = "most hits to show (default: ${DEFAULT-VALUE})")
    private int limit = 10;

    @Override
    public Integer call() {
        Api api = baseOptions.api();
        JsonObjectBuilder query =
                Json.createObjectBuilder().add("q", String.join(" ", words)).add("limit", limit);
        if (language != null) {
            query.add("lang", language);
        }
        JsonObject answer = api.post("/api/v1/search", query.build());
        if (json) {
            Console.print(answer.toString());
            return 0;
        }
        for (JsonValue hit : answer.getJsonArray("hits")) {
            show(hit.asJsonObject(), api);
        }
        Console.print(answer.getInt("total") + " found in " + answer.getInt("tookMillis") + " ms");
        return 0;
    }

    private static void show(JsonObject hit, Api api) {
        String status = text(hit, "status");
        Console.print(text(hit, "heading") + (status.equals("in_force") ? "" : "  [" + status + "]"));
        Console.print("    " + text(hit, "actTitle"));
        String snippet = text(hit, "snippet").replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        if (!snippet.isBlank()) {
            Console.print("    " + snippet);
        }
        Console.print("    " + api.server().resolve(text(hit, "url")));
        Console.print("");
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString string ? string.getString() : "";
    }
}
