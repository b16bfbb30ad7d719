package kz.senim.kb.reference;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A row as JSON, as it lies in the base. */
final class RowTextJson {

    private RowTextJson() {}

    static String write(RowText text) {
        JsonArrayBuilder wordings = JSON.createArrayBuilder();
        text.wordings().forEach(wordings::add);
        JsonObjectBuilder cells = JSON.createObjectBuilder();
        // in one order, so that the same row is always the same text
        new TreeMap<>(text.cells()).forEach((column, cell) -> cells.add(column, of(cell)));
        JsonObjectBuilder row = JSON.createObjectBuilder()
                .add("code", text.code())
                .add("ru", text.nameRu())
                .add("kk", text.nameKk())
                .add("wordings", wordings)
                .add("from", text.validFrom().toString());
        if (text.validTo() != null) {
            row.add("to", text.validTo().toString());
        }
        return row.add("source", of(text.source())).add("cells", cells).build().toString();
    }

    static RowText read(String stored) {
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            JsonObject row = reader.readObject();
            Map<String, Cell> cells = new HashMap<>();
            row.getJsonObject("cells").forEach((column, cell) -> cells.put(column, cell(cell.asJsonObject())));
            return new RowText(
                    row.getString("code"),
                    row.getString("ru"),
                    row.getString("kk"),
                    row.getJsonArray("wordings").getValuesAs(JsonString::getString),
                    LocalDate.parse(row.getString("from")),
                    day(row, "to"),
                    (Cell.Words) cell(row.getJsonObject("source")),
                    cells);
        }
    }

    private static @Nullable LocalDate day(JsonObject row, String field) {
        return row.containsKey(field) ? LocalDate.parse(row.getString(field)) : null;
    }

    private static JsonObject of(Cell cell) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("kind", cell.kind().code());
        if (cell instanceof Cell.Amount amount) {
            json.add("number", amount.number()).add("unit", amount.unit().code());
        } else if (cell instanceof Cell.Percent percent) {
            json.add("number", percent.number());
        } else if (cell instanceof Cell.Day day) {
            json.add("day", day.day().toString());
        } else if (cell instanceof Cell.Words words) {
            json.add("ru", words.ru()).add("kk", words.kk());
        } else if (cell instanceof Cell.InRegion in) {
            json.add("region", in.region());
        } else if (cell instanceof Cell.Norms norms) {
            JsonArrayBuilder written = JSON.createArrayBuilder();
            norms.norms().forEach(norm -> written.add(norm.written()));
            json.add("norms", written);
        }
        return json.build();
    }

    private static Cell cell(JsonObject json) {
        ColumnKind kind = ColumnKind.of(json.getString("kind")).orElseThrow();
        return switch (kind) {
            case AMOUNT ->
                new Cell.Amount(
                        json.getJsonNumber("number").bigDecimalValue(),
                        Unit.of(json.getString("unit")).orElseThrow());
            case PERCENT -> new Cell.Percent(json.getJsonNumber("number").bigDecimalValue());
            case DATE -> new Cell.Day(LocalDate.parse(json.getString("day")));
            case TEXT -> new Cell.Words(json.getString("ru"), json.getString("kk"));
            case REGION -> new Cell.InRegion(json.getJsonNumber("region").longValueExact());
            case NORM -> new Cell.Norms(norms(json.getJsonArray("norms")));
        };
    }

    private static List<Norm> norms(List<? extends JsonValue> written) {
        return written.stream()
                .map(norm -> Norm.parse(((JsonString) norm).getString()))
                .toList();
    }
}
