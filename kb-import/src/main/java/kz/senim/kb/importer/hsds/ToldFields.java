package kz.senim.kb.importer.hsds;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.senim.kb.importer.hsds.RowProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The fields of what is told, asked for with what they must be; what they are not is reported and left out.
 *
 * @param places where parts stand that are rows of their own
 */
record ToldFields(JsonObject json, Place place, Consumer<RowProblem> report, Map<JsonObject, Place> places) {

    static ToldFields of(Told told, Consumer<RowProblem> report) {
        return new ToldFields(told.json(), told.place(), report, told.parts());
    }

    ToldFields in(JsonObject part) {
        return new ToldFields(part, places.getOrDefault(part, place), report, places);
    }

    boolean has(String field) {
        return json.containsKey(field);
    }

    /** The text of a field, whatever its type; empty where nothing is told. */
    String text(String field) {
        JsonValue value = json.get(field);
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        return value instanceof JsonString text ? text.getString().strip() : value.toString();
    }

    /** The same, cut where it is longer than is kept. */
    String text(String field, int longest) {
        String text = text(field);
        if (text.length() <= longest) {
            return text;
        }
        problem(Kind.TOO_LONG, field, Integer.toString(longest));
        return text.substring(0, longest - 1) + '…';
    }

    @Nullable
    String optional(String field, int longest) {
        String text = text(field, longest);
        return text.isEmpty() ? null : text;
    }

    /** The parts an entry has under this name. */
    List<JsonObject> parts(String field) {
        return json.get(field) instanceof JsonArray array
                ? array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of();
    }

    /** A date, of which a time of day after it is left out. */
    @Nullable
    LocalDate date(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        } catch (DateTimeException none) {
            problem(Kind.BAD_DATE, field, text);
            return null;
        }
    }

    /** A whole number within bounds. */
    @Nullable
    Integer whole(String field, int least, int greatest) {
        BigDecimal number = number(field);
        if (number == null) {
            return null;
        }
        boolean fits = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(greatest)) <= 0;
        if (!fits) {
            problem(Kind.BAD_NUMBER, field, number.toPlainString());
            return null;
        }
        return number.intValue();
    }

    @Nullable
    BigDecimal number(String field) {
        if (json.get(field) instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            problem(Kind.BAD_NUMBER, field, text);
            return null;
        }
    }

    /** Yes or no, in the words of the languages we speak too; null where neither. */
    @Nullable
    Boolean flag(String field) {
        return switch (text(field).toLowerCase(java.util.Locale.ROOT)) {
            case "true", "1", "yes", "да", "иә" -> Boolean.TRUE;
            case "false", "0", "no", "нет", "жоқ" -> Boolean.FALSE;
            default -> null;
        };
    }

    void problem(Kind kind, String... arguments) {
        report.accept(RowProblem.value(place, kind, arguments));
    }

    void lost(Kind kind, String... arguments) {
        report.accept(RowProblem.lost(place, kind, arguments));
    }
}
