package kz.senim.kb.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * The JSON object of a request, whose fields are asked for with what they must be. What is absent or null is empty;
 * what is of another type or size is a problem that names the field.
 */
public record JsonBody(JsonObject json) {

    /** A text of 1 to {@code longest} characters. */
    public Optional<String> text(String field, int longest) {
        return value(field).map(value -> {
            if (!(value instanceof JsonString text)) {
                throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-text", field);
            }
            if (text.getString().isEmpty() || text.getString().length() > longest) {
                throw ProblemException.because(ProblemKind.BAD_REQUEST, "bad-length", field, longest);
            }
            return text.getString();
        });
    }

    /** As {@link #text}, but it must be there. */
    public String requiredText(String field, int longest) {
        return text(field, longest).orElseThrow(() -> missing(field));
    }

    /** A list of texts of 1 to {@code longest} characters each, {@code most} at most; it must be there. */
    public List<String> texts(String field, int most, int longest) {
        if (!(json.get(field) instanceof JsonArray array) || array.size() > most) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-texts", field, most);
        }
        return array.stream()
                .map(value -> {
                    if (!(value instanceof JsonString text)
                            || text.getString().isEmpty()
                            || text.getString().length() > longest) {
                        throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-texts", field, most);
                    }
                    return text.getString();
                })
                .toList();
    }

    public Optional<Boolean> flag(String field) {
        return value(field).map(value -> switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-flag", field);
        });
    }

    /** As {@link #flag}, but it must be there. */
    public boolean requiredFlag(String field) {
        return flag(field).orElseThrow(() -> missing(field));
    }

    /** A whole number from {@code least} to {@code greatest}. */
    public Optional<Integer> number(String field, int least, int greatest) {
        return value(field).map(value -> {
            if (!(value instanceof JsonNumber number)
                    || !number.isIntegral()
                    || number.bigIntegerValue().bitLength() > 31
                    || number.intValue() < least
                    || number.intValue() > greatest) {
                throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-number", field, least, greatest);
            }
            return number.intValue();
        });
    }

    /** A problem that tells of a field which must be there. */
    public static ProblemException missing(String field) {
        return ProblemException.because(ProblemKind.BAD_REQUEST, "missing", field);
    }

    /** A problem that tells of a field whose value is none of those known. */
    public static ProblemException unknown(String field) {
        return ProblemException.because(ProblemKind.BAD_REQUEST, "unknown-value", field);
    }

    private Optional<JsonValue> value(String field) {
        return Optional.ofNullable(json.get(field)).filter(value -> value.getValueType() != JsonValue.ValueType.NULL);
    }
}
