package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import kz.senim.kb.contact.ContactExchange;
import kz.senim.kb.contact.DirectoryEntry;
import kz.senim.kb.contact.DirectoryEntry.Given;
import kz.senim.kb.contact.DirectoryEntry.OfOrganization;
import kz.senim.kb.contact.DirectoryEntry.OfService;
import kz.senim.kb.importer.hsds.RowProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Compares what a source tells with the directory, a part at a time, and gives each part on. */
final class DirectoryComparison {

    static final int PART = 500;

    private final ContactExchange exchange;
    private final ToldRecords records;
    private final String source;
    private final ToldDirectory told;
    private final HsdsReading reading;
    private final HsdsWriting writing;
    private final EntryJson json;
    private final Map<String, List<Given>> given = new HashMap<>();
    private final Map<String, ToldText> givenTold = new HashMap<>();
    private int unchanged;

    DirectoryComparison(
            ContactExchange exchange,
            ToldRecords records,
            String source,
            ToldDirectory told,
            RegionNames regions,
            Instant now) {
        this.exchange = exchange;
        this.records = records;
        this.source = source;
        this.told = told;
        this.reading = new HsdsReading(regions, now, told::report);
        this.writing = new HsdsWriting(regions);
        this.json = new EntryJson(writing);
    }

    /** What sources told before this comparison. */
    ToldRecords records() {
        return records;
    }

    /** Writes entries as the source tells them, with the regions of this comparison. */
    HsdsWriting writing() {
        return writing;
    }

    /** How many entries the source tells of as they are. */
    int unchanged() {
        return unchanged;
    }

    int total() {
        return told.organizations().size()
                + told.locations().size()
                + told.services().size();
    }

    /** Goes through all entries: organizations, then places, then services, then those that vanished. */
    void run(Consumer<List<Judged>> parts, IntConsumer progress) {
        int done = 0;
        for (List<Map.Entry<String, Told>> part : split(told.organizations())) {
            parts.accept(organizations(part));
            done += part.size();
            progress.accept(done);
        }
        told.organizations().keySet().removeAll(lost);
        for (List<Map.Entry<String, Told>> part : split(told.locations())) {
            parts.accept(locations(part));
            done += part.size();
            progress.accept(done);
        }
        gather();
        for (List<Map.Entry<String, Told>> part : split(told.services())) {
            parts.accept(services(part));
            done += part.size();
            progress.accept(done);
        }
        List<String> vanished = records.servicesOf(source);
        vanished.removeAll(told.services().keySet());
        for (int from = 0; from < vanished.size(); from += PART) {
            parts.accept(vanished(vanished.subList(from, Math.min(vanished.size(), from + PART))));
        }
    }

    private final List<String> lost = new ArrayList<>();

    private List<Judged> organizations(List<Map.Entry<String, Told>> part) {
        List<String> ids = ids(part);
        Map<String, OfOrganization> before = exchange.organizations(ids);
        Map<String, ToldRecord> known = records.of(HsdsTable.ORGANIZATIONS, ids);
        List<Judged> judged = new ArrayList<>();
        for (Map.Entry<String, Told> each : part) {
            OfOrganization was = before.get(each.getKey());
            Optional<OfOrganization> is = reading.organization(each.getKey(), each.getValue(), was);
            if (is.isEmpty()) {
                lost.add(each.getKey());
            }
            is.flatMap(entry -> judge(HsdsTable.ORGANIZATIONS, each, entry, was, known, null))
                    .ifPresent(judged::add);
        }
        return judged;
    }

    private List<Judged> locations(List<Map.Entry<String, Told>> part) {
        List<String> ids = ids(part);
        Map<String, DirectoryEntry.OfLocation> before = exchange.locations(ids);
        Map<String, ToldRecord> known = records.of(HsdsTable.LOCATIONS, ids);
        List<Judged> judged = new ArrayList<>();
        List<DirectoryEntry.OfLocation> read = new ArrayList<>();
        Map<String, Map.Entry<String, Told>> byId = new HashMap<>();
        for (Map.Entry<String, Told> each : part) {
            reading.location(each.getKey(), each.getValue(), before.get(each.getKey()))
                    .ifPresent(entry -> {
                        read.add(entry);
                        byId.put(entry.hsdsId(), each);
                    });
        }
        Map<String, Boolean> organizations = there(
                HsdsTable.ORGANIZATIONS,
                read.stream()
                        .map(DirectoryEntry.OfLocation::organization)
                        .filter(Objects::nonNull)
                        .toList());
        for (DirectoryEntry.OfLocation entry : read) {
            DirectoryEntry.OfLocation whole = entry;
            String organization = entry.organization();
            Map.Entry<String, Told> each = Objects.requireNonNull(byId.get(entry.hsdsId()));
            if (organization != null && !organizations.getOrDefault(organization, false)) {
                told.report(RowProblem.value(
                        each.getValue().place(), Kind.BROKEN_REFERENCE, "organization_id", organization));
                whole = new DirectoryEntry.OfLocation(
                        entry.hsdsId(), null, entry.region(), entry.type(), entry.details());
            }
            judge(HsdsTable.LOCATIONS, each, whole, before.get(entry.hsdsId()), known, null)
                    .ifPresent(judged::add);
        }
        return judged;
    }

    /** What is given where, by the services. */
    private void gather() {
        List<String> named = new ArrayList<>();
        told.given().values().forEach(each -> {
            String location = ToldDirectory.link(each.told().json(), "location_id", HsdsTable.LOCATIONS);
            if (location != null) {
                named.add(location);
            }
        });
        Map<String, Boolean> locations = there(HsdsTable.LOCATIONS, named);
        told.given().forEach((id, text) -> {
            Told each = text.told();
            String service = ToldDirectory.link(each.json(), "service_id", HsdsTable.SERVICES);
            String location = ToldDirectory.link(each.json(), "location_id", HsdsTable.LOCATIONS);
            if (service == null || location == null || !told.services().containsKey(service)) {
                told.report(RowProblem.lost(each.place(), Kind.BELONGS_TO_NOTHING, HsdsTable.GIVEN));
            } else if (!locations.getOrDefault(location, false)) {
                told.report(RowProblem.lost(each.place(), Kind.BROKEN_REFERENCE, "location_id", location));
            } else {
                String description = ToldFields.of(each, told::report).optional("description", 2000);
                given.computeIfAbsent(service, none -> new ArrayList<>(1)).add(new Given(id, location, description));
                givenTold.put(id, text);
            }
        });
    }

    private List<Judged> services(List<Map.Entry<String, Told>> part) {
        List<String> ids = ids(part);
        Map<String, OfService> before = exchange.services(ids);
        Map<String, Instant> moments = exchange.lastModified(ids);
        Map<String, ToldRecord> known = records.of(HsdsTable.SERVICES, ids);
        Map<String, Boolean> organizations = there(
                HsdsTable.ORGANIZATIONS,
                part.stream()
                        .map(each ->
                                ToldDirectory.link(each.getValue().json(), "organization_id", HsdsTable.ORGANIZATIONS))
                        .filter(Objects::nonNull)
                        .toList());
        List<Judged> judged = new ArrayList<>();
        for (Map.Entry<String, Told> each : part) {
            OfService was = before.get(each.getKey());
            String organization =
                    ToldDirectory.link(each.getValue().json(), "organization_id", HsdsTable.ORGANIZATIONS);
            if (organization == null) {
                told.report(RowProblem.lost(each.getValue().place(), Kind.MISSING, "organization_id"));
            } else if (!organizations.getOrDefault(organization, false)) {
                told.report(RowProblem.lost(
                        each.getValue().place(), Kind.BROKEN_REFERENCE, "organization_id", organization));
            } else {
                List<Given> places = was != null && told.given().isEmpty()
                        ? was.given()
                        : given.getOrDefault(each.getKey(), List.of());
                reading.service(each.getKey(), each.getValue(), organization, places, was)
                        .flatMap(
                                entry -> judge(HsdsTable.SERVICES, each, entry, was, known, moments.get(each.getKey())))
                        .ifPresent(judged::add);
            }
        }
        return judged;
    }

    private List<Judged> vanished(List<String> ids) {
        List<Judged> judged = new ArrayList<>();
        List<String> active = exchange.active(ids);
        exchange.services(active)
                .forEach((id, entry) -> judged.add(new Judged(
                        HsdsTable.SERVICES,
                        id,
                        EntryJson.name(entry),
                        ItemKind.VANISHED,
                        "[]",
                        null,
                        json.of(entry),
                        JsonObject.EMPTY_JSON_OBJECT,
                        "")));
        return judged;
    }

    private Optional<Judged> judge(
            String type,
            Map.Entry<String, Told> each,
            DirectoryEntry entry,
            @Nullable DirectoryEntry was,
            Map<String, ToldRecord> known,
            @Nullable Instant lastModified) {
        JsonObject own = ToldDirectory.own(each.getValue().json());
        String toldHash = Remainder.hash(own.toString() + givenTold(entry));
        JsonObject is = json.of(entry);
        JsonObject before = was == null ? null : json.of(was);
        ItemKind kind = kind(known.get(each.getKey()), toldHash, is, before, own, lastModified);
        if (kind == null) {
            unchanged++;
            return Optional.empty();
        }
        return Optional.of(new Judged(
                type,
                each.getKey(),
                EntryJson.name(entry),
                kind,
                before == null ? "[]" : EntryJson.changes(before, is),
                entry,
                before,
                own,
                toldHash));
    }

    private String givenTold(DirectoryEntry entry) {
        StringBuilder words = new StringBuilder();
        if (entry instanceof OfService service) {
            for (Given each : service.given()) {
                ToldText place = givenTold.get(each.hsdsId());
                words.append(
                        place == null
                                ? ""
                                : ToldDirectory.own(place.told().json()).toString());
            }
        }
        return words.toString();
    }

    /** What is told of these, as far as it is in this source. */
    Map<String, JsonObject> givenOf(OfService service) {
        Map<String, JsonObject> places = new LinkedHashMap<>();
        for (Given each : service.given()) {
            ToldText place = givenTold.get(each.hsdsId());
            if (place != null) {
                places.put(each.hsdsId(), ToldDirectory.own(place.told().json()));
            }
        }
        return places;
    }

    private static @Nullable ItemKind kind(
            @Nullable ToldRecord record,
            String toldHash,
            JsonObject is,
            @Nullable JsonObject before,
            JsonObject own,
            @Nullable Instant lastModified) {
        if (before == null) {
            return ItemKind.ADDED;
        }
        if (is.equals(before) || record != null && record.toldHash().equals(toldHash)) {
            return null;
        }
        boolean touched = record != null
                ? !record.thenHash().equals(Remainder.hash(before.toString()))
                : !own.getOrDefault("last_modified", JSON.createValue(""))
                        .equals(JSON.createValue(String.valueOf(lastModified)));
        return touched ? ItemKind.CONFLICTING : ItemKind.CHANGED;
    }

    /** Which of these there are, in what is told or in the directory. */
    private Map<String, Boolean> there(String table, List<String> ids) {
        Map<String, Boolean> there = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (String id : ids) {
            if (told.of(table).containsKey(id)) {
                there.put(id, true);
            } else {
                others.add(id);
            }
        }
        for (int from = 0; from < others.size(); from += PART) {
            List<String> some = others.subList(from, Math.min(others.size(), from + PART));
            (table.equals(HsdsTable.LOCATIONS) ? exchange.locations(some) : exchange.organizations(some))
                    .keySet()
                    .forEach(id -> there.put(id, true));
        }
        return there;
    }

    private static List<String> ids(List<Map.Entry<String, Told>> part) {
        return part.stream().map(Map.Entry::getKey).toList();
    }

    /** All entries, a part at a time; each is read when its part is come to. */
    private static Iterable<List<Map.Entry<String, Told>>> split(Map<String, ToldText> entries) {
        List<String> all = new ArrayList<>(entries.keySet());
        return () -> IntStream.iterate(0, from -> from < all.size(), from -> from + PART)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + PART)).stream()
                        .map(id -> Map.entry(
                                id, Objects.requireNonNull(entries.get(id)).told()))
                        .toList())
                .iterator();
    }
}
