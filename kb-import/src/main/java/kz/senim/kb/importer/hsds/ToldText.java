package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a file tells of an entry, as text in the store: entries are many, and looked at a few at a time. */
final class ToldText {
    private static final JsonReaderFactory READERS = JSON.createReaderFactory(Map.of());

    private final TextStore store;
    private final long at;
    private final Place place;

    ToldText(TextStore store, Told told) {
        List<String> texts = new ArrayList<>();
        texts.add(told.json().toString());
        objects(told.json(), object -> {
            Place part = told.parts().get(object);
            texts.add(part == null ? "" : part.line() + " " + part.file());
        });
        this.store = store;
        this.at = store.keep(texts);
        this.place = told.place();
    }

    /** One that lies in the store already. */
    ToldText(TextStore store, long at, Place place) {
        this.store = store;
        this.at = at;
        this.place = place;
    }

    /** Where in the store it lies. */
    long at() {
        return at;
    }

    Place place() {
        return place;
    }

    /** What is told, read anew. */
    Told told() {
        List<String> texts = store.read(at);
        JsonObject json;
        try (JsonReader reader = READERS.createReader(new StringReader(texts.get(0)))) {
            json = reader.readObject();
        }
        Map<JsonObject, Place> parts = new IdentityHashMap<>();
        int[] object = {1};
        objects(json, part -> {
            String told = texts.get(object[0]++);
            int space = told.indexOf(' ');
            if (space > 0) {
                parts.put(part, new Place(told.substring(space + 1), Integer.parseInt(told.substring(0, space))));
            }
        });
        return new Told(json, place, parts);
    }

    /** All objects, from the outermost inwards, in their order. */
    private static void objects(JsonValue value, Consumer<JsonObject> each) {
        if (value instanceof JsonObject object) {
            each.accept(object);
            object.values().forEach(inside -> objects(inside, each));
        } else if (value instanceof JsonArray array) {
            array.forEach(inside -> objects(inside, each));
        }
    }
}
