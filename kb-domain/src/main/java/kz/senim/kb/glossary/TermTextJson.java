package kz.senim.kb.glossary;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import kz.senim.kb.glossary.TermText.Said;

/** A term as JSON, as it lies in the base. */
final class TermTextJson {

    private TermTextJson() {}

    static String write(TermText text) {
        JsonArrayBuilder forms = JSON.createArrayBuilder();
        text.forms().forEach(forms::add);
        return JSON.createObjectBuilder()
                .add("ru", of(text.ru()))
                .add("kk", of(text.kk()))
                .add("en", of(text.en()))
                .add("forms", forms)
                .add("citation", text.citation())
                .build()
                .toString();
    }

    static TermText read(String stored) {
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            JsonObject term = reader.readObject();
            return new TermText(
                    said(term.getJsonObject("ru")),
                    said(term.getJsonObject("kk")),
                    said(term.getJsonObject("en")),
                    term.getJsonArray("forms").getValuesAs(JsonString::getString),
                    term.getString("citation"));
        }
    }

    private static JsonObjectBuilder of(Said said) {
        return JSON.createObjectBuilder().add("term", said.term()).add("meaning", said.meaning());
    }

    private static Said said(JsonObject said) {
        return new Said(said.getString("term"), said.getString("meaning"));
    }
}
