package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a source told otherwise than the directory would write it, a field at a time: kept so that it can be given back
 * as long as nobody has changed the field since.
 */
final class Remainder {

    private static final String TOLD = "told";
    private static final String THEN = "then";

    private Remainder() {}

    /**
     * What differs between the two.
     *
     * @return null where nothing does
     */
    static @Nullable String of(JsonObject told, JsonObject written) {
        Set<String> keys = new LinkedHashSet<>(told.keySet());
        keys.addAll(written.keySet());
        JsonObjectBuilder remainder = JSON.createObjectBuilder();
        boolean differs = false;
        for (String key : keys) {
            JsonValue toldValue = told.get(key);
            JsonValue writtenValue = written.get(key);
            if (!Objects.equals(toldValue, writtenValue)) {
                JsonObjectBuilder field = JSON.createObjectBuilder();
                if (toldValue != null) {
                    field.add(TOLD, toldValue);
                }
                if (writtenValue != null) {
                    field.add(THEN, hash(writtenValue.toString()));
                }
                remainder.add(key, field);
                differs = true;
            }
        }
        return differs ? remainder.build().toString() : null;
    }

    /** What is written, with what was told in the fields that are as they were then. */
    static JsonObject merge(JsonObject written, @Nullable String remainder) {
        if (remainder == null) {
            return written;
        }
        JsonObjectBuilder merged = JSON.createObjectBuilder(written);
        read(remainder).forEach((key, value) -> {
            JsonObject field = value.asJsonObject();
            String now = written.containsKey(key) ? hash(written.get(key).toString()) : "";
            if (now.equals(field.getString(THEN, ""))) {
                if (field.containsKey(TOLD)) {
                    merged.add(key, field.get(TOLD));
                } else {
                    merged.remove(key);
                }
            }
        });
        return merged.build();
    }

    static JsonObject read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
