package kz.senim.kb.importer;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.answer.AnswerKind;
import kz.senim.kb.answer.AnswerText;
import kz.senim.kb.answer.AnswerTextJson;
import kz.senim.kb.answer.Audience;
import kz.senim.kb.answer.Coded;
import kz.senim.kb.answer.HelpMode;
import kz.senim.kb.answer.Need;
import kz.senim.kb.answer.Particulars;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/** A sample answer as a file tells it: both languages and what they share. */
record SampleAnswerFile(String code, AnswerKind kind, Particulars particulars, Map<Language, AnswerText> texts) {

    private static final String FOLDER = "sample/answers/";

    /** The files of the application's sample answers, in the order of their list. */
    static List<String> names() {
        try (InputStream list = resource("list.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of the answer in this file. */
    static String code(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Reads one of {@link #names()}, as written by this person. */
    static SampleAnswerFile read(String name, String owner) {
        try (InputStream file = resource(name);
                JsonReader reader = JSON.createReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return of(reader.readObject(), owner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalStateException("The sample answer " + name + " cannot be read", e);
        }
    }

    private static SampleAnswerFile of(JsonObject json, String owner) {
        AnswerKind kind = Coded.of(AnswerKind.class, json.getString("kind")).orElseThrow();
        Map<Language, AnswerText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, AnswerTextJson.read(inLanguage(json, language)));
        }
        return new SampleAnswerFile(
                json.getString("id"),
                kind,
                new Particulars(
                        json.getBoolean("crisis", false),
                        false,
                        owner,
                        json.getInt("reviewDays", kind.reviewDays()),
                        codes(json, "topics"),
                        words(HelpMode.class, json, "help"),
                        words(Audience.class, json, "audience"),
                        List.copyOf(words(Need.class, json, "referTo")),
                        day(json, "validFrom"),
                        day(json, "validTo")),
                texts);
    }

    /** What both languages share is told in each, as the base keeps it. */
    private static JsonObject inLanguage(JsonObject json, Language language) {
        JsonObjectBuilder words = JSON.createObjectBuilder(json.getJsonObject(language.code()));
        JsonArrayBuilder handOver = JSON.createArrayBuilder();
        for (JsonValue value :
                json.getOrDefault("handOver", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
            JsonObject over = value.asJsonObject();
            handOver.add(JSON.createObjectBuilder()
                    .add("to", over.getString("to"))
                    .add("when", over.getJsonObject("when").getString(language.code())));
        }
        return words.add("handOver", handOver)
                .add("citations", json.getOrDefault("citations", JsonValue.EMPTY_JSON_ARRAY))
                .build();
    }

    private static @Nullable LocalDate day(JsonObject json, String field) {
        return json.containsKey(field) ? LocalDate.parse(json.getString(field)) : null;
    }

    private static List<String> codes(JsonObject json, String field) {
        return json.getOrDefault(field, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static <E extends Enum<E> & Coded> Set<E> words(Class<E> list, JsonObject json, String field) {
        Set<E> words = new LinkedHashSet<>();
        codes(json, field)
                .forEach(code -> words.add(Coded.of(list, code)
                        .orElseThrow(() -> new IllegalStateException("Unknown word in " + field + ": " + code))));
        return words;
    }

    private static InputStream resource(String name) {
        InputStream resource = SampleAnswerFile.class.getResourceAsStream(FOLDER + name);
        if (resource == null) {
            throw new IllegalStateException("The sample " + name + " is not in the application");
        }
        return resource;
    }
}
