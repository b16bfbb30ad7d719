package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import kz.senim.kb.contact.DirectoryEntry;
import kz.senim.kb.contact.DirectoryEntry.Given;
import kz.senim.kb.contact.DirectoryEntry.OfLocation;
import kz.senim.kb.contact.DirectoryEntry.OfOrganization;
import kz.senim.kb.contact.DirectoryEntry.OfService;

/** Entries whole, secrets and places included: to compare them, and to put them back. */
final class EntryJson {

    static final String GIVEN = "service_at_locations";

    private static final int LONGEST_VALUE = 300;

    private final HsdsWriting writing;

    EntryJson(HsdsWriting writing) {
        this.writing = writing;
    }

    JsonObject of(DirectoryEntry entry) {
        if (entry instanceof OfOrganization organization) {
            return writing.organization(organization);
        }
        if (entry instanceof OfLocation location) {
            return writing.location(location);
        }
        OfService service = (OfService) entry;
        JsonArrayBuilder given = JSON.createArrayBuilder();
        for (Given each : service.given()) {
            given.add(writing.given(service, each));
        }
        return JSON.createObjectBuilder(HsdsWriting.withSecrets(writing.service(service, null), service))
                .add(GIVEN, given)
                .build();
    }

    /** What it is called in lists. */
    static String name(DirectoryEntry entry) {
        if (entry instanceof OfOrganization organization) {
            return organization.details().texts().values().iterator().next().name();
        }
        if (entry instanceof OfService service) {
            return service.details().texts().values().iterator().next().name();
        }
        return ((OfLocation) entry)
                .details().texts().values().stream()
                        .map(text -> (text.name() + ' ' + text.address()).strip())
                        .findFirst()
                        .filter(name -> !name.isEmpty())
                        .orElse(entry.hsdsId());
    }

    /** The fields in which the two differ, with their values shortened for reading. */
    static String changes(JsonObject before, JsonObject after) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        JsonArrayBuilder changes = JSON.createArrayBuilder();
        for (String key : keys) {
            JsonValue was = before.get(key);
            JsonValue is = after.get(key);
            if (!Objects.equals(was, is)) {
                JsonObjectBuilder change = JSON.createObjectBuilder().add("field", key);
                changes.add(change.add("before", shown(was)).add("after", shown(is)));
            }
        }
        return changes.build().toString();
    }

    private static String shown(@org.jspecify.annotations.Nullable JsonValue value) {
        String text = value == null
                ? ""
                : value instanceof jakarta.json.JsonString string ? string.getString() : readable(value);
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE - 1) + '…' : text;
    }

    /** Lists and their objects as words: what a reader of a preview wants to compare. */
    private static String readable(JsonValue value) {
        StringBuilder words = new StringBuilder();
        append(value, words);
        return words.toString().strip();
    }

    private static void append(JsonValue value, StringBuilder words) {
        if (value instanceof jakarta.json.JsonArray array) {
            for (JsonValue each : array) {
                if (words.length() > 0) {
                    words.append("; ");
                }
                append(each, words);
            }
        } else if (value instanceof JsonObject object) {
            object.forEach((key, part) -> {
                if (!key.equals("id") && !key.endsWith("_id") && !key.startsWith("link_")) {
                    append(part, words);
                    words.append(' ');
                }
            });
        } else if (value instanceof jakarta.json.JsonString string) {
            words.append(string.getString());
        } else {
            words.append(value);
        }
    }
}
