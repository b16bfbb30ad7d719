package kz.senim.kb.deploy.client;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.senim.kb.deploy.Failure;

/** Reads all that can be searched out of a server, as of today: every article of every act, in both languages. */
public final class ArticleTexts {
    private static final int AT_ONCE = 4;
    private static final int TELL_EVERY = 200;

    private final Api api;
    private final Consumer<String> progress;

    public ArticleTexts(Api api, Consumer<String> progress) {
        this.api = api;
        this.progress = progress;
    }

    /** Act by act, in the order of the acts' tables of contents. The sample act is left out. */
    public List<ArticleText> read() {
        List<Address> addresses = new ArrayList<>();
        for (JsonObject act : api.get("/api/v1/acts").getJsonArray("acts").getValuesAs(JsonObject.class)) {
            if (!act.getBoolean("sample", false)) {
                act.getJsonArray("editions").getValuesAs(JsonObject.class).stream()
                        .map(edition -> edition.getString("lang"))
                        .distinct()
                        .forEach(language -> addAll(act.getString("actId"), language, addresses));
            }
        }
        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<ArticleText>> reading = new ArrayList<>();
            addresses.forEach(address -> reading.add(readers.submit(() -> read(address))));
            List<ArticleText> texts = new ArrayList<>(reading.size());
            for (Future<ArticleText> text : reading) {
                texts.add(text.get());
                if (texts.size() % TELL_EVERY == 0) {
                    progress.accept("read " + texts.size() + " of " + addresses.size());
                }
            }
            return texts;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Failure failure ? failure : new Failure("The texts cannot be read: " + e, e);
        } finally {
            readers.shutdownNow();
        }
    }

    private record Address(String actId, String language, String article) {
        String path(String of) {
            return "/api/v1/acts/" + actId + "/" + of + "?lang=" + language;
        }
    }

    private void addAll(String actId, String language, List<Address> addresses) {
        JsonObject contents = api.get(new Address(actId, language, "").path("toc"));
        addAll(actId, language, contents.getJsonArray("nodes"), addresses);
    }

    private static void addAll(String actId, String language, JsonArray nodes, List<Address> addresses) {
        for (JsonObject node : nodes.getValuesAs(JsonObject.class)) {
            if (node.get("article") instanceof JsonString article) {
                addresses.add(new Address(actId, language, article.getString()));
            }
            addAll(actId, language, node.getJsonArray("children"), addresses);
        }
    }

    private ArticleText read(Address address) {
        String article = URLEncoder.encode(address.article(), StandardCharsets.UTF_8);
        JsonObject provision = api.get(address.path("provisions/" + article));
        String text = provision.getJsonArray("paragraphs").getValuesAs(JsonObject.class).stream()
                .map(paragraph -> (paragraph.getString("number", "") + " " + paragraph.getString("text", "")).strip())
                .collect(Collectors.joining("\n"));
        return new ArticleText(
                address.actId(), address.language(), address.article(), provision.getString("heading", ""), text);
    }
}
