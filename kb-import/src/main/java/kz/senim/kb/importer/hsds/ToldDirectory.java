package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.senim.kb.importer.hsds.RowProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All that files tell: entries by their ids, each with what belongs to it alone. Rows of tables and nested JSON end in
 * the same.
 */
final class ToldDirectory implements Closeable {

    private static final int UUID_LENGTH = 36;

    /** The keys of what is an entry itself and not a part of one. */
    private static final Map<String, String> ENTRIES = Map.of(
            "organization", HsdsTable.ORGANIZATIONS,
            "services", HsdsTable.SERVICES,
            "service", HsdsTable.SERVICES,
            "locations", HsdsTable.LOCATIONS,
            "location", HsdsTable.LOCATIONS,
            "service_at_locations", HsdsTable.GIVEN);

    /** The tables whose rows are entries. */
    static final List<String> TABLES =
            List.of(HsdsTable.ORGANIZATIONS, HsdsTable.LOCATIONS, HsdsTable.SERVICES, HsdsTable.GIVEN);

    private final Map<String, Map<String, ToldText>> entries = new LinkedHashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();

    private final TextStore store;

    /**
     * @param store keeps the entries, and is closed with this
     */
    ToldDirectory(TextStore store) {
        this.store = store;
        TABLES.forEach(table -> entries.put(table, new LinkedHashMap<>()));
    }

    Map<String, ToldText> organizations() {
        return of(HsdsTable.ORGANIZATIONS);
    }

    Map<String, ToldText> locations() {
        return of(HsdsTable.LOCATIONS);
    }

    Map<String, ToldText> services() {
        return of(HsdsTable.SERVICES);
    }

    /** Which services are given where. */
    Map<String, ToldText> given() {
        return of(HsdsTable.GIVEN);
    }

    Map<String, ToldText> of(String table) {
        return entries.getOrDefault(table, Map.of());
    }

    /** Where the entries lie. */
    TextStore store() {
        return store;
    }

    List<RowProblem> problems() {
        return problems;
    }

    void report(RowProblem problem) {
        problems.add(problem);
    }

    static boolean isEntry(String table) {
        return TABLES.contains(table);
    }

    /**
     * Takes in an entry and those inside it.
     *
     * @param unique whether another entry of its id is a fault even if it tells the same
     */
    void add(String table, Told entry, boolean unique) {
        add(table, entry, unique, Map.of());
    }

    /** The same for an entry with all its parts in one place. */
    void add(String table, JsonObject json, Place place, boolean unique) {
        add(table, new Told(json, place, Map.of()), unique);
    }

    private void add(String table, Told entry, boolean unique, Map<String, String> owner) {
        JsonObject json = entry.json();
        Place place = entry.place();
        String id = id(json, table);
        if (id == null) {
            report(RowProblem.lost(place, Kind.NO_ID));
            return;
        }
        Map<String, String> links = new LinkedHashMap<>(owner);
        JsonObjectBuilder own = JSON.createObjectBuilder();
        Map<String, String> below = Map.of(ownerKey(table), id);
        json.forEach((key, value) -> {
            String inside = ENTRIES.get(key);
            if (inside != null && value instanceof JsonArray array) {
                array.forEach(each -> addInside(inside, each, entry, below));
            } else if (inside != null && value instanceof JsonObject object) {
                String other = id(object, inside);
                if (other != null) {
                    links.put(ownerKey(inside), other);
                }
                addInside(inside, object, entry, Map.of());
            } else {
                own.add(key, value);
            }
        });
        JsonObject told = own.build();
        ToldText before = of(table).get(id);
        if (before == null) {
            of(table).put(id, new ToldText(store, new Told(linked(told, links), place, entry.parts())));
            return;
        }
        Told known = before.told();
        if (unique || !told.equals(own(known.json()))) {
            report(RowProblem.lost(place, Kind.DUPLICATE_ID, id));
        } else {
            of(table).put(id, new ToldText(store, new Told(linked(known.json(), links), known.place(), known.parts())));
        }
    }

    private void addInside(String table, JsonValue value, Told outer, Map<String, String> owner) {
        if (value instanceof JsonObject object) {
            add(table, new Told(object, outer.place(), outer.parts()), false, owner);
        }
    }

    /** The names of links that are not in the file itself begin so, and are never given back. */
    static final String LINK = "\u0000";

    private static JsonObject linked(JsonObject told, Map<String, String> links) {
        JsonObjectBuilder linked = JSON.createObjectBuilder(told);
        links.forEach((key, id) -> {
            if (!told.containsKey(key) && !told.containsKey(LINK + key)) {
                linked.add(LINK + key, id);
            }
        });
        return linked.build();
    }

    /** What the file tells, without the links it tells by where it stands. */
    static JsonObject own(JsonObject told) {
        JsonObjectBuilder own = JSON.createObjectBuilder();
        told.forEach((key, value) -> {
            if (!key.startsWith(LINK)) {
                own.add(key, value);
            }
        });
        return own.build();
    }

    /** The id in this column, told or by where it stands; null when neither. */
    static @Nullable String link(JsonObject told, String column, String table) {
        JsonValue value = told.getOrDefault(column, told.get(LINK + column));
        return value instanceof JsonString text && !text.getString().isBlank() ? uuid(text.getString(), table) : null;
    }

    private static String ownerKey(String table) {
        return switch (table) {
            case HsdsTable.ORGANIZATIONS -> "organization_id";
            case HsdsTable.LOCATIONS -> "location_id";
            case HsdsTable.SERVICES -> "service_id";
            default -> "service_at_location_id";
        };
    }

    private static @Nullable String id(JsonObject json, String table) {
        JsonValue id = json.get("id");
        String text = id instanceof JsonString string ? string.getString().strip() : id == null ? "" : id.toString();
        return text.isEmpty() || id == JsonValue.NULL ? null : uuid(text, table);
    }

    /** Older files have ids of their own making: each becomes the same UUID every time. */
    static String uuid(String id, String table) {
        String plain = id.strip();
        return isUuid(plain)
                ? plain
                : UUID.nameUUIDFromBytes((table + '/' + plain).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    static boolean isUuid(String id) {
        if (id.length() != UUID_LENGTH) {
            return false;
        }
        for (int at = 0; at < UUID_LENGTH; at++) {
            char here = id.charAt(at);
            boolean hyphen = at == 8 || at == 13 || at == 18 || at == 23;
            if (hyphen ? here != '-' : here > 'f' || Character.digit(here, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        store.close();
    }
}
