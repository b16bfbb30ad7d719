package kz.senim.kb.web.reference;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.reference.Cell;
import kz.senim.kb.reference.ColumnKind;
import kz.senim.kb.reference.Norm;
import kz.senim.kb.reference.ReferenceColumn;
import kz.senim.kb.reference.ReferenceTable;
import kz.senim.kb.reference.RowText;
import kz.senim.kb.reference.Unit;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Reads tables and rows as forms send them. */
final class RowForm {

    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_WORDING = 200;
    private static final int MOST = 40;

    private RowForm() {}

    static ReferenceTable.Details table(JsonBody body) {
        List<ReferenceColumn> columns = new ArrayList<>();
        for (JsonValue value : array(body.json(), "columns")) {
            JsonBody column = new JsonBody(object(value, "columns"));
            columns.add(new ReferenceColumn(
                    column.requiredText("code", LONGEST_CODE),
                    ColumnKind.of(column.requiredText("kind", LONGEST_CODE))
                            .orElseThrow(() -> JsonBody.unknown("kind")),
                    column.requiredText("ru", LONGEST_NAME),
                    column.requiredText("kk", LONGEST_NAME)));
        }
        return new ReferenceTable.Details(
                body.requiredText("titleRu", LONGEST_NAME),
                body.requiredText("titleKk", LONGEST_NAME),
                optional(body, "noteRu", LONGEST),
                optional(body, "noteKk", LONGEST),
                columns);
    }

    static RowText row(JsonBody body) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        if (body.json().get("cells") instanceof JsonObject told) {
            told.forEach((column, cell) -> cells.put(column, cell(object(cell, "cells"))));
        }
        Cell.Words source = body.json().get("source") instanceof JsonObject words
                ? words(new JsonBody(words))
                : new Cell.Words("", "");
        return new RowText(
                body.requiredText("code", LONGEST_CODE),
                body.requiredText("ru", LONGEST_NAME),
                optional(body, "kk", LONGEST_NAME),
                body.json().containsKey("wordings") ? body.texts("wordings", MOST, LONGEST_WORDING) : List.of(),
                requiredDay(body, "validFrom"),
                day(body, "validTo"),
                source,
                cells);
    }

    /** A cell tells its kind by its fields. */
    private static Cell cell(JsonObject told) {
        JsonBody cell = new JsonBody(told);
        if (told.containsKey("unit")) {
            String unit = cell.requiredText("unit", LONGEST_CODE);
            return new Cell.Amount(number(told), Unit.of(unit).orElseThrow(() -> JsonBody.unknown("unit")));
        }
        if (told.containsKey("number")) {
            return new Cell.Percent(number(told));
        }
        if (told.containsKey("day")) {
            return new Cell.Day(requiredDay(cell, "day"));
        }
        if (told.containsKey("region")) {
            return new Cell.InRegion(
                    cell.number("region", 1, Integer.MAX_VALUE).orElseThrow(() -> JsonBody.missing("region")));
        }
        if (told.containsKey("norms")) {
            return new Cell.Norms(cell.texts("norms", MOST, LONGEST_NAME).stream()
                    .map(Norm::parse)
                    .toList());
        }
        return words(cell);
    }

    private static Cell.Words words(JsonBody words) {
        return new Cell.Words(optional(words, "ru", LONGEST), optional(words, "kk", LONGEST));
    }

    private static BigDecimal number(JsonObject told) {
        if (told.get("number") instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        throw JsonBody.missing("number");
    }

    /** A text that may be empty. */
    static String optional(JsonBody body, String field, int longest) {
        return body.json().get(field) instanceof JsonString text
                        && text.getString().isEmpty()
                ? ""
                : body.text(field, longest).orElse("");
    }

    static @Nullable LocalDate day(JsonBody body, String field) {
        return body.text(field, LONGEST_CODE).map(day -> day(day, field)).orElse(null);
    }

    static LocalDate requiredDay(JsonBody body, String field) {
        return day(body.requiredText(field, LONGEST_CODE), field);
    }

    static LocalDate day(String written, String field) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-date", field);
        }
    }

    private static JsonArray array(JsonObject body, String field) {
        if (body.get(field) instanceof JsonArray array) {
            return array;
        }
        throw JsonBody.missing(field);
    }

    private static JsonObject object(JsonValue value, String field) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw JsonBody.unknown(field);
    }
}
