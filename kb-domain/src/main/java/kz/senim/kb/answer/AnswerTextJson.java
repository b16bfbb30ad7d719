package kz.senim.kb.answer;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.markup.RichText;
import org.jspecify.annotations.Nullable;

/** The words of an answer as JSON: in the API, in sample files, and as revisions are stored. */
public final class AnswerTextJson {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LINE = 4000;
    private static final int MOST_LINES = 200;
    private static final int LONGEST_PASTED = 900_000;
    private static final int LONGEST_DETAILS = 60_000;

    private AnswerTextJson() {}

    /** As it is stored. */
    static String write(AnswerText text) {
        return of(text).toString();
    }

    /** As it was stored. */
    static AnswerText read(String stored) {
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            return read(reader.readObject());
        }
    }

    /** The text as an object of the API. */
    public static JsonObject of(AnswerText text) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("title", text.title())
                .add("wordings", list(text.wordings()))
                .add(
                        "say",
                        JSON.createObjectBuilder()
                                .add("child", text.sayToChild())
                                .add("adult", text.sayToAdult()))
                .add("clarify", list(text.clarify()))
                .add("steps", list(text.steps()))
                .add("details", text.details().html())
                .add("legalBasis", text.legalBasis());
        JsonArrayBuilder handOver = JSON.createArrayBuilder();
        text.handOver()
                .forEach(over -> handOver.add(
                        JSON.createObjectBuilder().add("to", over.to().code()).add("when", over.when())));
        json.add("handOver", handOver);
        JsonArrayBuilder cited = JSON.createArrayBuilder();
        text.cited()
                .forEach(norm -> cited.add(
                        JSON.createObjectBuilder().add("act", norm.actId()).add("eId", norm.eId())));
        json.add("citations", cited);
        if (text.protocol() != null) {
            json.add("protocol", of(text.protocol()));
        }
        if (text.document() != null) {
            json.add("document", of(text.document()));
        }
        return json.build();
    }

    private static JsonObjectBuilder of(ProtocolGraph protocol) {
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        for (ProtocolGraph.Step step : protocol.steps()) {
            JsonArrayBuilder choices = JSON.createArrayBuilder();
            step.choices()
                    .forEach(choice -> choices.add(JSON.createObjectBuilder()
                            .add("when", choice.when())
                            .add("next", choice.next())));
            steps.add(JSON.createObjectBuilder()
                    .add("id", step.id())
                    .add("do", step.act())
                    .add("say", step.say())
                    .add("stop", step.stop())
                    .add("choices", choices));
        }
        return JSON.createObjectBuilder().add("start", protocol.start()).add("steps", steps);
    }

    private static JsonObjectBuilder of(DocumentTemplate document) {
        JsonArrayBuilder fields = JSON.createArrayBuilder();
        document.fields()
                .forEach(field -> fields.add(JSON.createObjectBuilder()
                        .add("name", field.name())
                        .add("label", field.label())
                        .add("required", field.required())
                        .add("kind", field.kind().code())));
        JsonArrayBuilder paragraphs = JSON.createArrayBuilder();
        document.paragraphs()
                .forEach(paragraph -> paragraphs.add(JSON.createObjectBuilder()
                        .add("style", paragraph.style().code())
                        .add("text", paragraph.text())));
        return JSON.createObjectBuilder().add("fields", fields).add("paragraphs", paragraphs);
    }

    private static JsonArrayBuilder list(List<String> lines) {
        return JSON.createArrayBuilder(lines);
    }

    /**
     * The text an object tells; what is absent is empty.
     *
     * @throws AnswerException when a field is not what it must be
     */
    public static AnswerText read(JsonObject json) {
        JsonObject say = object(json, "say", "say");
        return new AnswerText(
                text(json, "title", "title", LONGEST_TITLE),
                texts(json, "wordings"),
                say == null ? "" : text(say, "child", "say.child", LONGEST_LINE),
                say == null ? "" : text(say, "adult", "say.adult", LONGEST_LINE),
                texts(json, "clarify"),
                texts(json, "steps"),
                details(json),
                text(json, "legalBasis", "legalBasis", 5 * LONGEST_LINE),
                objects(
                        json,
                        "handOver",
                        "handOver",
                        (over, place) -> new HandOver(
                                word(Specialist.class, over, "to", place), text(over, "when", place, LONGEST_LINE))),
                objects(json, "citations", "citations", AnswerTextJson::cited),
                protocol(object(json, "protocol", "protocol")),
                document(object(json, "document", "document")));
    }

    /** Cleaned wherever it comes from, so that nothing else can be stored or told. */
    private static RichText details(JsonObject json) {
        RichText details = RichText.of(text(json, "details", "details", LONGEST_PASTED));
        if (details.html().length() > LONGEST_DETAILS) {
            throw bad("details");
        }
        return details;
    }

    private static Cited cited(JsonObject norm, String place) {
        String actId = text(norm, "act", place, 60);
        if (actId.isEmpty()) {
            throw bad(place);
        }
        return new Cited(actId, text(norm, "eId", place, 250));
    }

    private static @Nullable ProtocolGraph protocol(@Nullable JsonObject json) {
        if (json == null) {
            return null;
        }
        return new ProtocolGraph(
                text(json, "start", "protocol.start", LONGEST_TITLE),
                objects(
                        json,
                        "steps",
                        "protocol.steps",
                        (step, place) -> new ProtocolGraph.Step(
                                text(step, "id", place + ".id", LONGEST_TITLE),
                                text(step, "do", place + ".do", LONGEST_LINE),
                                text(step, "say", place + ".say", LONGEST_LINE),
                                text(step, "stop", place + ".stop", LONGEST_LINE),
                                objects(
                                        step,
                                        "choices",
                                        place + ".choices",
                                        (choice, at) -> new ProtocolGraph.Choice(
                                                text(choice, "when", at, LONGEST_LINE),
                                                text(choice, "next", at, LONGEST_TITLE))))));
    }

    private static @Nullable DocumentTemplate document(@Nullable JsonObject json) {
        if (json == null) {
            return null;
        }
        return new DocumentTemplate(
                objects(
                        json,
                        "fields",
                        "document.fields",
                        (field, place) -> new DocumentTemplate.Field(
                                text(field, "name", place, LONGEST_TITLE),
                                text(field, "label", place, LONGEST_TITLE),
                                field.getBoolean("required", false),
                                word(DocumentTemplate.FieldKind.class, field, "kind", place))),
                objects(
                        json,
                        "paragraphs",
                        "document.paragraphs",
                        (paragraph, place) -> new DocumentTemplate.Paragraph(
                                word(DocumentTemplate.Style.class, paragraph, "style", place),
                                text(paragraph, "text", place, LONGEST_LINE))));
    }

    private static <E extends Enum<E> & Coded> E word(Class<E> list, JsonObject json, String field, String place) {
        return Coded.of(list, text(json, field, place, LONGEST_TITLE)).orElseThrow(() -> bad(place + "." + field));
    }

    private static String text(JsonObject json, String field, String place, int longest) {
        JsonValue value = json.get(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return "";
        }
        if (!(value instanceof JsonString string) || string.getString().length() > longest) {
            throw bad(place);
        }
        return clean(string.getString());
    }

    /** What no screen shows and some databases refuse to keep goes; all else stays as it was typed. */
    private static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
    }

    private static List<String> texts(JsonObject json, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : array(json, field, field)) {
            if (!(value instanceof JsonString string) || string.getString().length() > LONGEST_LINE) {
                throw bad(field + "." + (texts.size() + 1));
            }
            String text = clean(string.getString());
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static <T> List<T> objects(
            JsonObject json, String field, String place, BiFunction<JsonObject, String, T> reader) {
        List<T> read = new ArrayList<>();
        for (JsonValue value : array(json, field, place)) {
            String at = place + "." + (read.size() + 1);
            if (!(value instanceof JsonObject object)) {
                throw bad(at);
            }
            read.add(reader.apply(object, at));
        }
        return read;
    }

    private static JsonArray array(JsonObject json, String field, String place) {
        JsonValue value = json.get(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (!(value instanceof JsonArray array) || array.size() > MOST_LINES) {
            throw bad(place);
        }
        return array;
    }

    private static @Nullable JsonObject object(JsonObject json, String field, String place) {
        JsonValue value = json.get(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (!(value instanceof JsonObject object)) {
            throw bad(place);
        }
        return object;
    }

    private static AnswerException bad(String place) {
        return new AnswerException(Reason.BAD_TEXT, place);
    }
}
